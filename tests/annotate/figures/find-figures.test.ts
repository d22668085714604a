import fc from 'fast-check';
import { expect, test } from 'vitest';
import { find, show } from './show-figures.ts';

const cases: readonly { name: string; input: string; language?: string; url?: string; expected: readonly string[] }[] =
  [
    {
      name: 'signs',
      input: 'It cost $40, £3m, €1.5 bn and ¥200.',
      expected: ['$40: money 40 USD', '£3m: money 3000000 GBP', '€1.5 bn: money 1500000000 EUR', '¥200: money 200 JPY'],
    },
    {
      name: 'names',
      input: 'two million dollars, 5 million kronor, 80 Swiss francs, a million yen',
      expected: [
        'two million dollars: money 2000000 USD',
        '5 million kronor: money 5000000 SEK',
        '80 Swiss francs: money 80 CHF',
        'a million yen: money 1000000 JPY',
      ],
    },
    {
      name: 'codes',
      input: 'USD 5 million, 30 EUR, USD115',
      expected: ['USD 5 million: money 5000000 USD', '30 EUR: money 30 EUR', 'USD115: money 115 USD'],
    },
    {
      name: 'dollars of other states',
      input: 'A$5 or HK$30 or 7 Canadian dollars',
      expected: ['A$5: money 5 AUD', 'HK$30: money 30 HKD', '7 Canadian dollars: money 7 CAD'],
    },
    {
      name: 'a plain dollar where no state has its own',
      input: 'Norway paid $40 and US$28.',
      expected: ['$40: money 40 USD', 'US$28: money 28 USD'],
    },
    {
      name: 'a plain dollar beside a marked one is undecided',
      input: 'It cost $40, or US$28.',
      expected: ['$40: money 40', 'US$28: money 28 USD'],
    },
    {
      name: 'a plain dollar of an Australian site is undecided',
      input: 'It cost $40.',
      url: 'https://news.example.au/a',
      expected: ['$40: money 40'],
    },
    {
      name: 'money ranges',
      input: 'It will cost $5-10 million, between £2 million and £3 million.',
      expected: [
        '$5-10 million: money 5000000 to 10000000 USD',
        'between £2 million and £3 million: money 2000000 to 3000000 GBP',
      ],
    },
    {
      name: 'a fall from one sum to another is two',
      input: 'It fell from $9 to $4.',
      expected: ['$9: money 9 USD', '$4: money 4 USD'],
    },
    {
      name: 'cents',
      input: '26 cents, 90p, thirteen dollars and forty-five cents',
      expected: [
        '26 cents: money 0.26 USD',
        '90p: money 0.9 GBP',
        'thirteen dollars and forty-five cents: money 13.45 USD',
      ],
    },
    {
      name: 'vague money',
      input: 'billions of dollars',
      expected: ['billions of dollars: money undefined USD vague'],
    },
    { name: 'decimals stay exact', input: 'worth $16.4 million', expected: ['$16.4 million: money 16400000 USD'] },
    {
      name: 'percent',
      input: '4.5 %, four per cent, 15-20%, minus five percent, half a percent',
      expected: [
        '4.5 %: percent 4.5 %',
        'four per cent: percent 4 %',
        '15-20%: percent 15 to 20 %',
        'minus five percent: percent -5 %',
        'half a percent: percent 0.5 %',
      ],
    },
    {
      name: 'percentage points',
      input: 'by 0.5 percentage points, a 3-percentage-point lead',
      expected: ['0.5 percentage points: percent 0.5 pp', '3-percentage-point: percent 3 pp'],
    },
    {
      name: 'quantities',
      input: 'a 12mph limit, 26 square miles, 20 degrees Celsius, 3.5-inch, 80 km/h, a 200-pound bag',
      expected: [
        '12mph: quantity 12 mph',
        '26 square miles: quantity 26 square miles',
        '20 degrees Celsius: quantity 20 degrees Celsius',
        '3.5-inch: quantity 3.5 inch',
        '80 km/h: quantity 80 km/h',
        '200-pound: quantity 200 pound',
      ],
    },
    {
      name: 'pounds weigh or pay',
      input: 'In London, 30 pounds of rice for 12 pounds',
      expected: ['30 pounds: quantity 30 pounds', '12 pounds: money 12 GBP'],
    },
    {
      name: 'counts',
      input: '48 schools, two dozen people, 2,000 salaried jobs, 3.5m voters',
      expected: [
        '48 schools: count 48 schools',
        'two dozen people: count 24 people',
        '2,000 salaried jobs: count 2000 jobs',
        '3.5m voters: count 3500000 voters',
      ],
    },
    {
      name: 'count ranges',
      input: '5 to 10 boats, between 30 and 40 tents',
      expected: ['5 to 10 boats: count 5 to 10 boats', 'between 30 and 40 tents: count 30 to 40 tents'],
    },
    {
      name: 'vague counts',
      input: 'hundreds of people and dozens of new boats',
      expected: [
        'hundreds of people: count undefined people vague',
        'dozens of new boats: count undefined boats vague',
      ],
    },
    {
      name: 'modifiers',
      input:
        'More than 50 were hurt, at least 82 died, up to 30 boats, about 9 km, no fewer than six tents, 10 boats or so',
      expected: [
        'More than 50: count 50 more-than',
        'at least 82 died: count 82 died more-than',
        'up to 30 boats: count 30 boats less-than',
        '9 km: quantity 9 km approximate',
        'no fewer than six tents: count 6 tents more-than',
        '10 boats: count 10 boats approximate',
      ],
    },
    { name: 'ordinals', input: 'a third bridge and the 52nd win', expected: ['third: ordinal 3', '52nd: ordinal 52'] },
    {
      name: 'long number words',
      input: 'two hundred and ten boats, one hundred thousand votes',
      expected: ['two hundred and ten boats: count 210 boats', 'one hundred thousand votes: count 100000 votes'],
    },
    {
      name: 'Indian grouping',
      input: 'a loan of 12,34,567.89 euros',
      expected: ['12,34,567.89 euros: money 1234567.89 EUR'],
    },
    {
      name: 'German',
      input: 'Es sind 4,5 Prozent und 1,2 Milliarden Euro.',
      language: 'de',
      expected: ['4,5 Prozent: percent 4.5 %', '1,2 Milliarden Euro: money 1200000000 EUR'],
    },
    {
      name: 'French',
      input: 'Soit 4,5 % et 3 milliards d’euros, 1 200 euros.',
      language: 'fr',
      expected: ['4,5 %: percent 4.5 %', '3 milliards d’euros: money 3000000000 EUR', '1 200 euros: money 1200 EUR'],
    },
    {
      name: 'Spanish',
      input: 'Unos 4,5 % y 3 millones de euros.',
      language: 'es',
      expected: ['4,5 %: percent 4.5 % approximate', '3 millones de euros: money 3000000 EUR'],
    },
  ];

for (const { name, input, language, url, expected } of cases)
  test(name, () => expect(show(input, language, url)).toEqual(expected));

const negatives: readonly { name: string; input: string }[] = [
  { name: 'years and dates', input: 'in 2023, on June 18-19, at 5:30 p.m., for three days' },
  { name: 'telephone numbers', input: 'call 555-123-4567 now' },
  { name: 'numbers in names', input: 'the G20, Flight 815, a Boeing 737, COVID-19 and No. #4' },
  { name: 'list markers', input: '1. Tram' },
  { name: 'addresses', input: 'see https://a.example/?q=30%25&n=500' },
];

for (const { name, input } of negatives) test(`not: ${name}`, () => expect(show(input)).toEqual([]));

const pieces = [
  '$',
  '5',
  'million',
  '-',
  'to',
  'between',
  'and',
  '3',
  '%',
  'per',
  'cent',
  'half',
  'a',
  'dollars',
  'US',
  'two',
  'hundreds',
  'of',
  'people',
  'third',
  '2,000',
  'USD',
  '£',
  'minus',
  'points',
  'percentage',
  'km',
  '/',
  'm',
  'won',
  '3-2',
  'Riverton',
  '½',
  'in',
  'out of',
  'thirds',
  'basis points',
  'more than',
  'or more',
  'hundert',
  'mille',
  'centaines',
  'dos',
  'y',
  'medio',
];

test('figures are in order, apart, inside the text, and have a number, whatever the text', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...pieces), { maxLength: 40 }),
      fc.constantFrom('en', 'de', 'fr', 'es', 'nl'),
      (parts, language) => {
        const text = parts.join(' ');
        let end = 0;
        for (const figure of find(text, language)) {
          expect(figure.start).toBeGreaterThanOrEqual(end);
          expect(figure.end).toBeGreaterThan(figure.start);
          expect(figure.end).toBeLessThanOrEqual(text.length);
          expect(Number.isFinite(figure.value)).toBe(figure.modifier !== 'vague');
          if (figure.high !== undefined) expect(figure.high).toBeGreaterThanOrEqual(figure.value ?? Number.NaN);
          end = figure.end;
        }
      },
    ),
  );
});

const meaningless = [
  'a few ',
  'half a ',
  '(1-',
  'and a half ',
  'zweihundert',
  '1',
  '1 ',
  '$',
  '%',
  '-',
  '1-',
  '1,',
  'more than ',
  'million ',
];
const hostile: readonly { piece: string; kinds: readonly string[] }[] = [
  { piece: '$1', kinds: ['money 1 USD'] },
  { piece: 'one hundred ', kinds: ['count 100'] },
  { piece: 'hundreds of other ', kinds: ['count '] },
  ...meaningless.map((piece) => ({ piece, kinds: [] })),
];

for (const { piece, kinds } of hostile)
  test(`a megabyte of "${piece}" counts ${kinds.join() || 'nothing'}`, () => {
    const figures = find(piece.repeat(1_000_000 / piece.length));
    const found = figures.map(({ type, value, unit }) => [type, value, unit ?? []].flat().join(' '));
    expect([...new Set(found)]).toEqual(kinds);
  });
