import { once } from 'node:events';
import { closeSync, openSync, realpathSync, writeSync } from 'node:fs';
import { findRecursion } from '../../lib/delivery/find-refusal.ts';
import { maskControls } from '../terminal/terminal-text.ts';
import type { Unusable } from './list-files.ts';
import { listInputs, readList } from './list-inputs.ts';
import { mapInOrder } from './map-in-order.ts';
import { type OutputPlace, readOutputPlace } from './output-place.ts';
import { nameBelow } from './place-records.ts';
import { createProgress } from './progress.ts';
import { pipe } from './read-input.ts';
import { isS3Place, parseS3Place } from './s3-place.ts';
import type { Settings } from './settings.ts';
import { type Done, summarizeInput } from './summarize-input.ts';
import { UsageError } from './usage-error.ts';

export interface SummarizeRequest extends Pick<Settings, 'options' | 'query' | 'name' | 'form'> {
  readonly paths: readonly string[];
  /** A file that names more of them, or the pipe. */
  readonly list: string | undefined;
  /** Where the records go, as typed. */
  readonly place: string | undefined;
  readonly jobs: number;
}

/** Inputs for each job that are under way or wait for one before them. */
const mostAhead = 16;

/** Makes a record of every article of every input. @returns the exit code: 1 when one could not be read */
export async function runSummarize(request: SummarizeRequest): Promise<number> {
  const { list, query, name, form, options } = request;
  checkPipes(request);
  const paths = list === undefined ? request.paths : [...request.paths, ...(await readList(list))];
  const place = readOutputPlace(request.place);
  checkInputs(paths, request, place);
  await requireS3(paths, place);
  const settings = { options, query, name, form, terminal: terminal(place), place };
  const [jobs, workers] = await startWorkers(request.jobs, settings);
  const output = place.kind === 'stream' && place.file !== undefined ? openSync(place.file, 'w') : undefined;
  try {
    return await summarizeInputs(checkNames(listInputs(paths), place), workers, output);
  } finally {
    for (const job of jobs) job.end();
    if (output !== undefined) closeSync(output);
  }
}

type Input = string | Unusable;
type Worker = (input: Input) => Promise<Done>;

async function summarizeInputs(
  inputs: AsyncIterable<Input>,
  workers: readonly Worker[],
  output: number | undefined,
): Promise<number> {
  const progress = createProgress(process.stderr);
  let failed = 0;
  for await (const [input, { text, problem }] of mapInOrder(inputs, workers, workers.length * mostAhead)) {
    const path = typeof input === 'string' ? input : input.path;
    if (problem !== undefined) {
      failed++;
      progress.clear();
      process.stderr.write(maskControls(`news-summary: ${JSON.stringify(path)}: ${problem}\n`));
    } else {
      progress.clear();
      await write(text, output);
    }
    progress.show(path);
  }
  progress.clear();
  return failed > 0 ? 1 : 0;
}

/** Waits where a reader is slow, so that records do not fill the memory. */
async function write(text: string, output: number | undefined): Promise<void> {
  if (text === '') return;
  if (output !== undefined) writeSync(output, text);
  else if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

/** What comes through the pipe stays in this process. So does everything when there is one job. */
async function startWorkers(count: number, settings: Settings) {
  const here: Worker = (input) =>
    typeof input === 'string' ? summarizeInput(input, settings) : Promise.resolve({ text: '', problem: input.reason });
  if (count === 1) return [[], [here]] as const;
  const { startJob } = await import('./start-job.ts');
  const jobs = Array.from({ length: count }, () => startJob(settings));
  const workers = jobs.map(
    ({ run }): Worker =>
      (input) =>
        typeof input === 'string' && input !== pipe ? run(input) : here(input),
  );
  return [jobs, workers] as const;
}

function checkInputs(paths: readonly string[], { name, query, form }: SummarizeRequest, place: OutputPlace): void {
  if (paths.length === 0) throw new UsageError('Name at least one file.');
  if (name !== undefined && !paths.includes(pipe))
    throw new UsageError(`--name names what comes through the pipe; for that, give - as a file.`);
  if (place.kind === 'stream' && place.file !== undefined) checkNoInput(place.file, paths);
  if (place.kind !== 'bucket') return;
  if (form === 'text') throw new UsageError('--text is for people; a bucket gets JSON.');
  const { bucket: resultsBucket, prefix: resultsPrefix } = place;
  for (const path of paths.filter(isS3Place)) {
    if (query !== undefined)
      throw new UsageError('--query does not go from bucket to bucket; an object has its own, summary-query.');
    const { bucket: articlesBucket, key: articlesPrefix } = parseS3Place(path);
    const recursion = findRecursion({ articlesBucket, articlesPrefix, resultsBucket, resultsPrefix });
    if (recursion) throw new UsageError(recursion);
  }
}

/** Before a list is read from it. A list that is a file may name the pipe, too. */
function checkPipes({ paths, list }: Pick<SummarizeRequest, 'paths' | 'list'>): void {
  const pipes = [...paths, list].filter((path) => path === pipe).length;
  if (pipes > 1) throw new UsageError('The pipe can be read only once.');
}

/** The output would empty its own input before it is read. */
function checkNoInput(file: string, paths: readonly string[]): void {
  const real = realPath(file);
  if (real !== undefined && paths.some((path) => realPath(path) === real))
    throw new UsageError(`--output ${JSON.stringify(file)} is one of the files to read.`);
}

function realPath(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}

/** Of two inputs whose records would have one name, the second is unusable. */
async function* checkNames(inputs: AsyncIterable<Input>, place: OutputPlace): AsyncGenerator<Input> {
  const owners = new Map<string, string>();
  for await (const input of inputs) {
    if (place.kind === 'stream' || typeof input !== 'string') {
      yield input;
      continue;
    }
    const name = nameBelow(input);
    const owner = owners.get(name);
    if (owner === undefined) owners.set(name, input);
    yield owner === undefined
      ? input
      : { path: input, reason: `its record would replace that of ${JSON.stringify(owner)}` };
  }
}

async function requireS3(paths: readonly string[], place: OutputPlace): Promise<void> {
  if (place.kind !== 'bucket' && !paths.some(isS3Place)) return;
  (await import('./require-clients.ts')).requireClients('s3://', ['client-s3']);
}

function terminal(place: OutputPlace): { width: number; colour: boolean } {
  const { isTTY, columns } = process.stdout;
  const isShown = place.kind === 'stream' && place.file === undefined && Boolean(isTTY);
  return { width: Math.min(columns || 80, 100), colour: isShown && !process.env['NO_COLOR'] };
}
