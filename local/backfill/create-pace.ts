import type { Clock } from './clock.ts';

/** Waits until so many more articles may be sent. */
export type Pace = (articles: number, signal: AbortSignal) => Promise<void>;

/**
 * At most `rate` articles a second over any time, and one batch at once. Time that went by unused is not made up for: a burst after a
 * pause is what would starve live uploads.
 */
export function createPace(rate: number, clock: Clock): Pace {
  let free = 0;
  return async (articles, signal) => {
    const wait = free - clock.now();
    if (wait > 0) await clock.sleep(wait, signal);
    free = Math.max(free, clock.now()) + (articles / rate) * 1000;
  };
}
