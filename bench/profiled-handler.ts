// The function's handler, run from its sources under a profiler, so that time can be told apart by file.
import { type Profiler, Session } from 'node:inspector/promises';
import type { Context } from 'aws-lambda';
import { handler as summarize } from '../functions/summarize.ts';
import { groupProfile } from './group-profile.ts';

/** The cost of one measured run in the function's process. */
export interface Cost {
  /** Milliseconds of CPU of all its threads. */
  readonly cpu: number;
  /** Milliseconds of the main thread by group of code. `idle` is waiting for S3 and for the next event. */
  readonly groups: Readonly<Record<string, number>>;
}

const session = new Session();
let before: NodeJS.CpuUsage;

type Event = Parameters<typeof summarize>[0];

export async function handler(event: Event | { profile: 'start' | 'stop' }, context: Context): Promise<unknown> {
  if (typeof event !== 'object' || event === null || !('profile' in event)) return await summarize(event, context);
  return await (event.profile === 'start' ? start() : stop());
}

async function start(): Promise<void> {
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.start');
  before = process.cpuUsage();
}

async function stop(): Promise<Cost> {
  const { user, system } = process.cpuUsage(before);
  const { profile }: { profile: Profiler.Profile } = await session.post('Profiler.stop');
  session.disconnect();
  return { cpu: (user + system) / 1000, groups: groupProfile(profile) };
}
