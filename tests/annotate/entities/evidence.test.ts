import { expect, test } from 'vitest';
import { contextEvidence } from '../../../lib/annotate/entities/context-evidence.ts';
import type { Evidence } from '../../../lib/annotate/entities/evidence.ts';
import { findNameGroups } from '../../../lib/annotate/entities/find-name-groups.ts';
import { textOfWords } from '../../../lib/annotate/entities/find-runs.ts';
import { nameEvidence } from '../../../lib/annotate/entities/name-evidence.ts';
import type { Dateline } from '../../../lib/model/article.ts';
import { segmentArticle } from '../../../lib/segment/segment-article.ts';
import { articleOf } from './article-of.ts';

/** Whether the evidence holds for the first mention of a name, which the text must have. */
function holdsFor({ holds }: Evidence, text: string, name: string, dateline?: Dateline): boolean {
  const article = articleOf(text, dateline);
  const { words, names } = findNameGroups(article, segmentArticle(article));
  const mention = names.find(({ first, end }) => textOfWords(words, first, end).toLowerCase() === name.toLowerCase());
  if (mention === undefined) throw new Error(`No name "${name}" was found in "${text}".`);
  return holds(words, mention);
}

/** By the name of the evidence: names of which it holds, and names of which it does not. */
type NameCases = Readonly<Record<string, { readonly holds: readonly string[]; readonly not: readonly string[] }>>;

const nameCases: NameCases = {
  'known-country': { holds: ['Norway', 'U.S.'], not: ['Leeds', 'Zorvik'] },
  'known-region': { holds: ['Ohio', 'New South Wales', 'Va.'], not: ['Norway', 'VA'] },
  'known-nature': { holds: ['Danube', 'North Sea'], not: ['Leeds'] },
  'known-city': { holds: ['Leeds', 'New York'], not: ['Danube'] },
  'known-organisation': { holds: ['Reuters', 'Federal Reserve'], not: ['Leeds'] },
  'known-full-organisation': { holds: ['Federal Reserve'], not: ['Reuters', 'Zorvik Bank'] },
  'known-landmark': { holds: ['White House'], not: ['Leeds', 'Zorvik House'] },
  'known-event': { holds: ['Six Nations', 'Champions League'], not: ['Zorvik League'] },
  address: { holds: ['Zorvik.com', 'Zorvik.co.uk'], not: ['Zorvik'] },
  'organisation-head': { holds: ['Zorvik Bank', 'Zorvik Council II'], not: ['Bank of Zorvik', 'Zorvik Meeren'] },
  'organisation-head-of': { holds: ['Bank of Zorvik', 'Banks of Zorvik'], not: ['Zorvik Bank', 'Battle of Zorvik'] },
  'place-head': { holds: ['Zorvik Bay'], not: ['Bay of Zorvik', 'Zorvik Meeren'] },
  'place-head-of': { holds: ['Bay of Zorvik'], not: ['Zorvik Bay'] },
  'event-head': { holds: ['Zorvik Festival', 'World War II'], not: ['Zorvik Bay'] },
  'event-opener': { holds: ['Hurricane Zorvik'], not: ['Zorvik Hurricane'] },
  'event-head-of': { holds: ['Battle of Zorvik'], not: ['Zorvik Battle'] },
  'other-head': { holds: ['Zorvik Treaty'], not: ['Treaty of Zorvik'] },
  'other-head-of': { holds: ['Treaty of Zorvik'], not: ['Zorvik Treaty'] },
  product: { holds: ['Zorvik Linux'], not: ['Zorvik Meeren'] },
  'ends-in-number': { holds: ['Boeing 737', 'Zorvik A320'], not: ['Zorvik Meeren', 'A320'] },
  'type-number': { holds: ['A320', 'F-16'], not: ['Zorvik A320', 'NATO'] },
  'begins-with-organisation': { holds: ['Airbus Zorvik'], not: ['Airbus', 'Zorvik Airbus'] },
  'ends-with-organisation': { holds: ['Zorvik Airbus'], not: ['Airbus', 'Airbus Zorvik'] },
  'place-in-name': { holds: ['Leeds Zorvik'], not: ['New York', 'Zorvik Leeds'] },
  'place-ends-name': { holds: ['Zorvik Leeds'], not: ['New York', 'Leeds Zorvik'] },
  'part-of-place': { holds: ['Lower Leeds'], not: ['Lower Zorvik'] },
  'place-opener': { holds: ['Lake Zorvik', 'Mt. Zorvik'], not: ['Zorvik Lake'] },
  'organisation-opener': { holds: ['FC Zorvik', 'Radio Zorvik'], not: ['Zorvik Radio'] },
  'first-name': { holds: ['Ann Zorvik', 'Ann Hill'], not: ['Ann', 'Ann Zorvik Foundation', 'John Deere'] },
  initials: { holds: ['J. Zorvik', 'J.K. Zorvik'], not: ['Ann Zorvik'] },
  'only-first-name': { holds: ['Ann'], not: ['Ann Zorvik', 'Zorvik'] },
  'country-as-name': { holds: ['Jordan', 'Georgia'], not: ['Norway', 'Ann'] },
  surname: { holds: ['Taylor', 'Zorvik Taylor'], not: ['Zorvik'] },
  'person-shape': { holds: ['Zorvik Meeren', 'Zorvik van Meeren'], not: ['Zorvik', 'Zorvik Bank', 'Morgan Stanley'] },
  ampersand: { holds: ['Zorvik & Meeren'], not: ['Zorvik Meeren'] },
  acronym: { holds: ['NATO', 'ZRV'], not: ['Zorvik', 'ZRV Meeren'] },
  'acronym-first': { holds: ['NATO Zorvik', 'ZRVK Meeren'], not: ['ZRVK', 'Ann Zorvik'] },
  'inner-capital': { holds: ['ZorVik'], not: ['McZorvik', 'Zorvik'] },
};

/** By the name of the evidence: texts in which it holds of "Zorvik", and texts in which it does not. */
const contextCases: NameCases = {
  design: {
    holds: ['She wore a Zorvik gown.', 'She came in a red Zorvik dress.'],
    not: ['They met Zorvik dress makers.'],
  },
  titled: {
    holds: ['They met Mr. Zorvik.', 'They met coach Zorvik.'],
    not: ['They met Zorvik.', 'They bought rival Zorvik.'],
  },
  'titled-or-rival': { holds: ['They bought rival Zorvik.'], not: ['They met coach Zorvik.'] },
  age: { holds: ['They met Zorvik, 43, there.'], not: ['They met Zorvik, 430, there.', 'They met Zorvik 43 times.'] },
  who: { holds: ['They met Zorvik, who left.', 'The Zorvik who left.'], not: ['They met Zorvik, which fell.'] },
  'person-verb': { holds: ['Then Zorvik smiled.'], not: ['Then Zorvik fell.'] },
  'verb-before': { holds: ['It is late, said Zorvik.'], not: ['They liked Zorvik.'] },
  by: { holds: ['It was made by Zorvik.'], not: ['It was made for Zorvik.'] },
  apposition: {
    holds: ['They met Zorvik, a teacher.', 'They met Zorvik, the chief negotiator.'],
    not: ['They met Zorvik, friend of a teacher.', 'They met Zorvik, a teacher Ann knows.'],
  },
  'organisation-verb': { holds: ['Then Zorvik announced it.'], not: ['Then Zorvik smiled.'] },
  'organisation-noun-after': {
    holds: ['They are Zorvik shares.', 'They met a Zorvik director.'],
    not: ['They know Zorvik well.'],
  },
  'organisation-noun-before': { holds: ['They know the company Zorvik.'], not: ['They know the town Zorvik.'] },
  'organisation-noun-possessed': { holds: ['They own Zorvik’s shares.'], not: ['They own Zorvik’s pipes.'] },
  'head-of': {
    holds: ['They sold shares of Zorvik.', 'They sold shares in Zorvik.', 'They met the founder of Zorvik.'],
    not: ['They sold maps of Zorvik.', 'They sold shares at Zorvik.'],
  },
  kin: {
    holds: ['They met her brother Zorvik.', 'They met her brother, Zorvik, there.'],
    not: ['They met her dog Zorvik.', 'They met her brother, Zorvik and Ann.'],
  },
  its: {
    holds: ['There Zorvik sold its pumps.'],
    not: ['There Zorvik sold his pumps.', 'The bank of Zorvik raised its rates.'],
  },
  'roles-before': {
    holds: ['They met the singers Zorvik and Ann.', 'They met singers such as Zorvik.'],
    not: ['They met the singer Zorvik.', 'They met rivals Zorvik.'],
  },
  'organisations-before': {
    holds: ['They know the airlines Zorvik and Meeren.', 'They know insurers such as Zorvik.'],
    not: ['They know singers such as Zorvik.'],
  },
  'in-possessive-form': {
    holds: ['On Friday Zorvik’s said so.', 'They work at Zorvik’s.'],
    not: ['They know Zorvik’s pumps.', 'On Friday Zorvik said so.'],
  },
  'of-place': { holds: ['They bought Norway’s Zorvik.'], not: ['They bought Ann’s Zorvik.'] },
  stop: { holds: ['They left Zorvik tram stop.'], not: ['They left Zorvik tram drivers.'] },
  home: {
    holds: ['They met Ann, 34, of Zorvik.', 'They met Ann, 34, and Tom, 24, both of Zorvik.'],
    not: ['They met Ann, of Zorvik.'],
  },
  'organisation-apart': {
    holds: ['They left the insurer, Zorvik, then.', 'They read the student newspaper, the Zorvik.'],
    not: ['They left the town, Zorvik, then.'],
  },
  'place-apart': { holds: ['They left the capital, Zorvik, then.'], not: ['They left the insurer, Zorvik, then.'] },
  'years-old': { holds: ['They met 34-year-old Zorvik.'], not: ['They met 34 Zorvik.'] },
  born: { holds: ['There Zorvik was born.'], not: ['There Zorvik was built.'] },
  pronoun: {
    holds: ['There Zorvik lost her keys.', 'Then Zorvik said he left.'],
    not: ['There Zorvik gave her keys.', 'Then Zorvik told Ann he left.', 'They live in Zorvik as he does.'],
  },
  'apposition-organisation': {
    holds: ['They know Zorvik, a small lender in Leeds.', 'They left Zorvik, the insurer.'],
    not: ['They know Zorvik, a small town.', 'They know Zorvik, Norway’s lender.'],
  },
  'apposition-place': {
    holds: ['They know Zorvik, a small town in Peru.'],
    not: ['They know Zorvik, a small lender.'],
  },
  'apposition-work': { holds: ['They know Zorvik, a film about it.'], not: ['They know Zorvik, a firm.'] },
  work: {
    holds: ['They saw the film Zorvik.', 'They saw the film The Zorvik.', 'They heard her album “Zorvik” there.'],
    not: ['They saw the town Zorvik.'],
  },
  index: {
    holds: ['The Zorvik index fell.', 'They saw the index, Zorvik, fall.'],
    not: ['The Zorvik company fell.'],
  },
  ship: { holds: ['They took the ferry Zorvik.'], not: ['They took the road Zorvik.'] },
  'the-before': { holds: ['They know the Zorvik well.'], not: ['They know Zorvik well.'] },
  club: {
    holds: ['On Friday Zorvik beat them.', 'They beat Zorvik.', 'Zorvik 3 Meeren 2'],
    not: ['On Friday Zorvik left them.', 'Zorvik 3 times 2'],
  },
  opponent: { holds: ['They played against Zorvik.'], not: ['They played in Zorvik.'] },
  'clear-company': {
    holds: ['They asked Swiss retailer Zorvik.'],
    not: ['They asked the retailer Zorvik.', 'They asked poor Zorvik.'],
  },
  'its-rival': {
    holds: [
      'The mill asked its rival Zorvik.',
      'The mill asked its old supplier, Zorvik.',
      'Rival Zorvik shut its shop.',
    ],
    not: ['The mill asked its owner Zorvik.', 'She asked her rival Zorvik.', 'The mill asked its nurse Zorvik.'],
  },
  'said-it-would': {
    holds: ['On Friday Zorvik said it would leave.'],
    not: ['On Friday Zorvik said it was late.', 'On Friday Zorvik said she would leave.'],
  },
  'stock-move': { holds: ['On Friday Zorvik fell 3 percent.'], not: ['On Friday Zorvik fell again.'] },
  based: { holds: ['They know the Leeds-based Zorvik.'], not: ['They know the Leeds-style Zorvik.'] },
  which: { holds: ['They know Zorvik, which makes pumps.'], not: ['They know Zorvik, who makes pumps.'] },
  employer: { holds: ['They met a teacher at Zorvik.'], not: ['They met a crowd at Zorvik.'] },
  quoted: { holds: ['They saw “Zorvik” there.'], not: ['They saw Zorvik there.'] },
  'place-preposition': { holds: ['They live near Zorvik.'], not: ['They live for Zorvik.'] },
  motion: { holds: ['They came from Zorvik.'], not: ['They live near Zorvik.'] },
  'place-modifier': { holds: ['They live in northern Zorvik.'], not: ['They live in cold Zorvik.'] },
  'place-noun-of': { holds: ['They know the city of Zorvik.'], not: ['They know the habits of Zorvik.'] },
  'place-noun-before': { holds: ['They know the river Zorvik.'], not: ['They know the company Zorvik.'] },
  'place-noun-after': { holds: ['They know Zorvik province.'], not: ['They know Zorvik shares.'] },
  'in-larger-place': {
    holds: ['They live in Zorvik, Norway.', 'They live in Zorvik, New York.', 'ZORVIK, England: Rain fell.'],
    not: ['They like Zorvik, Norway and Peru.', 'They live in Zorvik, Meeren.'],
  },
};

for (const evidence of nameEvidence) {
  const { holds = [], not = [] } = nameCases[evidence.name] ?? {};
  for (const name of holds)
    test(`${evidence.name}: ${name}`, () => expect(holdsFor(evidence, `They know ${name} well.`, name)).toBe(true));
  for (const name of not)
    test(`no ${evidence.name}: ${name}`, () => expect(holdsFor(evidence, `They know ${name} well.`, name)).toBe(false));
}

for (const evidence of contextEvidence) {
  const { holds = [], not = [] } = contextCases[evidence.name] ?? {};
  for (const text of holds)
    test(`${evidence.name}: ${text}`, () => expect(holdsFor(evidence, text, 'Zorvik')).toBe(true));
  for (const text of not)
    test(`no ${evidence.name}: ${text}`, () => expect(holdsFor(evidence, text, 'Zorvik')).toBe(false));
}

test('made-thing: a car by its maker, and none where the maker has a staff', () => {
  const evidence = contextEvidence.filter(({ name }) => name === 'made-thing');
  const holds = (text: string) => evidence.map((each) => holdsFor(each, text, 'Toyota Zorvik'));
  expect(holds('They drove a white Toyota Zorvik.')).toEqual([true]);
  expect(holds('They met a Toyota Zorvik driver.')).toEqual([false]);
  expect(holds('They know Toyota Zorvik.')).toEqual([false]);
});

test('seat-acts: a building that speaks, and none where somebody meets', () => {
  const evidence = contextEvidence.filter(({ name }) => name === 'seat-acts');
  const holds = (text: string) => evidence.map((each) => holdsFor(each, text, 'White House'));
  expect(holds('Then the White House said so.')).toEqual([true]);
  expect(holds('They met at the White House then.')).toEqual([false]);
});

test('disease: an acronym that somebody is diagnosed with', () => {
  const evidence = contextEvidence.filter(({ name }) => name === 'disease');
  const holds = (text: string) => evidence.map((each) => holdsFor(each, text, 'ZRVK'));
  expect(holds('She was diagnosed with ZRVK in May.')).toEqual([true]);
  expect(holds('It showed symptoms of ZRVK.')).toEqual([true]);
  expect(holds('They met women of ZRVK.')).toEqual([false]);
  expect(holds('They work with ZRVK.')).toEqual([false]);
});

test('employer-with-head: a centre with a director', () => {
  const evidence = contextEvidence.filter(({ name }) => name === 'employer-with-head');
  const holds = (text: string) => evidence.map((each) => holdsFor(each, text, 'Zorvik Research Centre'));
  expect(holds('They met the director of the Zorvik Research Centre.')).toEqual([true]);
  expect(holds('They met it near the Zorvik Research Centre.')).toEqual([false]);
});

test('fields-of-country: a department, and a firm', () => {
  const evidence = contextEvidence.filter(({ name }) => name === 'fields-of-country');
  const text = 'They asked Parks, Roads and Ferries Canada (PRFC) in May. They met Zorvik Canada.';
  const holds = (name: string) => evidence.map((each) => holdsFor(each, text, name));
  expect(holds('Parks , Roads and Ferries Canada')).toEqual([true]);
  expect(holds('Zorvik Canada')).toEqual([false]);
});

test('trade-deed: a firm with the name of a bay, and a bay', () => {
  const evidence = contextEvidence.filter(({ name }) => name === 'trade-deed');
  const holds = (text: string) => evidence.map((each) => holdsFor(each, text, 'Zorvik Bay'));
  expect(holds('On Friday Zorvik Bay will offer a cart.')).toEqual([true]);
  expect(holds('On Friday Zorvik Bay sold nine carts.')).toEqual([true]);
  expect(holds('On Friday Zorvik Bay will be cold.')).toEqual([false]);
});

const datelineEvidence = { place: 'dateline-place', agency: 'dateline-agency' };

for (const [part, evidenceName] of Object.entries(datelineEvidence))
  test(`${evidenceName}: the ${part} of the dateline, and nothing else`, () => {
    const text = 'LARKHAM, March 4 (Tidewire) — Rain fell on Zorvik.';
    const at = (name: string) => ({ start: text.indexOf(name), end: text.indexOf(name) + name.length });
    const dateline = { start: 0, end: 32, place: at('LARKHAM'), date: at('March 4'), agency: at('Tidewire') };
    const evidence = contextEvidence.filter(({ name }) => name === evidenceName);
    const holding = ['LARKHAM', 'Tidewire', 'Zorvik'].filter((name) =>
      evidence.some((each) => holdsFor(each, text, name, dateline)),
    );
    expect(holding).toEqual([part === 'place' ? 'LARKHAM' : 'Tidewire']);
  });

test('every piece of evidence has a name of its own, a case that holds, and one that does not', () => {
  const names = [...nameEvidence, ...contextEvidence].map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  const tested = ['disease', 'employer-with-head', 'fields-of-country', 'made-thing', 'seat-acts', 'trade-deed'];
  const seat = Object.fromEntries(tested.map((name) => [name, { holds: [''], not: [''] }]));
  const cases = { ...nameCases, ...contextCases, ...seat };
  expect([...Object.keys(cases), ...Object.values(datelineEvidence)].sort()).toEqual([...names].sort());
  const lacking = Object.entries(cases).filter(([, { holds, not }]) => holds.length === 0 || not.length === 0);
  expect(lacking.map(([name]) => name)).toEqual([]);
});
