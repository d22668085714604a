import { expect, test } from 'vitest';
import { lastEvidence, partEvidence, stormEvidence } from '../../../lib/annotate/entities/add-last-points.ts';
import { teamEvidence } from '../../../lib/annotate/entities/add-team-points.ts';
import { contextEvidence } from '../../../lib/annotate/entities/context-evidence.ts';
import { nameEvidence } from '../../../lib/annotate/entities/name-evidence.ts';
import { wordsOfEvidence, wordsOfFinder, wordsOfLink } from '../../../local/terminal/words-of-names.ts';

const later = [...lastEvidence, partEvidence, stormEvidence, teamEvidence];
const all = [...nameEvidence, ...contextEvidence, ...later];

test.each(all)('$name has words of its own', ({ name }) => {
  expect(wordsOfEvidence(name)).not.toBe(name);
});

test.each([
  [wordsOfEvidence, 'person-verb', 'does what persons do'],
  [wordsOfLink, 'first-word', 'first word of an organisation’s name'],
  [wordsOfFinder, 'findRoleBefore', 'before the name'],
  [wordsOfEvidence, 'unknown', 'unknown'],
] as const)('%o of %s', (say, name, expected) => {
  expect(say(name)).toBe(expected);
});

test('no two pieces of evidence have the same words', () => {
  const told = all.map(({ name }) => wordsOfEvidence(name));
  expect(new Set(told).size).toBe(told.length);
});
