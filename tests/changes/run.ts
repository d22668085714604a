// npm run changes -- --from 0 --count 2000 [--noise] [--odd] [--show]: compares made-up pairs of versions, whose
// edits are known, and counts what is found. Seeds are even; with --odd those that are kept for the end.
import { parseArgs } from 'node:util';
import { judgePair } from './judge-pair.ts';
import { makePair } from './make-pair.ts';
import { readStories } from './read-stories.ts';

const { values } = parseArgs({
  options: {
    from: { type: 'string', default: '0' },
    count: { type: 'string', default: '500' },
    noise: { type: 'boolean', default: false },
    odd: { type: 'boolean', default: false },
    show: { type: 'boolean', default: false },
  },
});

interface Counts {
  right: number;
  missed: number;
  wrong: number;
}
const byType = new Map<string, Counts>();
const countsOf = (type: string): Counts => {
  const counts = byType.get(type) ?? { right: 0, missed: 0, wrong: 0 };
  byType.set(type, counts);
  return counts;
};

const stories = await readStories();
let [aligned, alignable, loud] = [0, 0, 0];
for (let index = 0; index < Number(values.count); index++) {
  const seed = 2 * (Number(values.from) + index) + (values.odd ? 1 : 0);
  const pair = makePair(seed, stories, { isNoise: values.noise });
  const judged = judgePair(pair);
  for (const { type } of judged.right) countsOf(type).right++;
  for (const { type } of judged.missed) countsOf(type).missed++;
  for (const { type } of judged.wrong) countsOf(type).wrong++;
  aligned += judged.aligned;
  alignable += judged.alignable;
  if (judged.changes.changes.length > 0) loud++;
  if (!values.show || judged.missed.length + judged.wrong.length === 0) continue;
  console.log(`seed ${seed}, ${pair.story}: ${pair.kinds.join(', ')}`);
  for (const { type, before, after } of judged.missed) console.log('  missed', type, cut(before), '→', cut(after));
  for (const { type, how, before, after } of judged.wrong)
    console.log('  wrong', type, how, before?.text ?? '-', '→', after?.text ?? '-');
}

function cut(place: { sentence: string; start: number; end: number } | undefined): string {
  return place ? `${place.sentence.slice(place.start, place.end)} (in ${place.sentence})` : '-';
}

const percent = (part: number, whole: number): string => (whole === 0 ? '-' : `${((100 * part) / whole).toFixed(2)} %`);
const total: Counts = { right: 0, missed: 0, wrong: 0 };
for (const counts of byType.values())
  for (const name of ['right', 'missed', 'wrong'] as const) total[name] += counts[name];
for (const [type, { right, missed, wrong }] of [...[...byType].sort(), ['all', total] as const])
  console.log(
    `${type.padEnd(12)} precision ${percent(right, right + wrong).padStart(8)}  recall ` +
      `${percent(right, right + missed).padStart(8)}  right ${right}, missed ${missed}, wrong ${wrong}`,
  );
console.log(
  `${values.count} pairs, of ${loud} a change is told; brought together: ${percent(aligned, alignable)} of ${alignable}`,
);
