// node bench/compare-records.ts: CPU of comparing two versions of an article of 5,000 words, warm, without the making
// of their records.
import { compareRecords } from '../lib/changes/compare-records.ts';
import { recordOf } from '../tests/changes/judge-pair.ts';
import { median } from './median.ts';

const words = 5_000;
const runs = 101;

/** Sentences of which no two are the same. */
function makeStory(): string[] {
  const sentences: string[] = [];
  for (let count = 0, length = 0; length < words; count++) {
    const sentence =
      `On March ${1 + (count % 28)} the office of ward ${count} told Ann Lee${count} that ${count * 17 + 3} of the ` +
      `boats in basin ${count % 40} lay there without a number, and that nobody had asked for them since.`;
    sentences.push(sentence);
    length += sentence.split(' ').length;
  }
  return sentences;
}

const set = (sentences: readonly string[]): string => {
  const paragraphs: string[] = [];
  for (let at = 0; at < sentences.length; at += 4) paragraphs.push(sentences.slice(at, at + 4).join(' '));
  return `The boats of the basins\n\n${paragraphs.join('\n\n')}\n`;
};

const before = makeStory();
/** Every tenth sentence has another figure, one paragraph has moved, and some sentences came and went. */
const some = before
  .map((sentence, index) => (index % 10 === 0 ? sentence.replace(/ that (\d+)/, ' that 9$1') : sentence))
  .filter((_, index) => index % 37 !== 5);
const moved = [...some.slice(0, 20), ...some.slice(60, 70), ...some.slice(20, 60), ...some.slice(70)];
/** Every sentence is reworded. */
const all = before.map((sentence) => sentence.replace('told', 'informed').replace('nobody had', 'no one has'));

for (const [name, after] of [
  ['some sentences changed', moved],
  ['every sentence reworded', all],
] as const) {
  const records = [before, after].map((sentences) => recordOf({ name: 'story.txt', content: set(sentences) }));
  const [first, second] = records;
  if (!first || !second) throw new Error('There are two versions.');
  for (let run = 0; run < 20; run++) compareRecords(first, second);
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const start = process.cpuUsage();
    compareRecords(first, second);
    const { user, system } = process.cpuUsage(start);
    times.push((user + system) / 1000);
  }
  const { changes } = compareRecords(first, second);
  console.log(`${name}: ${changes.length} changes, ${median(times).toFixed(1)} ms of CPU, median of ${runs}`);
}
