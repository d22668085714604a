// Prints what an article costs, warm: the CPU from its bytes to its record.
import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { summarize } from '../lib/summarize.ts';
import { fileSource, type Upload } from '../lib/upload.ts';
import { makeText } from './make-text.ts';
import { measureStages } from './measure-stages.ts';

// The optimising compiler is still at work for some 500 articles.
const WARM_UP = 1000;
const ROUNDS = 101;
const PER_ROUND = 10;

const articles = new URL('../events/articles/', import.meta.url);

function uploadOf(key: string, bytes: Uint8Array): Upload {
  return { source: fileSource(key, bytes.length), bytes };
}

/** Milliseconds of CPU an article: the median of many rounds. */
function measure(upload: Upload): { median: number; least: number } {
  for (let i = 0; i < WARM_UP; i++) summarize(upload);
  const samples: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const before = process.cpuUsage();
    for (let i = 0; i < PER_ROUND; i++) summarize(upload);
    const { user, system } = process.cpuUsage(before);
    samples.push((user + system) / 1000 / PER_ROUND);
  }
  samples.sort((a, b) => a - b);
  return { median: samples[ROUNDS >> 1] ?? 0, least: samples[0] ?? 0 };
}

const text = makeText();
const cases = [
  { name: `${text.split(/\s+/).length - 1}-word text`, upload: uploadOf('article.txt', Buffer.from(text)) },
  {
    name: 'web page, glacier-survey.html',
    upload: uploadOf('glacier-survey.html', readFileSync(new URL('glacier-survey.html', articles))),
  },
];
console.log(`${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.version}`);
console.log(`CPU ms from bytes to record, warm; n = ${ROUNDS} rounds of ${PER_ROUND}`);
for (const { name, upload } of cases) {
  const { median, least } = measure(upload);
  console.log(`${name.padEnd(32)} median ${median.toFixed(2)}  least ${least.toFixed(2)}`);
}

console.log('CPU ms by stage of the same text, warm; median');
for (const { name, median } of measureStages(cases[0]?.upload ?? uploadOf('', new Uint8Array())))
  console.log(`${name.padEnd(32)} median ${median.toFixed(2)}`);
