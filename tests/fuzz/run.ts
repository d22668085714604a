// npm run fuzz -- --from 1 --count 100000 [--format HTML]: reads made-up inputs of every format, and prints each that
// breaks a rule. They are read in a thread of its own: an input that never ends or fills the memory ends the thread,
// and the next one goes on behind it.
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { makeInput } from './fuzz.ts';
import type { FuzzNews, FuzzRange } from './fuzz-range.ts';

const { values } = parseArgs({
  options: {
    from: { type: 'string', default: '1' },
    count: { type: 'string', default: '20000' },
    format: { type: 'string' },
    show: { type: 'boolean', default: false },
  },
});
const [from, count] = [Number(values.from), Number(values.count)];

/** Memory of the thread, with the code and the tables that it loads. An input that needs more ends it. */
const heapMegabytes = 160;
const youngMegabytes = 24;
/** Growth of the process over its size when the first inputs were read: counts what is beside the heap, too. */
const mostMegabytes = 256;
const checkEvery = 1000;
/** CPU after which an input counts as one that never ends. */
const mostSeconds = 20;

const outcomes = new Map<string, Map<string, number>>();
const depths = new Map<string, number>();
let inputs = 0;
let faults = 0;
let late = 0;
let base: number | undefined;

const addOne = (counts: Map<string, number>, name: string): Map<string, number> =>
  counts.set(name, (counts.get(name) ?? 0) + 1);

function addFault(seed: number, format: string, fault: string): void {
  faults++;
  console.log(`seed ${seed}, ${format}: ${fault.split('\n').slice(0, 8).join('\n')}`);
}

function addNews(news: FuzzNews): void {
  base ??= process.memoryUsage.rss() / 1024 ** 2;
  late += news.late;
  for (const { seed, format, outcome, depth, fault } of news.results) {
    inputs++;
    outcomes.set(format, addOne(outcomes.get(format) ?? new Map(), outcome));
    addOne(depths, depth);
    if (fault !== undefined) addFault(seed, format, fault);
    if (inputs % 100_000 === 0) printTotals();
    else if (inputs % 10_000 === 0) console.log(`${inputs} inputs, up to seed ${seed}, ${faults} faults`);
  }
}

function printTotals(): void {
  const whole = (depths.get('whole') ?? 0) + (depths.get('twice') ?? 0);
  console.log(
    `${inputs} inputs from seed ${from}, ${whole} of them through all stages, ${depths.get('twice') ?? 0} twice, ` +
      `${faults} faults, ${late} promises of pdf.js left behind, ${peakMegabytes().toFixed(0)} MB at most`,
  );
  for (const [format, counts] of [...outcomes].sort()) {
    const total = [...counts.values()].reduce((sum, next) => sum + next, 0);
    const list = [...counts].sort((a, b) => b[1] - a[1]).map(([outcome, times]) => `${outcome} ${times}`);
    console.log(`${String(total).padStart(9)}  ${format}: ${list.join(', ')}`);
  }
}

const peakMegabytes = (): number => process.resourceUsage().maxRSS / 1024;

/**
 * Reads seeds until one ends the thread.
 * @returns the seed behind the last one that was read
 */
async function readRange(start: number, end: number): Promise<number> {
  const progress = new Int32Array(new SharedArrayBuffer(4));
  const worker = new Worker(new URL('./fuzz-range.ts', import.meta.url), {
    workerData: { from: start, end, format: values.format, progress } satisfies FuzzRange,
    resourceLimits: { maxOldGenerationSizeMb: heapMegabytes, maxYoungGenerationSizeMb: youngMegabytes },
  });
  worker.on('message', addNews);
  let seen = { seed: -1, seconds: 0 };
  let why = '';
  const watch = setInterval(async () => {
    const seconds = await cpuSeconds(worker);
    const seed = Atomics.load(progress, 0);
    if (seed !== seen.seed) seen = { seed, seconds };
    else if (seconds - seen.seconds > mostSeconds) {
      why = `It did not end within ${mostSeconds} s of CPU.`;
      await worker.terminate();
    }
  }, checkEvery);
  worker.on('error', (error) => {
    why = error.stack ?? error.message;
  });
  await new Promise((resolve) => worker.once('exit', resolve));
  clearInterval(watch);
  if (why === '') return end;
  const seed = Atomics.load(progress, 0);
  addFault(seed, makeInput(seed, values.format).format, why);
  return seed + 1;
}

/** A thread that has ended can no longer be asked. */
async function cpuSeconds(worker: Worker): Promise<number> {
  try {
    const { user, system } = await worker.cpuUsage();
    return (user + system) / 1e6;
  } catch {
    return 0;
  }
}

function show(seed: number): void {
  const { input } = makeInput(seed, values.format);
  console.log(input, Buffer.from(input.bytes).toString());
}

if (values.show) for (let seed = from; seed < from + count; seed++) show(seed);
for (let next = from; next < from + count; ) next = await readRange(next, from + count);
printTotals();
const grown = peakMegabytes() - (base ?? 0);
if (grown > mostMegabytes) {
  faults++;
  console.log(`The process grew by ${grown.toFixed(0)} MB; at most ${mostMegabytes} MB are allowed.`);
}
if (faults > 0) process.exitCode = 1;
