// measure-process.ts starts this in a process of its own. It reads an input as the function does, and prints the cost.
import { readFileSync } from 'node:fs';
import { readPdfInWorker } from '../functions/read-pdf-in-worker.ts';
import { limits } from '../lib/model/limits.ts';
import { fileSource, type Source } from '../lib/model/upload.ts';
import { preparePdf } from '../lib/parse/pdf/prepare-pdf.ts';
import { summarizeAll } from '../lib/summarize.ts';

/** The costs of a whole process. */
export interface Cost {
  /** CPU, including its start. */
  readonly seconds: number;
  /** Peak memory. */
  readonly megabytes: number;
  readonly outcome: string;
  /** CPU of the fastest run after the first, where more than one was asked for. */
  readonly warmSeconds?: number;
}

type Facts = Pick<Source, 'key' | 'contentType' | 'contentEncoding'>;

const [file = '', facts = '{}', runs = '1'] = process.argv.slice(2);

async function readOne(): Promise<string> {
  const read = readFileSync(file);
  // The function never fetches an upload over the limit.
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

const cpuSeconds = (since?: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1e6;
};

async function measure(): Promise<Cost> {
  const outcome = await readOne();
  const seconds = cpuSeconds();
  const megabytes = process.resourceUsage().maxRSS / 1024;
  let warmSeconds = Number.POSITIVE_INFINITY;
  for (let run = 1; run < Number(runs); run++) {
    const before = process.cpuUsage();
    await readOne();
    warmSeconds = Math.min(warmSeconds, cpuSeconds(before));
  }
  return { seconds, megabytes, outcome, ...(Number.isFinite(warmSeconds) ? { warmSeconds } : {}) };
}

measure().then((cost) => console.log(JSON.stringify(cost)));
