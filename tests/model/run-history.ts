import { checkEnd } from './check-end.ts';
import { newerMakers } from './makers.ts';
import { openPlay, type Play } from './open-play.ts';
import { type GatedStore, startStore } from './start-store.ts';
import { backfill, possibleSteps, type Step } from './steps.ts';

export interface History {
  readonly seed: number;
  /** What happened, one event a line. */
  readonly trace: readonly string[];
  /** The fault that was found, if any. */
  readonly fault: string | undefined;
  readonly changes: number;
  readonly invocations: number;
  readonly requests: number;
  readonly writes: number;
}

/** Far more steps than any history takes. */
const mostSteps = 2000;

/** One client for many histories: making one takes longer than a history. */
let gate: GatedStore | undefined;

/**
 * Makes up a history from a seed, plays it, and checks every write and the end. The same seed gives the same history.
 */
export async function runHistory(seed: number): Promise<History> {
  gate ??= startStore();
  const play = openPlay(seed, gate);
  await attempt(play, playAll);
  const [fault] = play.faults;
  // An invocation that was ended in its middle may still have requests waiting.
  if (fault !== undefined) gate = undefined;
  return { seed, trace: [`seed ${seed}`, ...play.world.trace], fault, ...play.counts };
}

async function attempt(play: Play, step: Step): Promise<void> {
  try {
    await step(play);
  } catch (error) {
    play.faults.push(error instanceof Error ? error.message : String(error));
  }
}

/** After a deployment, a backfill with the newer engine. */
async function playAll(play: Play): Promise<void> {
  const { keys, world, backfilled, makers } = play;
  await playOn(play);
  for (const key of keys) checkEnd(world, key, backfilled.has(key), makers.length === 1);
  if (makers.length === 1) return;
  play.makers = [newerMakers];
  for (const key of keys) backfill(play, key);
  await playOn(play);
  for (const key of keys) checkEnd(world, key, true, true);
}

async function playOn(play: Play): Promise<void> {
  for (let count = 0; count < mostSteps; count++) {
    const steps = possibleSteps(play);
    if (steps.length === 0 && play.running.size === 0) return;
    attempt(play, play.random.pick(steps));
    await play.gate.settled();
  }
  throw new Error('It does not end.');
}
