// The thread that reads a range of seeds: see run.ts.
import { parentPort, workerData } from 'node:worker_threads';
import type { FuzzResult } from './fuzz.ts';
import { fuzz } from './fuzz.ts';

export interface FuzzRange {
  readonly from: number;
  readonly end: number;
  readonly format: string | undefined;
  /** The seed that is being read, for the thread that watches. */
  readonly progress: Int32Array;
}

/** Results that were not told yet, or the promises of pdf.js left behind since the last ones. */
export interface FuzzNews {
  readonly results: readonly (FuzzResult & { readonly seed: number })[];
  readonly late: number;
}

const batch = 200;
const { from, end, format: only, progress } = workerData as FuzzRange;
let results: (FuzzResult & { seed: number })[] = [];
let late = 0;

// pdf.js leaves promises behind that reject after nobody waits for them. The function's thread ignores them too.
process.on('unhandledRejection', () => late++);

function tell(): void {
  parentPort?.postMessage({ results, late } satisfies FuzzNews);
  results = [];
  late = 0;
}

for (let seed = from; seed < end; seed++) {
  Atomics.store(progress, 0, seed);
  const lateBefore = late;
  const result = await fuzz(seed, only);
  if (result.format === 'PDF') await new Promise(setImmediate);
  else if (late > lateBefore) throw new Error(`Seed ${seed}, ${result.format}: a promise was left behind that broke.`);
  results.push({ ...result, seed });
  if (results.length === batch) tell();
}
tell();
