import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findEntities } from '../../../lib/annotate/entities/find-entities.ts';
import type { Entity } from '../../../lib/model/annotations.ts';
import type { Article } from '../../../lib/model/article.ts';
import { segmentArticle } from '../../../lib/segment/segment-article.ts';
import { articleOf } from './article-of.ts';

function entitiesOf(text: string): { article: Article; entities: readonly Entity[] } {
  const article = articleOf(text);
  return { article, entities: findEntities(article, segmentArticle(article)) };
}

/** One line an entity: "person: Ann Lee = Treasury Secretary × 2". */
function describe(text: string): string[] {
  const { article, entities } = entitiesOf(text);
  return entities.map(({ type, name, role, mentions }) => {
    const shownRole = role === undefined ? '' : ` = ${article.text.slice(role.start, role.end)}`;
    return `${type}: ${name}${shownRole}${mentions.length > 1 ? ` × ${mentions.length}` : ''}`;
  });
}

const cases = [
  {
    name: 'a role of several words before a name',
    input: 'The talks were led by US Treasury Secretary Marion Oakes on Monday.',
    expected: ['place: US', 'person: Marion Oakes = US Treasury Secretary'],
  },
  {
    name: 'a place in the title of a work',
    input: 'She wrote the novel “Norway by Night” here. Her album, “Paris in the Rain,” sold well.',
    expected: ['other: Norway by Night', 'other: Paris in the Rain'],
  },
  {
    name: 'a rival that is a firm, and one that is none',
    input:
      'The mill sold it to its competitor Blue Lantern. Competitor Harvey Pell shut its shop. His rival Ann Lund wept.',
    expected: ['organisation: Blue Lantern', 'organisation: Harvey Pell', 'person: Ann Lund = rival'],
  },
  {
    name: 'a firm by its noun',
    input: 'Insurer Martin Pell closed. They asked Swiss retailer Anna Lund.',
    expected: ['organisation: Martin Pell', 'organisation: Anna Lund'],
  },
  {
    name: 'a firm with the name of a bay, and a bay',
    input: 'Amber Bay will offer its carts. The boat reached Grey Bay. Grey Bay was cold.',
    expected: ['organisation: Amber Bay', 'place: Grey Bay × 2'],
  },
  {
    name: 'a role with "of State"',
    input: 'He met the US Secretary of State Warren Pell at noon.',
    expected: ['place: US', 'person: Warren Pell = US Secretary of State'],
  },
  {
    name: 'an organisation inside the role before a name',
    input: 'The plan is old, US State Department spokesman Martin Hale said.',
    expected: ['place: US', 'organisation: State Department', 'person: Martin Hale = US State Department spokesman'],
  },
  {
    name: 'a possessive is not part of the role',
    input: 'They spoke with Norway’s Foreign Minister Ingrid Solberg about fish.',
    expected: ['place: Norway', 'person: Ingrid Solberg = Foreign Minister'],
  },
  {
    name: 'an apposition after the name, up to the comma',
    input:
      'Officials, led by Daniel Orwick, the top negotiator for East Africa at the Treasury Department, met on Friday.',
    expected: [
      'person: Daniel Orwick = the top negotiator for East Africa at the Treasury Department',
      'place: East Africa',
      'organisation: Treasury Department',
    ],
  },
  {
    name: 'later mentions join the only full name with this last part',
    input: 'President Helena Brandt spoke first. Mr. Brandt stayed away. Brandt then left.',
    expected: ['person: Helena Brandt = President × 3'],
  },
  {
    name: 'two full names with one last part stay apart from it',
    input: 'The sisters Anna Brandt and Julia Brandt arrived. Then Ms. Brandt left.',
    expected: ['person: Anna Brandt', 'person: Julia Brandt', 'person: Brandt'],
  },
  {
    name: 'a name that merely looks alike is another person',
    input:
      'The visit of Anthony Marlow began. Aides said that Mr. Marlowship would stay. Tensions between Marlowship and Peru grew.',
    expected: ['person: Anthony Marlow', 'person: Marlowship × 2', 'place: Peru'],
  },
  {
    name: 'an acronym in parentheses joins its organisation',
    input: 'The Riverton Transit Authority (RTA) raised fares. Riders blame the RTA for this.',
    expected: ['organisation: Riverton Transit Authority × 3'],
  },
  {
    name: 'a country under several names',
    input: 'The United States wants peace. But officials in the U.S. doubt it, and the US is not alone.',
    expected: ['place: United States × 3'],
  },
  {
    name: 'unknown places by what stands around them',
    input: 'The fire began in Harrowgate Cross, California. Later the town of Bellmoor burned.',
    expected: ['place: Harrowgate Cross', 'place: California', 'place: Bellmoor'],
  },
  {
    name: 'organisations by their head words',
    input: 'The Ministry of Foreign Affairs and Oakline Industries Inc. signed it. The University of Larkham did not.',
    expected: [
      'organisation: Ministry of Foreign Affairs',
      'organisation: Oakline Industries Inc.',
      'organisation: University of Larkham',
    ],
  },
  {
    name: 'the chairman of a company, set off by commas',
    input: 'Oakline Industries CEO, Marta Quill, said so.',
    expected: ['organisation: Oakline Industries', 'person: Marta Quill = Oakline Industries CEO'],
  },
  {
    name: 'names inside compounds',
    input: 'Talks on US-China trade failed. A Paris-based firm gained.',
    expected: ['place: US', 'place: China', 'place: Paris'],
  },
  {
    name: 'a product is not its maker',
    input: 'They ordered the Boeing 787 from Boeing.',
    expected: ['other: Boeing 787', 'organisation: Boeing'],
  },
  {
    name: 'the title of a work in quotation marks is no person',
    input: 'Her film “Clara Bright” won.',
    expected: ['other: Clara Bright'],
  },
  {
    name: 'a club that bears the name of its region',
    input: 'On Friday Somerset beat Essex by nine runs. In spring Essex beat Somerset.',
    expected: ['organisation: Somerset × 2', 'organisation: Essex × 2'],
  },
  {
    name: 'an event, and an organisation by its head',
    input: 'The Harbour Film Festival opened near the Larkham City Council.',
    expected: ['event: Harbour Film Festival', 'organisation: Larkham City Council'],
  },
  {
    name: 'an organisation right before a person',
    input: 'Ask the head of the Harbour Council Peter Lund.',
    expected: ['organisation: Harbour Council', 'person: Peter Lund'],
  },
  {
    name: 'an office is not a mention of its body',
    input: 'A visit by Treasury Secretary Marion Oakes is planned.',
    expected: ['person: Marion Oakes = Treasury Secretary'],
  },
  {
    name: 'a headline in capitals names what the text names',
    input: 'PETER LUND LEAVES OAKLINE BOARD\n\nThe director Peter Lund left Oakline Industries on Monday.',
    expected: ['person: Peter Lund = director × 2', 'organisation: Oakline Industries'],
  },
  {
    name: 'an office with a portfolio after "for"',
    input: 'He asked Assistant Attorney General for National Security Tom R. Wexley.',
    expected: ['person: Tom R. Wexley = Assistant Attorney General for National Security'],
  },
  {
    name: 'what goes on after the comma is no role',
    input: 'They found that Paul Ostrow, is a teacher in Larkham. Julia Brandt, who saw a nurse, left.',
    expected: ['person: Paul Ostrow', 'place: Larkham', 'person: Julia Brandt'],
  },
  {
    name: 'a spokesman for somebody is not that body',
    input: 'Lee Marsh, a spokesman for the Corvin Group, declined.',
    expected: ['person: Lee Marsh = a spokesman for the Corvin Group', 'organisation: Corvin Group'],
  },
  {
    name: 'a possessive inside a name',
    input: 'It stands in the People’s Republic of China, the Larkham County Sheriff’s Office said.',
    expected: ['place: People’s Republic of China', 'organisation: Larkham County Sheriff’s Office'],
  },
  {
    name: 'an employer after a role',
    input: 'That is what Nora Vance, an analyst at Quillon, expects.',
    expected: ['person: Nora Vance = an analyst at Quillon', 'organisation: Quillon'],
  },
  {
    name: 'a country stays a place in sport',
    input: 'Norway beat Peru. Peru lost to Norway before.',
    expected: ['place: Norway × 2', 'place: Peru × 2'],
  },
  {
    name: 'a flight number is not part of an airline',
    input: 'All left on Skylark Airlines Flight 447 to Oslo.',
    expected: ['organisation: Skylark Airlines', 'place: Oslo'],
  },
  {
    name: 'events by their first word, and before a numeral',
    input: 'Hurricane Mira hit during World War II, and in the Battle of Verrin nobody fought.',
    expected: ['event: Hurricane Mira', 'event: World War II', 'event: Battle of Verrin'],
  },
  {
    name: 'a role of plain nouns before a comma',
    input: 'The European Union’s foreign policy chief, Josep Maria Vall, and the mayor-elect Tom Ashdown left.',
    expected: [
      'organisation: European Union',
      'person: Josep Maria Vall = foreign policy chief',
      'person: Tom Ashdown = mayor-elect',
    ],
  },
  {
    name: 'an unknown name at the head of a sentence, by what follows',
    input: 'Quillon, which makes pumps, will cut jobs.',
    expected: ['organisation: Quillon'],
  },
  {
    name: 'the politician and the month',
    input: 'May said that the talks would go on in May. Theresa May leaves on Friday.',
    expected: ['person: Theresa May × 2'],
  },
  {
    name: 'Washington, the actor',
    input: 'Denzel Washington won the award. Washington thanked his family.',
    expected: ['person: Denzel Washington × 2'],
  },
  {
    name: 'Washington, the government, and the city',
    input: 'Washington said it would not sign the treaty. He flew to Washington on Monday.',
    expected: ['place: Washington × 2'],
  },
  {
    name: 'Jordan, the player',
    input: 'Jordan scored 45 points. Michael Jordan led the Bulls.',
    expected: ['person: Michael Jordan × 2', 'organisation: Bulls'],
  },
  {
    name: 'Jordan, the country',
    input: 'Jordan closed its border with Syria. Amman, the capital of Jordan, was calm.',
    expected: ['place: Jordan × 2', 'place: Syria', 'place: Amman'],
  },
  {
    name: 'a house that speaks',
    input: 'The White House said on Monday that talks would resume. The Kremlin denied it.',
    expected: ['organisation: White House', 'organisation: Kremlin'],
  },
  {
    name: 'Apple, the company',
    input: 'She ate an apple. Apple fell 3 % on Friday.',
    expected: ['organisation: Apple'],
  },
  {
    name: 'a city in a first name',
    input: 'Paris Hilton arrived in Paris.',
    expected: ['person: Paris Hilton', 'place: Paris'],
  },
  {
    name: 'a place after an age',
    input: 'Smith, 45, of Leeds, was jailed.',
    expected: ['person: Smith', 'place: Leeds'],
  },
  {
    name: 'a party and a state',
    input: 'Sen. Mark Doyle (R-Ohio) objected.',
    expected: ['person: Mark Doyle = Sen.', 'place: Ohio'],
  },
  {
    name: 'an ampersand at the head of a sentence',
    input: 'Marks & Spencer and Rolls-Royce rose.',
    expected: ['organisation: Marks & Spencer', 'organisation: Rolls-Royce'],
  },
  {
    name: 'a state and a painter',
    input: 'Georgia voted on Tuesday; Georgia O’Keeffe painted.',
    expected: ['place: Georgia', 'person: Georgia O’Keeffe'],
  },
  {
    name: 'clubs, and a ground',
    input: 'Chelsea beat Arsenal 2-1 at Stamford Bridge.',
    expected: ['organisation: Chelsea', 'organisation: Arsenal', 'place: Stamford Bridge'],
  },
  {
    name: 'an office with its portfolio at the head of a sentence',
    input: 'Secretary of State Marion Oakes left. Minister for Health Ann Lee stayed.',
    expected: ['person: Marion Oakes = Secretary of State', 'person: Ann Lee = Minister for Health'],
  },
  {
    name: 'a body in capitals right before a person',
    input: 'It was a question for the director of the FBI James Oakes.',
    expected: ['organisation: FBI', 'person: James Oakes'],
  },
  {
    name: 'a person with an age',
    input: 'Firefighters rescued Tobin Quarrel, 43, from the roof.',
    expected: ['person: Tobin Quarrel'],
  },
];

for (const { name, input, expected } of cases) {
  test(name, () => {
    expect(describe(input)).toEqual(expected);
  });
}

const negatives = [
  { name: 'nationalities', input: 'The Chinese and the French disagreed with senior Russian officials.' },
  {
    name: 'weekdays and months',
    input: 'The shop opens on Monday, and in March it will close. On Tuesday in May it rains.',
  },
  {
    name: 'common words at the head of a sentence',
    input: 'Police came late. Officials were silent. Relations had been strained. Shares fell.',
  },
  {
    name: 'a title alone',
    input: 'The President spoke. Later the Prime Minister and the Foreign Secretary met the Queen.',
  },
  {
    name: 'ordinary words with a capital for show',
    input: 'They said that the Tour is not about progress, and that the Board agrees.',
  },
  { name: 'the month at the head of a sentence', input: 'It may rain in May. May was the driest month.' },
  { name: 'a meal that is a country', input: 'They ate turkey, and the chili was hot.' },
  { name: 'pronouns', input: 'He said I was late. But She and They were early.' },
];

for (const { name, input } of negatives) {
  test(`no name: ${name}`, () => {
    expect(describe(input)).toEqual([]);
  });
}

test('the dateline gives a place and an organisation', () => {
  const text = 'LARKHAM, March 4 (Tidewire) — Rain fell in Larkham.';
  const at = (part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length });
  const dateline = { start: 0, end: 32, place: at('LARKHAM'), date: at('March 4'), agency: at('Tidewire') };
  const article = articleOf(text, dateline);
  const entities = findEntities(article, segmentArticle(article));
  expect(entities.map(({ type, name, mentions }) => [type, name, mentions.length])).toEqual([
    ['place', 'Larkham', 2],
    ['organisation', 'Tidewire', 1],
  ]);
});

const news = 'Bellmoria closed the Larkham mine. They know the Larkham Society.';
const datelines = [
  {
    name: 'a town and its country',
    place: 'LARKHAM, Bellmoria',
    text: news,
    expected: ['place: Larkham × 2', 'place: Bellmoria × 2', 'organisation: Larkham Society × 1'],
  },
  {
    name: 'two towns',
    place: 'LARKHAM/BELLMORIA',
    text: news,
    expected: ['place: Larkham × 2', 'place: Bellmoria × 2', 'organisation: Larkham Society × 1'],
  },
  {
    name: 'a town and its state, abbreviated',
    place: 'LARKHAM, N.H.',
    text: 'The miners of New Hampshire came.',
    expected: ['place: LARKHAM × 1', 'place: New Hampshire × 2'],
  },
  {
    name: 'a town and an abbreviation that may be a city',
    place: 'LARKHAM, N.Y.',
    text: 'The miners went to New York.',
    expected: ['place: LARKHAM × 1', 'place: N.Y. × 1', 'place: New York × 1'],
  },
  {
    name: 'a town of two words',
    place: 'NORTH LARKHAM',
    text: 'The North Larkham mine was closed.',
    expected: ['place: North Larkham × 2'],
  },
];

for (const { name, place, text, expected } of datelines)
  test(`places of the dateline, wherever they stand alone: ${name}`, () => {
    const opening = `${place}, March 4 — `;
    const date = { start: place.length + 2, end: place.length + 9 };
    const dateline = { start: 0, end: opening.length, place: { start: 0, end: place.length }, date, agency: undefined };
    const article = articleOf(`${opening}${text}`, dateline);
    const found = findEntities(article, segmentArticle(article));
    expect(found.map((entity) => `${entity.type}: ${entity.name} × ${entity.mentions.length}`)).toEqual(expected);
  });

const extents = [
  ['a given name that is also a people', 'They met Christian Zorvik there.', ['person: Christian Zorvik']],
  ['a given name that is also a verb', 'They told Will Zorvik so.', ['person: Will Zorvik']],
  [
    'an office in small letters',
    'They met the secretary of State Ann Zorvik.',
    ['person: Ann Zorvik = secretary of State'],
  ],
  [
    'a body with an office',
    'They met the head of the State Board of Weights.',
    ['organisation: State Board of Weights'],
  ],
  ['a state and a party', 'They met Ann Zorvik (R-Ohio) there.', ['person: Ann Zorvik = R-Ohio', 'place: Ohio']],
  ['a party and an unknown state', 'They met Ann Zorvik (R-Zo.) there.', ['person: Ann Zorvik = R-Zo.']],
  [
    'capitals before a person',
    'They met Larkham Cup MVP Ann Zorvik.',
    ['event: Larkham Cup', 'person: Ann Zorvik = Larkham Cup MVP'],
  ],
  ['a cup with a numeral', 'They won the Six Nations there.', ['event: Six Nations']],
  ['a long acronym as a word', 'They left Unesco on Friday.', ['organisation: Unesco']],
  ['a firm in the possessive', 'On Friday Dr Zorvik’s said so. Dr Zorvik’s is a firm.', ['organisation: Zorvik × 2']],
  [
    'a name with small words and its acronym',
    'They sued Friends of Harbours and Rivers in Larkham (FHRL). FHRL was silent.',
    ['other: Friends of Harbours and Rivers in Larkham × 3'],
  ],
  [
    'capitals before an acronym of other words',
    'They met Ann Lee and Tom Orr (RSPT).',
    ['person: Ann Lee', 'person: Tom Orr', 'organisation: RSPT'],
  ],
  [
    'a nationality in a long name',
    'They read the Norlandic National News Agency (NNNA).',
    ['organisation: Norlandic National News Agency × 2'],
  ],
  ['a feast', 'They had several Christmases there.', []],
] as const;

for (const [name, text, expected] of extents) test(name, () => expect(describe(text)).toEqual(expected));

test('capitals that are no place are no abbreviation of a state', () => {
  expect(describe('They know Virginia. The VA said so.')).toEqual(['place: Virginia', 'organisation: VA']);
});

test('a sentence that is not complete names nothing', () => {
  const article = articleOf('The mayor of Paris smiled. Then Peter Brook went to');
  const { sentences, tokens, notes } = segmentArticle(article);
  const cut = sentences.map((sentence, index) => ({ ...sentence, complete: index < sentences.length - 1 }));
  const names = findEntities(article, { sentences: cut, tokens, notes }).map((entity) => entity.name);
  expect(names).toEqual(['Paris']);
});

const pieces = [
  'Mr.',
  'Ann',
  'Lee',
  'of',
  'the',
  'US',
  'Bank',
  ',',
  'President',
  '.',
  '(',
  ')',
  'said',
  'in',
  '’s',
  'China',
  '\n\n',
  '"',
  'a',
  'and',
  '43',
];

test('mentions are names as written, in order, and never overlap; roles stand outside them', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 60 }), (words) => {
      const { article, entities } = entitiesOf(words.join(' '));
      const mentions = entities.flatMap((entity) => entity.mentions).sort((a, b) => a.start - b.start);
      for (const [index, mention] of mentions.entries()) {
        expect(mention.start).toBeLessThan(mention.end);
        expect(mention.start).toBeGreaterThanOrEqual(mentions[index - 1]?.end ?? 0);
      }
      for (const [index, entity] of entities.entries()) {
        expect(entity.mentions.map(({ start, end }) => article.text.slice(start, end))).toContain(entity.name);
        expect(entity.mentions[0]?.start).toBeGreaterThan(entities[index - 1]?.mentions[0]?.start ?? -1);
        expect(entity.role === undefined || entity.role.end > entity.role.start).toBe(true);
      }
    }),
  );
});

const hostile = [
  'A ',
  'Mr. ',
  'Mr. Mr Lee ',
  'Ann Lee ',
  'of ',
  'Bank of ',
  '(',
  '"A" ',
  'a',
  ' ',
  '9',
  'President, ',
  'A-',
  'X, the ',
  'Paris 3 ',
];

for (const piece of hostile) {
  test(`a megabyte of ${JSON.stringify(piece)} ends within seconds`, () => {
    const { entities } = entitiesOf(piece.repeat(1_048_576 / piece.length));
    expect(entities.length).toBeLessThan(10_000);
  }, 20_000);
}
