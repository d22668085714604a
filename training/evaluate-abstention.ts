// Prints how well articles are recognised that no summary should be made of: node training/evaluate-abstention.ts FOLDER, the kit's articles.
import { readdirSync, readFileSync } from 'node:fs';
import { fileSource } from '../lib/model/upload.ts';
import { summarizeAll } from '../lib/summarize.ts';
import { abstentionLabels } from './abstention-labels.ts';

/** What was read for the labels: news pages and wire formats, not the tests of feed parsers and charsets. */
const folders = [
  ...['zyte', 'fundus', 'trafilatura', 'newspaper4k'].map((set) => `html/${set}`),
  ...['text', 'text-bbc', 'text-reuters', 'json-other', 'ninjs', 'nitf', 'anpa', 'iptc7901', 'newsml-1'],
];

const [, , root] = process.argv;
if (root === undefined) throw new Error("Name the folder of the kit's articles.");
const kinds = new Map(Object.entries(abstentionLabels).flatMap(([kind, files]) => files.map((file) => [file, kind])));
const found = new Map<string, number>();
const wrong: string[] = [];
const missed: string[] = [];
let readable = 0;

for (const folder of folders)
  for (const name of readdirSync(`${root}/${folder}`).sort()) {
    const file = `${folder}/${name}`;
    if (name.startsWith('_')) continue;
    const bytes = readFileSync(`${root}/${file}`);
    const statuses = [...summarizeAll({ source: fileSource(file, bytes.length), bytes })].map(({ status }) => status);
    if (statuses.every((status) => status === 'unreadable')) continue;
    readable++;
    const isAbstained = statuses.some((status) => status === 'abstained');
    const kind = kinds.get(file);
    if (isAbstained && kind !== undefined) found.set(kind, (found.get(kind) ?? 0) + 1);
    else if (isAbstained) wrong.push(file);
    else if (kind !== undefined) missed.push(file);
  }

const right = [...found.values()].reduce((sum, count) => sum + count, 0);
console.log(`${readable} files with text, ${right + missed.length} of them labelled`);
for (const [kind, files] of Object.entries(abstentionLabels))
  console.log(`  ${kind}: ${found.get(kind) ?? 0} of ${files.length}`);
console.log(
  `precision ${(right / (right + wrong.length)).toFixed(3)}, recall ${(right / (right + missed.length)).toFixed(3)}`,
);
for (const file of wrong) console.log(`  without need: ${file}`);
for (const file of missed) console.log(`  missed: ${file}`);
