// node run-contender.ts JOB CONTENDER FILE: start-contender.ts starts it in a process of its own. Does the job on the
// file's subjects at each message.
import { readFileSync } from 'node:fs';
import { deserialize } from 'node:v8';
import { median } from '../median.ts';
import type { Subject } from './contender.ts';
import { jobs } from './jobs.ts';

/** CPU of a subject, and how many were found in it. */
export interface Effort {
  /** CPU of the process. */
  readonly ms: number;
  readonly found: number;
}

/** By subject, the median of the passes. Undefined where the library failed. */
export type Turn = readonly (Effort | undefined)[];

const warmUps = 600;
const mostWarmUpMs = 5000;

const [jobName, contenderName, file = ''] = process.argv.slice(2);
const job = jobs.find(({ name }) => name === jobName);
const contender = job?.contenders.find(({ name }) => name === contenderName);
if (!job || !contender) throw new Error(`There is no ${contenderName} for the job ${jobName}.`);
const { mustFind } = job;
// Hides what some libraries print about a page that they cannot read.
for (const level of ['warn', 'error'] as const) console[level] = () => undefined;
const subjects: readonly Subject[] = deserialize(readFileSync(file));
const work = await contender.load();

function cpuMs(since?: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
}

async function measure(subject: Subject): Promise<Effort | undefined> {
  const before = process.cpuUsage();
  try {
    const found = await work(subject);
    return found === 0 && mustFind ? undefined : { ms: cpuMs(before), found };
  } catch {
    return undefined;
  }
}

async function warmUp(): Promise<void> {
  const before = process.cpuUsage();
  for (let done = 0; done < warmUps; done++) {
    const subject = subjects[done % subjects.length];
    if (subject) await measure(subject);
    if (cpuMs(before) > mostWarmUpMs) return;
  }
}

async function takeTurn(passes: number): Promise<Turn> {
  const efforts: Effort[][] = subjects.map(() => []);
  for (let pass = 0; pass < passes; pass++)
    for (const [index, subject] of subjects.entries()) {
      const effort = await measure(subject);
      if (effort) efforts[index]?.push(effort);
    }
  return efforts.map((own) => {
    const [first] = own;
    return first && { ms: median(own.map(({ ms }) => ms)), found: first.found };
  });
}

process.on('message', ({ passes }: { readonly passes: number }) => {
  void takeTurn(passes).then((turn) => process.send?.(turn));
});
process.on('disconnect', () => process.exit());
await warmUp();
process.send?.('ready');
