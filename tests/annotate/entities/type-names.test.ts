import { expect, test } from 'vitest';
import { findNameGroups } from '../../../lib/annotate/entities/find-name-groups.ts';
import { bestType, type NameGroup } from '../../../lib/annotate/entities/type-names.ts';
import { parsePlain } from './parse-plain.ts';

function groupOf(text: string, key: string): NameGroup {
  const group = findNameGroups(...parsePlain(text)).groups.find((each) => each.key === key);
  if (group === undefined) throw new Error(`"${text}" has no name "${key}".`);
  return group;
}

test('names that are written alike are one group', () => {
  const { names, words } = groupOf('They left the U.S. on Friday. The US and the U.S. gained.', 'us');
  expect(names.length).toBe(3);
  expect(words).toEqual(['us']);
});

test('the points of a name are the sum of its evidence', () => {
  const { scores, ownEvidence, contextEvidence } = groupOf('Then Ann Zorvik smiled.', 'ann zorvik');
  expect(ownEvidence.map(({ name }) => name)).toEqual(['first-name', 'person-shape']);
  expect(contextEvidence.map(({ evidence, times }) => [evidence.name, times])).toEqual([['person-verb', 1]]);
  expect(scores).toEqual({ person: 5 + 2 + 1.5, organisation: 0, place: 0, event: 0, other: 0 });
});

test('evidence around mentions counts twice at most', () => {
  const once = groupOf('They live near Zorvik.', 'zorvik').scores.place;
  const twice = groupOf('They live near Zorvik. '.repeat(2), 'zorvik').scores.place;
  const often = groupOf('They live near Zorvik. '.repeat(6), 'zorvik').scores.place;
  expect([twice, often]).toEqual([2 * once, 2 * once]);
});

test('only the first mentions are read', () => {
  const text = `${'They know Zorvik well. '.repeat(8)}They live near Zorvik.`;
  expect(groupOf(text, 'zorvik').scores.place).toBe(0);
});

const kinds = [
  ['an ordinary word', 'They ask the Board now.', 'board', { isOrdinary: true, isCertain: true }],
  ['an ordinary word after a title', 'They met Mr. Clear now.', 'clear', { isOrdinary: false, isCertain: true }],
  ['a surname', 'They met Baker now.', 'baker', { isOrdinary: false, isCertain: true }],
  ['a name at the head of a sentence', 'Zorvik left them now.', 'zorvik', { isOrdinary: false, isCertain: false }],
] as const;

for (const [name, text, key, expected] of kinds)
  test(`ordinary and certain: ${name}`, () => expect(groupOf(text, key)).toMatchObject(expected));

const scores = { person: 0, organisation: 0, place: 0, event: 0, other: 0 };
const best = [
  ['no points', {}, undefined],
  ['too few points', { place: 0.9 }, undefined],
  ['the most points', { person: 1, place: 2 }, 'place'],
  ['equal points', { organisation: 2, place: 2 }, 'organisation'],
] as const;

for (const [name, points, expected] of best)
  test(`best type: ${name}`, () => {
    const group = groupOf('They met Zorvik there.', 'zorvik');
    expect(bestType({ ...group, scores: { ...scores, ...points } })).toBe(expected);
  });
