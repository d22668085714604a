import type { Clock } from '../../../local/backfill/clock.ts';

/** A clock whose time passes only while somebody sleeps. */
export function createFakeClock(): Clock & { readonly slept: number[] } {
  let now = Date.UTC(2026, 2, 4);
  const slept: number[] = [];
  return {
    slept,
    now: () => now,
    sleep: (ms) => {
      slept.push(ms);
      now += ms;
      return Promise.resolve();
    },
  };
}
