import { expect, test } from 'vitest';
import { bySize } from '../test-size.ts';
import { runHistory } from './run-history.ts';

const histories = bySize(300, 2000);

/** The full size takes half a minute of CPU, and the machine may be busy. */
const mostMs = 600_000;

test(
  `${histories} made-up histories end right`,
  async () => {
    const totals = { changes: 0, invocations: 0, requests: 0, writes: 0 };
    for (let seed = 1; seed <= histories; seed++) {
      const history = await runHistory(seed);
      if (history.fault) throw new Error([...history.trace, history.fault, `Seed ${seed} is wrong.`].join('\n'));
      for (const name of Object.keys(totals) as (keyof typeof totals)[]) totals[name] += history[name];
    }
    expect(totals.changes).toBeGreaterThan(3 * histories);
    expect(totals.requests).toBeGreaterThan(totals.invocations);
    expect(totals.writes).toBeGreaterThan(histories);
  },
  mostMs,
);

test('a seed plays the same history every time', async () => {
  for (const seed of [1, 2, 3, 7, 50]) expect(await runHistory(seed)).toEqual(await runHistory(seed));
  expect((await runHistory(1)).trace).not.toEqual((await runHistory(2)).trace);
});
