import { expect, test } from 'vitest';
import { findQuotations } from '../../../lib/annotate/quotations/find-quotations.ts';
import type { Entity } from '../../../lib/model/annotations.ts';
import { segmentArticle } from '../../../lib/segment/segment-article.ts';
import { articleOf } from '../../segment/article-of.ts';

/** The forms of a name, apart by `|`, with its type, and its role where the article states one. */
type Cast = Readonly<Record<string, Entity['type'] | readonly [Entity['type'], string]>>;

/** The entity that says each quotation, by the first form of its name; `-` for none. */
function namesOfSpeakers(cast: Cast, paragraphs: readonly string[]): string[] {
  const article = articleOf(...paragraphs);
  const spansOf = (pattern: string) =>
    [...article.text.matchAll(new RegExp(pattern, 'g'))].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
    }));
  const entities = Object.entries(cast).map(([forms, value]): Entity => {
    const [type, role] = typeof value === 'string' ? [value] : value;
    const [name = ''] = forms.split('|');
    return { type, name, role: role ? spansOf(role)[0] : undefined, mentions: spansOf(`(?:${forms})\\b`) };
  });
  const found = findQuotations(article, segmentArticle(article), entities);
  return found.map(({ speaker }) => entities[speaker ?? -1]?.name ?? '-');
}

interface Case {
  readonly name: string;
  readonly cast: Cast;
  readonly input: readonly string[];
  readonly expected: readonly string[];
}

const harbour: Cast = { 'Ines Roth|Roth': 'person', 'Paul Ash|Ash': 'person', 'Tallow Corp': 'organisation' };

const cases: readonly Case[] = [
  {
    name: 'an organisation',
    cast: harbour,
    input: ['“We regret the delay to the ferries,” Tallow Corp said.'],
    expected: ['Tallow Corp'],
  },
  {
    name: 'a pronoun after the only person',
    cast: harbour,
    input: ['Ines Roth of Tallow Corp spoke. “The quay will stay shut,” she said.'],
    expected: ['Ines Roth'],
  },
  {
    name: 'a given name tells who is meant',
    cast: harbour,
    input: ['Ines Roth met Paul Ash. “It is not safe at all,” he said.'],
    expected: ['Paul Ash'],
  },
  {
    name: 'either of two women who met',
    cast: { 'Ines Roth': 'person', 'Clara Ash': 'person' },
    input: ['Ines Roth met Clara Ash. “It is not safe at all,” she said.'],
    expected: ['-'],
  },
  {
    name: 'a title tells who is meant',
    cast: { 'Lund|Mr Lund': 'person', 'Ash|Mrs Ash': 'person' },
    input: ['Mrs Ash blamed Mr Lund. “The quay will stay shut,” she said. “He will not open it,” she added.'],
    expected: ['Ash', 'Ash'],
  },
  {
    name: 'the one who spoke last goes on, whoever is named in the quotation',
    cast: harbour,
    input: [
      'Ines Roth told the council on Monday how the quay was shut.',
      'She said: “Ash went round the boats and sent all of them away.”',
      'She added: “Ash was not alone, because somebody had given him the keys.”',
    ],
    expected: ['Ines Roth', 'Ines Roth', 'Ines Roth'],
  },
  {
    name: 'either of two women who met, one with an office',
    cast: { 'Ines Roth': ['person', 'Mayor'], 'Clara Ash': ['person', 'Governor'] },
    input: ['Mayor Ines Roth met Governor Clara Ash. “It is not safe at all,” she said.'],
    expected: ['-'],
  },
  {
    name: 'the subject whose office names a body, and nobody who is told of',
    cast: {
      'Tallow Corp': 'organisation',
      'Ivo Roth|Roth': ['person', 'Tallow Corp boss'],
      'Paul Ash|Paul|Ash': 'person',
    },
    input: [
      'Tallow Corp boss Ivo Roth wants the diver Paul Ash. He sees Ash as his heir. “Paul is the best of all,” he said.',
    ],
    expected: ['Ivo Roth'],
  },
  {
    name: 'who asks, where somebody was asked, and then who was asked',
    cast: harbour,
    input: [
      'Ines Roth was asked by Paul Ash whether the quay would “cost the town a fortune again.”',
      'But she had a bit of luck. “It pays for itself in a year,” she said.',
    ],
    expected: ['Paul Ash', 'Ines Roth'],
  },
  {
    name: 'a description of the only person so far',
    cast: { 'Ines Roth|Roth': 'person', Tallow: 'place' },
    input: [
      'Ines Roth won the race on Sunday. “It was a fine day for it,” the Tallow rider said.',
      'The 34-year-old added that she would go on.',
    ],
    expected: ['Ines Roth', 'Ines Roth'],
  },
  {
    name: 'a description where two were named',
    cast: harbour,
    input: ['Ines Roth beat Paul Ash on Sunday. “It was a fine day for it,” the rider said.'],
    expected: ['-'],
  },
  {
    name: 'somebody else with a part in it, though one was named',
    cast: harbour,
    input: ['Ines Roth was held on Sunday. “She was in the mill all night,” the lawyer said.'],
    expected: ['-'],
  },
  {
    name: 'somebody who was “she” before is not “he”',
    cast: { 'Hanne Voss': 'person' },
    input: [
      'Nurse Hanne Voss fled from the fire. “I saw the smoke at once,” she said. “I ran as well as I could,” he said.',
    ],
    expected: ['Hanne Voss', '-'],
  },
  {
    name: 'whoever was spoken of last, though a pronoun told more of another',
    cast: { 'Zuri Okafor|Okafor': 'person', 'Katya Holub|Holub': 'person' },
    input: [
      'Zuri Okafor won the final on Sunday. She had served eleven aces in it.',
      'Holub had won all of their games before. A double fault let Okafor back in.',
      'Then the ball fell back. “That is three centimetres,” she said.',
    ],
    expected: ['Katya Holub'],
  },
  {
    name: 'nobody who only took the picture',
    cast: harbour,
    input: ['The crowd ran to the quay of the town (Paul Ash/Tallow Images). “I have never seen so many boats there.”'],
    expected: ['-'],
  },
  {
    name: 'who describes something, in the passive',
    cast: harbour,
    input: ['Ines Roth left the quay, which was described on Monday by Paul Ash as “the saddest place of them all.”'],
    expected: ['Paul Ash'],
  },
  {
    name: 'a name, and when it was said',
    cast: harbour,
    input: [
      'Ines Roth won. “I think that it helps us all,” said Roth afterwards. “It is a great day,” said Ash later.',
    ],
    expected: ['Ines Roth', 'Paul Ash'],
  },
  {
    name: 'the only body so far',
    cast: harbour,
    input: ['Profits at Tallow Corp fell. The firm said its sales had dropped by half.'],
    expected: ['Tallow Corp'],
  },
  {
    name: 'a body where two were named',
    cast: { 'Tallow Corp': 'organisation', 'Harrow Ltd': 'organisation' },
    input: ['Profits at Tallow Corp and at Harrow Ltd fell. The firm said its sales had dropped by half.'],
    expected: ['-'],
  },
  {
    name: 'a firm where only a court was named',
    cast: { 'Tallow Court': 'organisation' },
    input: ['Judges met at Tallow Court. The firm said its sales had dropped by half.'],
    expected: ['-'],
  },
  {
    name: 'an unnamed person in between',
    cast: harbour,
    input: ['Paul Ash shut the quay. “It is not safe at all,” a diver said. “It never was so bad,” he added.'],
    expected: ['-', '-'],
  },
  {
    name: 'nobody speaks of himself by name',
    cast: harbour,
    input: ['Paul Ash, a friend of the captain, was tired. “I think Ash is done with us,” he said.'],
    expected: ['-'],
  },
  {
    name: 'a contrast leaves it open',
    cast: { 'Paul Ash': 'person', 'Karl Lund': 'person' },
    input: ['Paul Ash said the quay was safe but Karl Lund was not so sure. He added: “We will see what comes.”'],
    expected: ['Paul Ash', '-'],
  },
  {
    name: 'a woman spoke before somebody whose name tells nothing',
    cast: { 'Ines Roth|Roth': 'person', 'Ogdru Ash|Ash': 'person' },
    input: ['Ines Roth said the quay was safe.', 'Ogdru Ash said it was not.', '“Nobody asked us,” she added later.'],
    expected: ['Ines Roth', 'Ogdru Ash', '-'],
  },
  {
    name: 'the one woman of the last sentence, though she is not its subject',
    cast: { 'Ines Roth': 'person', 'Ogdru Ash': 'person' },
    input: ['Ogdru Ash said the quay was safe.', 'For Ines Roth, that is too late.', '“Nobody asked us,” she said.'],
    expected: ['Ogdru Ash', 'Ines Roth'],
  },
  {
    name: 'the subject behind a fronted clause',
    cast: { 'Paul Ash': 'person', 'Karl Lund|Lund': 'person' },
    input: ['Asked whether he feared that Paul Ash would sue, Lund shrugged. “We will see what comes of it,” he said.'],
    expected: ['Karl Lund'],
  },
  {
    name: 'the body just spoken of',
    cast: harbour,
    input: ['Tallow Corp shut the quay. The company said it would open again in May. “We are sorry,” it added.'],
    expected: ['Tallow Corp', 'Tallow Corp'],
  },
  {
    name: 'a role is the one person who holds it',
    cast: { 'Ines Roth': ['person', 'mayor of Tallow'], 'Paul Ash': ['person', 'the captain'] },
    input: [
      'Ines Roth, mayor of Tallow, and Paul Ash, the captain, met.',
      '“The quay will stay shut,” the mayor said.',
      '“We will not sail,” the wife of the captain said.',
      '“We will not sail,” a captain said.',
    ],
    expected: ['Ines Roth', '-', '-'],
  },
  {
    name: 'two of the same role are told apart by its other words',
    cast: { 'Ines Roth': ['person', 'harbour minister'], 'Paul Ash': ['person', 'finance minister'] },
    input: [
      'Ines Roth, the harbour minister, and Paul Ash, the finance minister, met.',
      '“The quay will stay shut,” the finance minister said.',
      '“It will open in May,” the minister said.',
    ],
    expected: ['Paul Ash', '-'],
  },
  ...[
    'a source close to Paul Ash',
    'critics of Paul Ash',
    'a rival of Paul Ash',
    'the widow of Paul Ash',
    'Paul Ash’s lawyer',
    'the Ash campaign',
    'a report by Tallow Corp',
    'people who know Paul Ash',
  ].map((words) => ({
    name: `nobody speaks by being part of a description: ${words}`,
    cast: harbour,
    input: [`“The quay will stay shut,” ${words} said on Monday.`],
    expected: ['-'],
  })),
  ...['a Tallow Corp spokesman', 'officials at Tallow Corp', 'a spokeswoman for Tallow Corp'].map((words) => ({
    name: `an official is given as the body: ${words}`,
    cast: harbour,
    input: [`“The quay will stay shut,” ${words} said on Monday.`],
    expected: ['Tallow Corp'],
  })),
  {
    name: 'the only body of that kind',
    cast: { 'Tallow Corp': 'organisation', 'Northern Pier Alliance': 'organisation' },
    input: ['The Northern Pier Alliance met Tallow Corp.', 'The alliance said the quay was shut.'],
    expected: ['Northern Pier Alliance'],
  },
  {
    name: 'a ministry is no company, and a company no ministry',
    cast: { 'Tallow Corp': 'organisation', 'Ministry of Works': 'organisation' },
    input: [
      'Tallow Corp opened a quay.',
      'The ministry said the quay was shut.',
      'The Ministry of Works opened a pier.',
      'The company said the pier was shut.',
    ],
    expected: ['-', '-'],
  },
  {
    name: 'two bodies of that kind',
    cast: { 'Harrow Pier Alliance': 'organisation', 'Tallow Pier Alliance': 'organisation' },
    input: ['The Harrow Pier Alliance met the Tallow Pier Alliance.', 'The alliance said the quay was shut.'],
    expected: ['-'],
  },
  {
    name: 'the one who wrote it',
    cast: harbour,
    input: ['A reply from Ines Roth said the quay was shut.', 'A report by Paul Ash said the quay was shut.'],
    expected: ['Ines Roth', '-'],
  },
  {
    name: 'a name behind a place is no part of it',
    cast: harbour,
    input: ['Tallow Corp lost its ferry in a storm at Harrow and Ines Roth said the quay was shut.'],
    expected: ['Ines Roth'],
  },
  {
    name: 'a group, and not its parts',
    cast: { 'Tallow Corp': 'organisation', 'Ash Lines': 'organisation', 'Roth Boats': 'organisation' },
    input: ['Tallow Corp, which owns Roth Boats, Harrow Piers and Ash Lines, said it would shut the quay.'],
    expected: ['Tallow Corp'],
  },
  {
    name: 'not whom the quotation names, where the sentence before quotes him',
    cast: harbour,
    input: [
      '“It is too cold in here,” Paul Ash said. The others laughed. “Ash is always cold at this time of the year.”',
    ],
    expected: ['Paul Ash', '-'],
  },
  {
    name: 'a body without a name',
    cast: harbour,
    input: [
      'Tallow Corp runs the ferries.',
      'The government has ruled out a fee, because it says the fee is too high.',
    ],
    expected: ['-'],
  },
];

for (const { name, cast, input, expected } of cases)
  test(name, () => expect(namesOfSpeakers(cast, input)).toEqual(expected));
