import { expect, test } from 'vitest';
import { compareTurns, type Turns } from '../../bench/peers/compare-turns.ts';
import type { Turn } from '../../bench/peers/run-contender.ts';

const versions = { quick: '1.2.3', parts: '4.5.6', other: '7.8.9' };

/** For each turn, milliseconds by subject. */
const turnsOf = (
  name: string,
  packages: readonly string[],
  ...turns: readonly (readonly (number | undefined)[])[]
) => ({
  contender: { name, packages },
  turns: turns.map((turn): Turn => turn.map((ms) => (ms === undefined ? undefined : { ms, found: 10 * ms }))),
});

const ours = turnsOf('ours', [], [2, 2, 2]);

const cases: readonly {
  readonly name: string;
  readonly turns: readonly Turns[];
  readonly subjects?: number;
  readonly fastestPeer?: string;
  readonly ratio?: number;
  /** Of the peers. */
  readonly ms: readonly number[];
  readonly failed?: readonly number[];
}[] = [
  { name: 'slower', turns: [ours, turnsOf('quick', [], [4, 4, 4])], ratio: 0.5, ms: [4] },
  {
    name: 'the median of the turns',
    turns: [ours, turnsOf('quick', [], [1, 1, 1], [4, 4, 4], [90, 5, 5])],
    ratio: 0.5,
    ms: [4],
  },
  { name: 'the median of the subjects', turns: [ours, turnsOf('quick', [], [1, 4, 90])], ratio: 0.5, ms: [4] },
  {
    name: 'the fastest of two',
    turns: [ours, turnsOf('slow', [], [8, 8, 8]), turnsOf('quick', [], [1, 1, 1])],
    ratio: 2,
    ms: [8, 1],
  },
  {
    name: 'a subject that one cannot do counts for none',
    turns: [turnsOf('ours', [], [1, 2, 90]), turnsOf('quick', [], [1, 1, undefined])],
    subjects: 2,
    ratio: 2,
    ms: [1],
    failed: [1],
  },
  {
    name: 'nor one that it can do at times',
    turns: [ours, turnsOf('quick', [], [1, 1, 1], [1, undefined, 1])],
    subjects: 2,
    ratio: 2,
    ms: [1],
    failed: [1],
  },
];
for (const { name, turns, subjects = 3, fastestPeer = 'quick', ratio, ms, failed = ms.map(() => 0) } of cases)
  test(`compared: ${name}`, () => {
    const compared = compareTurns(turns, versions);
    const [, ...peers] = compared.costs;
    expect(compared).toMatchObject({ subjects, fastestPeer, ratio });
    expect(peers.map((peer) => peer.ms)).toEqual(ms);
    expect(peers.map((peer) => peer.failed)).toEqual(failed);
  });

test('of each: ratio, what it found of the subjects that count, and the versions of its packages', () => {
  const { costs } = compareTurns([ours, turnsOf('quick', ['quick', 'parts'], [1, 3, 8])], versions);
  expect(costs).toEqual([
    { name: 'ours', versions: {}, ms: 2, ratio: 1, found: 20, failed: 0 },
    { name: 'quick', versions: { quick: '1.2.3', parts: '4.5.6' }, ms: 3, ratio: 2 / 3, found: 40, failed: 0 },
  ]);
});

test('nothing that all can do is an error that says who failed', () => {
  const turns = [turnsOf('ours', [], [1, 1]), turnsOf('quick', [], [undefined, undefined])];
  expect(() => compareTurns(turns, versions)).toThrow('ours failed at 0 of 2, quick failed at 2 of 2');
});
