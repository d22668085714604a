import { expect, test } from 'vitest';
import { findNameGroups } from '../../../lib/annotate/entities/find-name-groups.ts';
import { findRelatives, listFeatures } from '../../../lib/annotate/entities/list-features.ts';
import { parsePlain } from './parse-plain.ts';

function featuresOf(text: string, key: string): readonly string[] {
  const { words, groups } = findNameGroups(...parsePlain(text));
  const group = groups.find((each) => each.key === key);
  return group === undefined ? [] : listFeatures(words, group, findRelatives(groups));
}

const cases = [
  {
    name: 'the words of a name, by their place, and their lists',
    text: 'They met Ann Lee Bank there.',
    key: 'ann lee bank',
    expected: [
      'first ann',
      'first firstName*',
      'in lee',
      'inner surname*',
      'last bank',
      'last organisationHead*',
      'last -nk',
    ],
  },
  {
    name: 'a name alone',
    text: 'They met Zorvik there.',
    key: 'zorvik',
    expected: ['in zorvik', 'only -vik', 'length 1'],
  },
  {
    name: 'the words around it',
    text: 'They went to Zorvik airport.',
    key: 'zorvik',
    expected: ['before to', 'after airport', 'after placeNoun*'],
  },
  {
    name: 'what stands around several mentions',
    text: 'They went to Zorvik there. We went to Zorvik again.',
    key: 'zorvik',
    expected: ['before to', 'before to+', 'after there', 'after again'],
  },
  {
    name: 'numbers and names are of a kind',
    text: 'The talks of 1990 Zorvik Meeren left.',
    key: 'zorvik meeren',
    expected: ['before 0'],
  },
  {
    name: 'the ends of a sentence',
    text: 'They know Zorvik\n\nMeeren left them.',
    key: 'zorvik',
    expected: ['after ^'],
  },
  {
    name: 'a longer name of a person',
    text: 'They met Ann Zorvik. They like Zorvik well.',
    key: 'zorvik',
    expected: ['ends another', 'ends-person another'],
  },
  {
    name: 'a longer name of a body',
    text: 'They joined Zorvik Bank. They like Zorvik well.',
    key: 'zorvik',
    expected: ['opens another', 'opens-organisation another'],
  },
  {
    name: 'what rules see in the name',
    text: 'They left for Norway.',
    key: 'norway',
    expected: ['rule known-country', 'known country'],
  },
];

for (const { name, text, key, expected } of cases)
  test(name, () => expect(featuresOf(text, key)).toEqual(expect.arrayContaining(expected)));

test('each feature once', () => {
  const features = featuresOf('They went to Ann Ann Zorvik. Others went to Ann Ann Zorvik in town.', 'ann ann zorvik');
  expect(features).toContain('before to+');
  expect(new Set(features).size).toBe(features.length);
});
