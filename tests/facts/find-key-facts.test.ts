import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { KeyFactKind } from '../../lib/model/key-fact.ts';
import { factsOf, find, type Story, show } from './read-story.ts';

const tram: Story = {
  headline: 'Riverton reopens its tram after the flood',
  text:
    'Riverton reopened its harbour tram on Monday after the flood of last autumn, Mayor Ada Quill said. ' +
    'The repair of the Riverton tram cost more than $48 million because of the soft ground under the rails. ' +
    'The crews of the Riverton tram saved two months by working through the winter nights. ' +
    '“We will never close this line again,” Quill said in Riverton. ' +
    'The second line will open on June 18.',
  entities: [
    { type: 'person', name: 'Ada Quill', role: 'Mayor' },
    { type: 'place', name: 'Riverton' },
    { type: 'organisation', name: 'Harbour Trust' },
  ],
  quotation: { text: 'We will never close this line again', speaker: 0, cue: 'said' },
};

/** Its quotation is the news. */
const vow: Story = {
  ...tram,
  headline: 'Mayor Quill: We will never close the line again',
  text: 'Riverton opened its tram. “We will never close this line again,” Mayor Ada Quill said on Monday.',
};

const cases: readonly { name: string; story: Story; kind: KeyFactKind; expected: readonly string[] }[] = [
  {
    name: 'what is the clause that shares most with the headline',
    story: tram,
    kind: 'what',
    expected: ['Riverton reopened its harbour tram on Monday after the flood of last autumn [attributed]'],
  },
  { name: 'who', story: tram, kind: 'who', expected: ['Ada Quill [asserted]'] },
  {
    name: 'the date of the news comes first, and none that is far ahead',
    story: tram,
    kind: 'when',
    expected: ['Monday [attributed]', 'last autumn [attributed]'],
  },
  { name: 'where', story: tram, kind: 'where', expected: ['Riverton [attributed]'] },
  {
    name: 'why',
    story: tram,
    kind: 'why',
    expected: ['because of the soft ground under the rails [asserted]', 'after the flood of last autumn [attributed]'],
  },
  { name: 'how', story: tram, kind: 'how', expected: ['by working through the winter nights [asserted]'] },
  ...(
    [
      ['The quay was shut due to heavy rain from the north.', 'due to heavy rain from the north'],
      ['The mayor resigned over the cost of the bridge.', 'over the cost of the bridge'],
      ['The mayor left amid growing fears of a strike.', 'amid growing fears of a strike'],
      ['The ferry stayed because the bridge was shut”.', 'because the bridge was shut'],
      ['The crews waited because they wanted a “second” tide.', 'because they wanted a “second” tide'],
    ] as const
  ).map(([text, expected]) => ({
    name: `why: ${text}`,
    story: { text },
    kind: 'why' as const,
    expected: [`${expected} [asserted]`],
  })),
  ...(
    [
      ['The crew died after a boat sank off the quay.', 'after a boat sank off the quay'],
      ['The town fined the mill for dumping oil in the bay.', 'for dumping oil in the bay'],
      ['The quay was shut, citing the state of its walls.', 'citing the state of its walls'],
    ] as const
  ).map(([text, expected]) => ({
    name: `why: ${text}`,
    story: { text },
    kind: 'why' as const,
    expected: [`${expected} [asserted]`],
  })),
  {
    name: 'how, with a weapon',
    story: { text: 'A man attacked the guard with a kitchen knife.' },
    kind: 'how',
    expected: ['with a kitchen knife [asserted]'],
  },
  ...(
    [
      ['The mill in Harrow, Kent, burned.', ['Harrow', 'Kent'], 'Harrow, Kent'],
      ['The mill in north Harrow burned.', ['Harrow'], 'north Harrow'],
      ['A man died at a hotel in Harrow.', ['Harrow'], 'hotel in Harrow'],
    ] as const
  ).map(([text, names, expected]) => ({
    name: `where: ${text}`,
    story: { text, entities: names.map((name) => ({ type: 'place' as const, name })) },
    kind: 'where' as const,
    expected: [`${expected} [asserted]`],
  })),
  {
    name: 'where: not whose firm it is',
    story: {
      text: 'Verania bookseller Nordby shut nine shops in Harrow.',
      entities: [
        { type: 'place', name: 'Verania' },
        { type: 'place', name: 'Harrow' },
      ],
    },
    kind: 'where',
    expected: ['Harrow [asserted]'],
  },
  {
    name: 'where: a building that is an organisation too',
    story: {
      text: 'The two met at Harrow Hall. Harrow Hall said so.',
      entities: [{ type: 'organisation', name: 'Harrow Hall' }],
    },
    kind: 'where',
    expected: ['Harrow Hall [asserted]'],
  },
  {
    name: 'where: the town of the dateline with its country, which is no place of the news by itself',
    story: {
      headline: 'Verania ferry burns',
      text: 'HARROW, Verania — The ferry burned at dawn.',
      entities: ['HARROW', 'Verania'].map((name) => ({ type: 'place', name })),
      place: 'HARROW, Verania',
    },
    kind: 'where',
    expected: ['HARROW, Verania [asserted]'],
  },
  {
    name: 'where: the country of the dateline where the text goes on to name it',
    story: {
      text: 'HARROW, Verania — The ferry burned in Verania.',
      entities: ['HARROW', 'Verania'].map((name) => ({ type: 'place', name })),
      place: 'HARROW, Verania',
    },
    kind: 'where',
    expected: ['Verania [asserted]', 'HARROW, Verania [asserted]'],
  },
  {
    name: 'where: the town of the dateline where the text goes on to name it',
    story: {
      text: 'HARROW, Verania — The ferry burned in HARROW at dawn.',
      entities: ['HARROW', 'Verania'].map((name) => ({ type: 'place', name })),
      place: 'HARROW, Verania',
    },
    kind: 'where',
    expected: ['HARROW [asserted]'],
  },
  {
    name: 'where: the town of a dateline that the text names too, once',
    story: {
      text: 'HARROW — The ferry burned at dawn in Harrow.',
      entities: [{ type: 'place', name: 'Harrow' }],
      place: 'HARROW',
    },
    kind: 'where',
    expected: ['Harrow [asserted]'],
  },
  {
    name: 'a count of hundreds, and none of two or three in words',
    story: { text: 'Three nurses looked after 340 patients.' },
    kind: 'figure',
    expected: ['340 patients [asserted]'],
  },
  {
    name: 'where: not a country outside which it happens',
    story: {
      text: 'The site can be seen in Harrow and nowhere else outside Canada.',
      entities: ['Harrow', 'Canada'].map((name) => ({ type: 'place', name })),
    },
    kind: 'where',
    expected: ['Harrow [asserted]'],
  },
  {
    name: 'what somebody will say is a forecast',
    story: {
      ...vow,
      text: 'Riverton opened its tram. “We will never close this line again,” Mayor Ada Quill will say on Monday.',
      quotation: { text: 'We will never close this line again', speaker: 0, cue: 'say' },
    },
    kind: 'quotation',
    expected: ['We will never close this line again [forecast]'],
  },
  {
    name: 'what looks bound to come is a forecast',
    story: { text: 'The mill looks bound to lose 30 percent of its orders.' },
    kind: 'figure',
    expected: ['30 percent [forecast]'],
  },
  {
    name: 'where: two towns of a dateline',
    story: {
      text: 'HARROW/KENT — The ferry burned at dawn.',
      entities: ['HARROW', 'KENT'].map((name) => ({ type: 'place', name })),
      place: 'HARROW/KENT',
    },
    kind: 'where',
    expected: ['HARROW [asserted]', 'KENT [asserted]'],
  },
  ...(
    [
      ['If you go by boat, the town has a new quay for you.', 'If you go by boat, the town has a new quay for you'],
      ['It was sold at noon. The town sold its old quay at noon.', 'The town sold its old quay at noon'],
      ['But the town sold its old quay.', 'the town sold its old quay'],
      ['Marsh, of the “Old Quay” songs, was jailed in Harrow.', 'Marsh, of the “Old Quay” songs, was jailed in Harrow'],
    ] as const
  ).map(([text, expected]) => ({
    name: `what: ${text}`,
    story: { text },
    kind: 'what' as const,
    expected: [`${expected} [asserted]`],
  })),
  {
    name: 'what: a verb of saying and what was said',
    story: { text: 'Marsh said a fresh look at the quay has found no fault.' },
    kind: 'what',
    expected: ['Marsh said a fresh look at the quay has found no fault [attributed]'],
  },
  {
    name: 'what: the verb behind a relative clause',
    story: { text: 'A diver who was pulled out of the quay by Marsh has told a judge that she had no lamp.' },
    kind: 'what',
    expected: ['A diver who was pulled out of the quay by Marsh has told a judge that she had no lamp [attributed]'],
  },
  {
    name: 'what: the deed behind a relative clause',
    story: { text: 'A firm that makes lamps for divers cut 40 jobs on the quay.' },
    kind: 'what',
    expected: ['A firm that makes lamps for divers cut 40 jobs on the quay [asserted]'],
  },
  {
    name: 'what: two who did it',
    story: { headline: 'Film star Ann Lee', text: 'Film star Ann Lee and Tom Reed greeted some of their guests.' },
    kind: 'what',
    expected: ['Film star Ann Lee and Tom Reed greeted some of their guests [asserted]'],
  },
  {
    name: 'what: a verb whose form may be a noun is the verb of its clause',
    story: { headline: 'Marsh bills old quay as a park', text: 'On windy days, Marsh bills the old quay as a park.' },
    kind: 'what',
    expected: ['On windy days, Marsh bills the old quay as a park [asserted]'],
  },
  {
    name: 'what: behind a list of partners the verb of the subject is found',
    story: {
      headline: 'Marsh Foods closes its quay',
      text: 'Marsh Foods, troubled by dear coal and thin trade with its partners, closed its quay.',
    },
    kind: 'what',
    expected: ['Marsh Foods, troubled by dear coal and thin trade with its partners, closed its quay [asserted]'],
  },
  {
    name: 'what: behind a relative clause the verb of the subject is found',
    story: {
      headline: 'Crane on the quay was sold',
      text: 'A crane that stood on the quay was sold in May, brokers think.',
    },
    kind: 'what',
    expected: ['A crane that stood on the quay was sold in May, brokers think [attributed]'],
  },
  {
    name: 'what: a scene that shares no word with the headline does not tell the news',
    story: { headline: 'Harrow floods close the coast road', text: 'Before dawn, Ida Marsh walks her dog.' },
    kind: 'what',
    expected: [],
  },
  {
    name: 'what: not only who said it',
    story: { headline: 'Quay closed', text: 'The old quay has been closed, the town council said on Tuesday.' },
    kind: 'what',
    expected: ['The old quay has been closed, the town council said on Tuesday [attributed]'],
  },
  { name: 'a figure keeps its bound', story: tram, kind: 'figure', expected: ['more than $48 million [asserted]'] },
  {
    name: 'a quotation',
    story: vow,
    kind: 'quotation',
    expected: ['We will never close this line again [attributed]'],
  },
  {
    name: 'according to somebody is attributed',
    story: { text: 'The dam lost 30 percent of its water in May, according to the ministry.' },
    kind: 'figure',
    expected: ['30 percent [attributed]'],
  },
  {
    name: 'an expectation is a forecast',
    story: { text: 'The council is expected to spend $9 million on the bridge.' },
    kind: 'figure',
    expected: ['$9 million [forecast]'],
  },
  {
    name: 'a date after the publication is a forecast',
    story: { text: 'The fair opens on March 9, 2026, in the old hall.' },
    kind: 'when',
    expected: ['March 9, 2026 [forecast]'],
  },
  {
    name: 'those who act beside the name of the headline, and no half of a name',
    story: {
      headline: 'Ada Quill opens the bridge',
      text: 'Ada Quill opened the bridge. Ivo Marsh paid for the bridge. Ivo Marsh left. Marsh slept.',
      entities: [
        { type: 'person', name: 'Ada Quill' },
        { type: 'person', name: 'Ivo Marsh' },
        { type: 'person', name: 'Marsh' },
      ],
    },
    kind: 'who',
    expected: ['Ivo Marsh [asserted]', 'Ada Quill [asserted]'],
  },
  {
    name: 'the same sum is told once',
    story: { text: 'The bridge cost $9 million to build. The town paid the $9 million at once.' },
    kind: 'figure',
    expected: ['$9 million [asserted]'],
  },
];

for (const { name, story, kind, expected } of cases) test(name, () => expect(show(story, kind)).toEqual(expected));

test('the score of the first half is no set', () => {
  const { facts } = factsOf({ text: 'Harrow won 3-2 (0-1) against Selby.' });
  expect(facts.find(({ kind }) => kind === 'figure')).toMatchObject({ value: 3, against: 2 });
});

test('a paper that does something is told', () => {
  const text = 'The Tarn Herald closed its mill.';
  expect(show({ text, entities: [{ type: 'organisation', name: 'Tarn Herald' }] }, 'who')).toEqual([
    'Tarn Herald [asserted]',
  ]);
});

test.each([
  ['The mayor opens the old quay.', 'The mayor opens the old quay'],
  ['Heavy floods close the old quay.', 'Heavy floods close the old quay'],
  ['Ada Quill covers the quay in ice.', 'Ada Quill covers the quay in ice'],
])('a statement whose verb shows no time: %s', (text, expected) => {
  expect(show({ text }, 'what')).toEqual([`${expected} [asserted]`]);
});

test('no indirect question and no apposition behind a mark is a statement', () => {
  const text = 'Learn who sold the quay, how it was paid, and if the town was told -- the longest sale it has seen.';
  const { facts } = factsOf({ text, headline: 'How the longest sale was paid' });
  const told = facts.filter(({ kind }) => kind === 'what').map(({ start }) => start);
  expect(told.every((start) => start === 0)).toBe(true);
});

test('that somebody wants it is so; what he wants lies ahead', () => {
  const text = 'Harrow wants its people to pay $9 million for the quay by 2031.';
  expect(show({ text }, 'what')).toEqual([expect.stringMatching(/\[asserted\]$/)]);
  expect(show({ text }, 'figure')).toEqual(['$9 million [forecast]']);
});

test('the sets of a match are one figure without a value of its own', () => {
  const text = 'Ada Holt beat Reed 7-6 (7-2),6-4 in the final. Quill won 3-6, 6-3, 7-5 on Monday.';
  const figures = factsOf({ text }).facts.filter(({ kind }) => kind === 'figure');
  expect(figures.map(({ start, end }) => text.slice(start, end))).toEqual(['7-6 (7-2),6-4', '3-6, 6-3, 7-5']);
  expect(figures.map(({ value, against }) => [value, against])).toEqual([
    [undefined, undefined],
    [undefined, undefined],
  ]);
});

test('a figure keeps the time or the unit that it is counted for', () => {
  for (const figure of ['22,000 boats a day', '130 kilometres an hour', '$809 per square foot'])
    expect(show({ text: `The town counts ${figure} there.` }, 'figure')).toEqual([`${figure} [asserted]`]);
});

test('a score with both its numbers, and a sum with the time that it is paid for', () => {
  const { facts } = factsOf({ text: 'Harrow drew 0-0 with Selby. The keeper earns $900 a week.' });
  const figures = facts.filter(({ kind }) => kind === 'figure');
  const wage = figures.find(({ value }) => value === 900);
  expect(figures).toContainEqual(expect.objectContaining({ value: 0, against: 0 }));
  expect(wage?.end).toBe('Harrow drew 0-0 with Selby. The keeper earns $900 a week'.length);
});

const reported = { headline: 'Quill: quay must close', entities: [{ type: 'person', name: 'Ada Quill' }] } as const;

const negatives: readonly { name: string; story: Story; kind: KeyFactKind }[] = [
  {
    name: 'a quotation of somebody who is only a pronoun',
    story: {
      ...reported,
      text: 'He said the quay must close by May.',
      quotation: {
        text: 'the quay must close by May',
        speaker: undefined,
        cue: 'said',
        directness: 'indirect',
        speakerText: 'He',
      },
    },
    kind: 'quotation',
  },

  {
    name: 'the day of a dateline as when',
    story: { text: 'Harrow, March 4 — The ferry burned.', place: 'Harrow, March 4' },
    kind: 'when',
  },
  {
    name: 'a century as when',
    story: { headline: 'The middle of the century', text: 'The ferry will be old in the middle of the century.' },
    kind: 'when',
  },
  {
    name: 'a part of a percentage point, as a figure',
    story: { text: 'The rate fell by a quarter of a percentage point.' },
    kind: 'figure',
  },
  {
    name: 'what is told as what, as a quotation',
    story: {
      headline: 'We will never close this line again',
      text: '“We will never close this line again,” Ada Quill said.',
      entities: [{ type: 'person', name: 'Ada Quill' }],
      quotation: { text: 'We will never close this line again', speaker: 0, cue: 'said' },
    },
    kind: 'quotation',
  },
  {
    name: 'a duration as when',
    story: { text: 'The bridge stood empty for three years and then fell.' },
    kind: 'when',
  },
  ...[
    'The mill sells more than today.',
    'The mill cut its price from $5 today to $3.',
    'The bridge was shut for repairs in the past week.',
    'Was the bridge shut on Monday, and why?',
    'The next day, the bridge was shut.',
    'At Halloween children eat more.',
  ].map((text) => ({ name: `no day of the news: ${text}`, story: { text }, kind: 'when' as const })),
  {
    name: 'the day of whoever is quoted',
    story: {
      text: '“Tomorrow is a day of rest,” Ada Quill said.',
      quotation: { text: 'Tomorrow is a day of rest', speaker: undefined, cue: 'said' },
    },
    kind: 'when',
  },
  { name: 'an ordinal as figure', story: { text: 'The second bridge stood empty and then it fell.' }, kind: 'figure' },
  ...[
    'The council met after the announcement of the mayor.',
    'The bridge is due to open again in the summer months.',
    'Harrow began with a win over the other town.',
    'The quay closed, not because of the rain that day.',
    'The quay is named after the first mayor of the town.',
    'The work on the quay because of the frost stopped for a week.',
    'A plan in an effort to win back the tourists failed in the end.',
  ].map((text) => ({ name: `a reason: ${text}`, story: { text }, kind: 'why' as const })),
  ...[
    'The bridge rose through the ranks of the town.',
    'The town stopped using the old wooden bridge.',
    'The bridge was closed by something under the rails.',
    'The bridge was drawn by prize-winning men of the town.',
    'The bridge will open again by morning of that day.',
  ].map((text) => ({ name: `a means: ${text}`, story: { text }, kind: 'how' as const })),
  ...[
    'The quay shut after two days of rain.',
    'The guard died two years after the flood of the bay.',
    'The law, due to be signed in the bay, is old.',
    'The mill was fined for the second time.',
    'The town paid for making a quay.',
  ].map((text) => ({ name: `a reason: ${text}`, story: { text }, kind: 'why' as const })),
  {
    name: 'a reason in the words of somebody',
    story: {
      text: '“The quay is loved because it keeps the children happy,” Ada Quill said.',
      entities: [{ type: 'person', name: 'Ada Quill' }],
      quotation: { text: 'The quay is loved because it keeps the children happy', speaker: 0, cue: 'said' },
    },
    kind: 'why',
  },
  {
    name: 'a reason in a warning',
    story: {
      text: 'Ada Quill warned that the town would sink because of the new quay.',
      entities: [{ type: 'person', name: 'Ada Quill' }],
      quotation: { text: 'the town would sink because of the new quay', speaker: 0, cue: 'warned' },
    },
    kind: 'why',
  },
  ...[
    'Harbour guild leaders Ada Quill.',
    'Signs that the quay is run from the capital.',
    'How the old quay was saved from the sea.',
    'The keeper whose tower fell in the storm.',
  ].map((text) => ({ name: `no statement: ${text}`, story: { text }, kind: 'what' as const })),
  ...(['what', 'figure', 'when'] as const).map((kind) => ({
    name: `nothing of captions without stops: ${kind}`,
    story: {
      text:
        'Boats lie on the quay of Harrow after the storm of Monday The mayor walks past 12 broken boats of the town ' +
        'and its harbour Many of the owners have lost all that they had saved in the years before However the boats of ' +
        'the trust were not hurt and lie in the next bay with their crews A crane of the town lifts one of them out ' +
        'of the water at noon.',
    },
    kind,
  })),
  ...[
    'The mill is sold, Quill told the Tarn Herald.',
    'The Tarn Herald has contacted the mill, which is sold.',
    'The mill is sold, the Tarn Herald’s Ada Quill found.',
  ].map((text) => ({
    name: `the paper that reports: ${text}`,
    story: { text, entities: [{ type: 'organisation' as const, name: 'Tarn Herald' }] },
    kind: 'who' as const,
  })),
  {
    name: 'an organisation that nothing happens at',
    story: { text: 'Harrow Hall said so.', entities: [{ type: 'organisation', name: 'Harrow Hall' }] },
    kind: 'where',
  },
  ...['ALERT', 'Breaking News'].map((name) => ({
    name: `a slug as who: ${name}`,
    story: { text: `${name}: ${name} the quay is shut.`, entities: [{ type: 'organisation' as const, name }] },
    kind: 'who' as const,
  })),
  {
    name: 'a name that is told once in passing',
    story: {
      headline: 'Town shuts quay',
      text: 'The town shut the quay. Ivo Marsh was there.',
      entities: [{ type: 'person', name: 'Ivo Marsh' }],
    },
    kind: 'who',
  },
  ...[
    { said: 'The Making of a Mayor', speaker: 0 },
    { said: 'of the old kind of boat that we saw in the bay', speaker: undefined },
  ].map(({ said, speaker }) => ({
    name: `a scrap of speech: ${said}`,
    story: {
      text: `It was “${said}”, Quill said.`,
      entities: [{ type: 'person' as const, name: 'Quill' }],
      quotation: { text: said, speaker, cue: 'said' },
    },
    kind: 'quotation' as const,
  })),
  { name: 'a time as reason', story: { text: 'The old bridge fell after three days of it.' }, kind: 'why' },
  {
    name: 'a fragment at the end',
    story: { text: 'The old bridge fell.\n\nThe town paid $9 million for', isCut: true },
    kind: 'figure',
  },
];

for (const { name, story, kind } of negatives)
  test(`not: ${name}`, () => {
    const { facts } = factsOf(story);
    expect(facts.filter((fact) => fact.kind === kind)).toEqual([]);
  });

test('the four first questions are answered first', () => {
  expect(
    factsOf(tram)
      .facts.slice(0, 4)
      .map(({ kind }) => kind),
  ).toEqual(['what', 'who', 'when', 'where']);
});

test('speaker, cue, role, value, unit and timex are handed on', () => {
  const ofStory = (story: Story, kind: KeyFactKind) => factsOf(story).facts.find((fact) => fact.kind === kind);
  const of = (kind: KeyFactKind) => ofStory(tram, kind);
  expect(ofStory(vow, 'quotation')).toMatchObject({ speaker: 0, cue: find(vow.text, 'said') });
  expect(of('who')).toMatchObject({ entity: 0, role: find(tram.text, 'Mayor') });
  expect(of('figure')).toMatchObject({ value: 48_000_000, unit: 'USD' });
  expect(of('when')).toMatchObject({ timex: { type: 'DATE', value: '2026-03-02' } });
});

describe('invariants', () => {
  const sentences = tram.text.split(/(?<=[.”]) (?=[“A-Z])/);
  test('facts are bounded, verbatim, in complete sentences, and no two of a kind overlap', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...sentences, 'The town', ', and', '“(']), fc.nat(14), (parts, keyFacts) => {
        const story = { ...tram, text: `${parts.join(' ')} `.trim() };
        const { quotation: _, ...rest } = story;
        const { facts, segmentation } = factsOf({ ...rest, keyFacts });
        expect(facts.length).toBeLessThanOrEqual(keyFacts);
        for (const [index, fact] of facts.entries()) {
          const sentence = segmentation.sentences[fact.sentence];
          expect(sentence?.complete).toBe(true);
          expect(fact.start).toBeGreaterThanOrEqual(sentence?.start ?? Number.NaN);
          expect(fact.start).toBeLessThan(Math.min(fact.end, sentence?.end ?? Number.NaN));
          const same = facts.slice(0, index).filter(({ kind }) => kind === fact.kind);
          for (const other of same) expect(other.start >= fact.end || other.end <= fact.start).toBe(true);
        }
      }),
    );
  });
});

for (const piece of ['a', 'June ', '5 ', 'because ', '“', '(', ', '])
  test(`a megabyte of "${piece}" has no more facts than were asked for`, () => {
    const { facts } = factsOf({ headline: 'because June', text: piece.repeat(1_000_000 / piece.length) });
    expect(facts.length).toBeLessThanOrEqual(12);
  });
