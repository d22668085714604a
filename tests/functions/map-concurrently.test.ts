import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mapConcurrently } from '../../functions/map-concurrently.ts';

test('keeps the order, does each once, and never too many at a time', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(3)), fc.integer({ min: 1, max: 5 }), async (turns, most) => {
      let running = 0;
      let peak = 0;
      const results = await mapConcurrently(turns, most, async (turn) => {
        running++;
        peak = Math.max(peak, running);
        for (let i = 0; i <= turn; i++) await Promise.resolve();
        running--;
        return turn * 2;
      });
      expect(results).toEqual(turns.map((turn) => turn * 2));
      expect(peak).toBe(Math.min(most, turns.length));
    }),
  );
});

test('after a failure, what is under way ends and nothing else is begun', async () => {
  const begun: number[] = [];
  const doing = mapConcurrently([0, 1, 2, 3, 4, 5], 2, async (value) => {
    begun.push(value);
    await Promise.resolve();
    if (value === 2) throw new Error('no');
  });
  await expect(doing).rejects.toThrow('no');
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
  expect(begun).toEqual([0, 1, 2, 3]);
});
