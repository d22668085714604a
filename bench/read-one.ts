// In a process of its own, by bench/hostile.ts: reads an input as the function does, and tells what that cost.
import { readFileSync } from 'node:fs';
import { readPdfInWorker } from '../functions/read-pdf-in-worker.ts';
import { limits } from '../lib/limits.ts';
import { preparePdf } from '../lib/parse/pdf/prepare-pdf.ts';
import { summarizeAll } from '../lib/summarize.ts';
import { fileSource, type Source } from '../lib/upload.ts';

/** Of a whole process. */
export interface Cost {
  /** Of CPU, its start with it. */
  readonly seconds: number;
  /** Most that it had at any time. */
  readonly megabytes: number;
  readonly outcome: string;
}

type Facts = Pick<Source, 'key' | 'contentType' | 'contentEncoding'>;

const [file = '', facts = '{}'] = process.argv.slice(2);

async function readOne(): Promise<string> {
  const read = readFileSync(file);
  // What is over the limit is never fetched.
  const bytes = read.length > limits.sourceBytes ? undefined : read;
  const upload = { source: { ...fileSource('', read.length), ...(JSON.parse(facts) as Facts) }, bytes };
  let characters = 0;
  let outcome = '';
  for (const record of summarizeAll(await preparePdf(upload, readPdfInWorker))) {
    characters += JSON.stringify(record).length;
    outcome ||= [record.problem?.code ?? record.status, ...record.notes.map(({ rule }) => rule)].join(' ');
  }
  return `${outcome}, record of ${(characters / 1e6).toFixed(1)} MB`;
}

readOne().then((outcome) => {
  const { user, system } = process.cpuUsage();
  const megabytes = process.resourceUsage().maxRSS / 1024;
  console.log(JSON.stringify({ seconds: (user + system) / 1e6, megabytes, outcome } satisfies Cost));
});
