// Prints what an article costs, warm: the CPU from its bytes to its record.
import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { summarize } from '../lib/summarize.ts';
import { fileSource, type Upload } from '../lib/upload.ts';
import { makeText } from './make-text.ts';
import { measureStages } from './measure-stages.ts';
import { median } from './median.ts';
import { printTable } from './print-table.ts';

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
  return { median: median(samples), least: Math.min(...samples) };
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
printTable(
  `CPU ms from bytes to record, warm; n = ${ROUNDS} rounds of ${PER_ROUND}`,
  ['article', 'median', 'least'],
  cases.map(({ name, upload }) => {
    const cost = measure(upload);
    return [name, cost.median, cost.least];
  }),
);
printTable(
  'CPU ms by stage of the same text, warm',
  ['stage', 'median'],
  measureStages(cases[0]?.upload ?? uploadOf('', new Uint8Array())).map((stage) => [stage.name, stage.median]),
);
