import { expect, test } from 'vitest';
import type { GoldPlace } from './draft.ts';
import { edits, makePair } from './make-pair.ts';
import { readStories } from './read-stories.ts';

const stories = await readStories();
const seeds = Array.from({ length: 300 }, (_, index) => 2 * index);
const pairs = seeds.map((seed) => makePair(seed, stories, { isNoise: false }));

test('most of the labelled articles are read', () => {
  expect(stories.length).toBeGreaterThan(50);
});

test('the same seed gives the same pair', () => {
  for (const seed of [2, 4, 6])
    expect(makePair(seed, stories, { isNoise: false })).toEqual(makePair(seed, stories, { isNoise: false }));
});

test('each kind of edit is made', () => {
  expect(new Set(pairs.flatMap(({ kinds }) => kinds))).toEqual(new Set(Object.keys(edits)));
});

test('each edit is told, and lies in its sentence', () => {
  const isWithin = ({ sentence, start, end }: GoldPlace) => start >= 0 && start < end && end <= sentence.length;
  for (const { kinds, gold } of pairs) {
    expect(gold.length).toBeGreaterThanOrEqual(kinds.length);
    const places = gold.flatMap(({ before, after }) => [before, after].filter((place) => place !== undefined));
    expect(places.filter((place) => !isWithin(place))).toEqual([]);
  }
});

test('an edit changes its stretch', () => {
  const cut = ({ sentence, start, end }: GoldPlace) => sentence.slice(start, end);
  const altered = pairs.flatMap(({ gold }) => gold).filter(({ type }) => type !== 'moved');
  for (const { before, after } of altered) if (before && after) expect(cut(before)).not.toBe(cut(after));
});

test('noise tells of nothing', () => {
  const { gold, kinds, aligned } = makePair(2, stories, { isNoise: true });
  expect([...gold, ...kinds, ...aligned]).toEqual([]);
});
