import type { Clock } from './clock.ts';

/** Waits until this many more articles may be sent. */
export type Pace = (articles: number, signal: AbortSignal) => Promise<void>;

/**
 * Allows `rate` articles a second, and one batch at once. Unused time is not made up for, since a burst after a pause
 * would starve live uploads.
 */
export function createPace(rate: number, clock: Clock): Pace {
  let free = 0;
  return async (articles, signal) => {
    const wait = free - clock.now();
    if (wait > 0) await clock.sleep(wait, signal);
    free = Math.max(free, clock.now()) + (articles / rate) * 1000;
  };
}
