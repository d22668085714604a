import { expect, test } from 'vitest';
import { roughStemOf } from '../../lib/facts/fact-context.ts';
import { headlineNames } from '../../lib/facts/headline-names.ts';
import type { EntityType } from '../../lib/model/annotations.ts';

test.each<[name: string, type: EntityType, headline: string, expected: number]>([
  ['Harlan Bank', 'organisation', 'Central bank cuts rates', 0],
  ['Harlan Bank', 'organisation', 'Harlan Bank cuts rates', 1],
  ['Harlan Bank', 'organisation', 'Harlan cuts jobs', 0.7],
  ['University of Corven', 'organisation', 'Students leave university', 0],
  ['University of Corven', 'organisation', 'Corven students strike', 1],
  ['Central Bank', 'organisation', 'Central bank cuts rates', 1],
  ['Central Bank', 'organisation', 'Bank robbed', 0],
  ['Quay Street', 'place', 'Two hurt in street fight', 0],
  ['Quay Street', 'place', 'Quay Street reopens', 1],
  ['Ann Church', 'person', 'Church wins seat', 1],
  ['Ann Church', 'person', 'Ann wins seat', 0.7],
  ['Ann Church', 'person', 'Nobody wins', 0],
])('%s, %s, in "%s"', (name, type, headline, expected) => {
  const stems = new Set(headline.split(' ').map(roughStemOf));
  expect(headlineNames({ headline: stems } as never, { name, type } as never)).toBe(expected);
});

test.each<[where: string, mention: number, expected: number]>([
  ['the lede', 4, 0.5],
  ['another sentence', 60, 0],
])('the word for its kind, and its name in %s', (_where, start, expected) => {
  const headline = new Set(['Choir', 'tours', 'university'].map(roughStemOf));
  const sentences = [
    { start: 0, end: 50 },
    { start: 51, end: 99 },
  ];
  const entity = { name: 'University of Corven', type: 'organisation', mentions: [{ start, end: start + 20 }] };
  expect(headlineNames({ headline, lede: 0, segmentation: { sentences } } as never, entity as never)).toBe(expected);
});
