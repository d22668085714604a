import fc from 'fast-check';
import { expect, test } from 'vitest';
import { words } from '../../../lib/model/words.ts';
import { day, find, show } from './show-timexes.ts';

const cases: readonly {
  name: string;
  input: string;
  language?: string;
  published?: string | undefined;
  expected: readonly string[];
}[] = [
  {
    name: 'month and day take the nearest year',
    input: 'The tram opened on February 27.',
    expected: ['February 27 DATE 2026-02-27?'],
  },
  { name: 'a day ahead', input: 'The vote is due on June 18.', expected: ['June 18 DATE 2026-06-18?'] },
  { name: 'a day of last year', input: 'He fell ill on Dec. 7 and died.', expected: ['Dec. 7 DATE 2025-12-07?'] },
  { name: 'day, month, year', input: 'Signed on 18 June 2023 in Oslo.', expected: ['18 June 2023 DATE 2023-06-18'] },
  {
    name: 'weekday in front',
    input: 'It began Tuesday, March 3, 2026, at sea.',
    expected: ['Tuesday, March 3, 2026 DATE 2026-03-03'],
  },
  {
    name: 'ordinal day',
    input: 'by March eighth and on the 3rd of April',
    expected: ['March eighth DATE 2026-03-08?', 'the 3rd of April DATE 2026-04-03?'],
  },
  {
    name: 'a range is one',
    input: 'The fair runs June 18-19 and June 30 - July 2, 2026.',
    expected: ['June 18-19 DATE 2026-06-18/2026-06-19?', 'June 30 - July 2, 2026 DATE 2026-06-30/2026-07-02'],
  },
  {
    name: 'a range without anchor',
    input: 'The fair runs June 18-19.',
    published: undefined,
    expected: ['June 18-19 DATE XXXX-06-18/XXXX-06-19'],
  },
  {
    name: 'numeric dates',
    input: 'on 2023-06-18, 18/06/2023 and 18.06.2023',
    expected: ['2023-06-18 DATE 2023-06-18', '18/06/2023 DATE 2023-06-18', '18.06.2023 DATE 2023-06-18'],
  },
  { name: 'month of a year', input: 'She took office in January 2021.', expected: ['January 2021 DATE 2021-01'] },
  {
    name: 'month alone',
    input: 'It closed in November and will open in April.',
    expected: ['November DATE 2025-11?', 'April DATE 2026-04?'],
  },
  {
    name: 'pointed months',
    input: 'last May, next May, early this May',
    expected: ['last May DATE 2025-05?', 'next May DATE 2026-05?', 'early this May DATE 2026-05?'],
  },
  {
    name: 'years and decades',
    input: 'In 1987, in the 1990s and in the late 1970s',
    expected: ['1987 DATE 1987', 'the 1990s DATE 199', 'the late 1970s DATE 197'],
  },
  { name: 'century', input: 'a house of the 19th century', expected: ['the 19th century DATE 18'] },
  {
    name: 'seasons',
    input: 'last summer and the spring of 2021',
    expected: ['last summer DATE 2025-SU?', 'the spring of 2021 DATE 2021-SP'],
  },
  {
    name: 'quarters',
    input: 'in the third quarter of 2025, Q1 2026 and the fourth quarter',
    expected: ['the third quarter of 2025 DATE 2025-Q3', 'Q1 2026 DATE 2026-Q1', 'the fourth quarter DATE 2025-Q4?'],
  },
  {
    name: 'weekday of a report',
    input: 'Officials said on Friday that nothing broke.',
    expected: ['Friday DATE 2026-02-27?'],
  },
  { name: 'weekday ahead', input: 'The council will vote on Friday.', expected: ['Friday DATE 2026-03-06?'] },
  { name: 'weekday of today', input: 'The mayor said Wednesday.', expected: ['Wednesday DATE 2026-03-04?'] },
  {
    name: 'weekday without anchor',
    input: 'The mayor said on Friday.',
    published: undefined,
    expected: ['Friday DATE XXXX-WXX-5'],
  },
  {
    name: 'deictic days',
    input: 'yesterday, today and tomorrow night',
    expected: ['yesterday DATE 2026-03-03?', 'today DATE 2026-03-04?', 'tomorrow night TIME 2026-03-05TNI?'],
  },
  {
    name: 'pointed units',
    input: 'last month, this week, next year',
    expected: ['last month DATE 2026-02?', 'this week DATE 2026-W10?', 'next year DATE 2027?'],
  },
  {
    name: 'pointed spans',
    input: 'in the past five years or the next few days',
    expected: ['the past five years DURATION P5Y', 'the next few days DURATION PXD'],
  },
  {
    name: 'ago',
    input: 'three years ago, ten days ago, two weeks ago',
    expected: ['three years ago DATE 2023?', 'ten days ago DATE 2026-02-22?', 'two weeks ago DATE 2026-02-18?'],
  },
  {
    name: 'clock',
    input: 'It struck at 5:58 a.m. EST, at 16:08 UTC and 6pm.',
    expected: [
      '5:58 a.m. EST TIME 2026-03-04T05:58?',
      '16:08 UTC TIME 2026-03-04T16:08Z?',
      '6pm TIME 2026-03-04T18:00?',
    ],
  },
  {
    name: 'clock of a day',
    input: 'It opens at 9 a.m. on March 9 and closed Friday at noon.',
    expected: ['9 a.m. on March 9 TIME 2026-03-09T09:00?', 'Friday at noon TIME 2026-02-27T12:00?'],
  },
  {
    name: 'durations',
    input: 'for three days, two hours, a 12-year spell, twenty-five weeks and two and a half years',
    expected: [
      'three days DURATION P3D',
      'two hours DURATION PT2H',
      '12-year DURATION P12Y',
      'twenty-five weeks DURATION P25W',
      'two and a half years DURATION P2Y6M',
    ],
  },
  {
    name: 'a range of durations gives its lower end',
    input: 'It takes 5-10 days or two to three weeks.',
    expected: ['5-10 days DURATION P5D', 'two to three weeks DURATION P2W'],
  },
  {
    name: 'a year earlier speaks of the quarter before, and does not chain',
    input: 'In the third quarter it grew; a year earlier it shrank, and a year ago too, in the first nine months.',
    expected: [
      'the third quarter DATE 2025-Q3?',
      'a year earlier DATE 2024-Q3?',
      'a year ago DATE 2024-Q3?',
      'the first nine months DURATION P9M',
    ],
  },
  {
    name: 'sets',
    input: 'every Friday, each year, annually, on Sundays',
    expected: ['every Friday SET XXXX-WXX-5', 'each year SET P1Y', 'annually SET P1Y', 'Sundays SET XXXX-WXX-7'],
  },
  {
    name: 'references',
    input: 'It is now open; recently it was not; soon it closes.',
    expected: ['now DATE PRESENT_REF', 'recently DATE PAST_REF', 'soon DATE FUTURE_REF'],
  },
  {
    name: 'a weekday chooses the year of its date',
    input: 'He was seen on Thursday, September 17.',
    expected: ['Thursday, September 17 DATE 2026-09-17?'],
  },
  {
    name: 'what should be done lies ahead',
    input: 'The work should be completed in October.',
    expected: ['October DATE 2026-10?'],
  },
  {
    name: 'what had been due is over',
    input: 'It had been due to end on Friday.',
    expected: ['Friday DATE 2026-02-27?'],
  },
  {
    name: 'too long ago for a year',
    input: 'It died out 125,000 years ago.',
    expected: ['125,000 years ago DATE PAST_REF'],
  },
  {
    name: 'the weekend on a Monday is the one that is over',
    input: 'It rained over the weekend.',
    published: '2026-03-02',
    expected: ['the weekend DATE 2026-W09-WE?'],
  },
  {
    name: 'a language without rules has numeric dates, clocks and years',
    input: 'Die 18/06/2023 hora 19:30, anno 2021, heri.',
    language: 'la',
    expected: ['18/06/2023 DATE 2023-06-18', '19:30 TIME 2023-06-18T19:30?', '2021 DATE 2021'],
  },
  {
    name: 'without a date of publication nothing is inferred',
    input: 'last month, two weeks ago, Christmas Day, by Easter, this summer, noon on June 18',
    published: undefined,
    expected: [
      'last month DATE XXXX-XX',
      'two weeks ago DATE XXXX-WXX',
      'Christmas Day DATE XXXX-12-25',
      'Easter DATE XXXX-XX-XX',
      'this summer DATE XXXX-SU',
      'noon on June 18 TIME XXXX-06-18T12:00',
    ],
  },
];

for (const { name, input, language = 'en', expected, ...rest } of cases)
  test(name, () => {
    const published = 'published' in rest ? rest.published : day;
    expect(show(input, { published, language })).toEqual(expected);
  });

const orders: readonly { name: string; facts: Parameters<typeof show>[1]; input: string; expected: string }[] = [
  { name: 'American', facts: { language: 'en-US' }, input: 'On 06/07/2024.', expected: '2024-06-07' },
  { name: 'British', facts: { language: 'en-GB' }, input: 'On 06/07/2024.', expected: '2024-07-06' },
  { name: 'French', facts: { language: 'fr' }, input: 'Le 06/07/2024.', expected: '2024-07-06' },
  {
    name: 'a British address',
    facts: { url: 'https://www.herald.example.co.uk/a' },
    input: 'On 06/07/2024.',
    expected: '2024-07-06',
  },
  { name: 'stops', facts: {}, input: 'On 06.07.2024.', expected: '2024-07-06' },
  { name: 'the other numeric dates', facts: {}, input: 'On 06/07/2024 and 06/28/2024.', expected: '2024-06-07' },
  { name: 'the other written dates', facts: {}, input: 'On 06/07/2024 and 28 June 2024.', expected: '2024-07-06' },
  { name: 'nothing', facts: {}, input: 'On 06/07/2024.', expected: '2024-06-07?' },
  { name: 'the nearer one', facts: { published: '2024-07-08' }, input: 'On 06/07/2024.', expected: '2024-07-06?' },
];

for (const { name, facts, input, expected } of orders)
  test(`the order of a numeric date by ${name}`, () =>
    expect(show(input, facts)[0]).toBe(`${input.slice(3, 13)} DATE ${expected}`));

const dated = 'RIVERTON, March 3 (Wire) - The ferry sank on Monday and the crew was saved today.';
const inFull = dated.replace('March 3', 'March 3, 2026');
const anchors: readonly { name: string; text: string; published: string | undefined; expected: string }[] = [
  { name: 'the dateline before the publication', text: dated, published: '2026-03-04', expected: '2026-03-03?' },
  { name: 'the publication, far from the dateline', text: dated, published: '2026-05-04', expected: '2026-05-04?' },
  { name: 'the dateline alone, in full', text: inFull, published: undefined, expected: '2026-03-03?' },
  { name: 'no year anywhere', text: dated, published: undefined, expected: 'XXXX-XX-XX' },
];

for (const { name, text, published, expected } of anchors)
  test(`today by ${name}`, () => {
    const end = text.indexOf(' (');
    const dateline = {
      start: 0,
      end: end + 10,
      place: { start: 0, end: 8 },
      date: { start: 10, end },
      agency: undefined,
    };
    expect(show(text, { published, dateline }).at(-1)).toBe(`today DATE ${expected}`);
  });

const negatives: readonly { name: string; input: string }[] = [
  { name: 'ages', input: 'Ann Roe, aged 43, and a 43-year-old man, 12 years old' },
  { name: 'a modal verb', input: 'They may march again.' },
  { name: 'a number of people, of dollars, of boxes', input: 'some 2000 people and $1990 in 2,023 boxes' },
  { name: 'an impossible day', input: 'rule 31.02.2023' },
  { name: 'a flight number', input: 'Flight 815 and room 1204b' },
  { name: 'seasons as verbs', input: 'Prices fall and hopes spring.' },
];

for (const { name, input } of negatives)
  test(`not: ${name}`, () => expect(show(input, { published: day })).toEqual([]));

const pieces = [
  'June',
  ' ',
  '18',
  '-',
  '19',
  ',',
  '2023',
  'Friday',
  'last',
  'the',
  'of',
  'two',
  'years',
  'ago',
  'p.m.',
  '5',
  'every',
  'quarter',
  '.',
  'x',
  '’s',
  '1990s',
  'half',
  'and',
  ...words(`
    14 Christmas Jahren Montag Uhr XX a années años de depuis fünf h h30 hace heures il la lundi lunes mañana siglo
    siècle tres trois vor y
  `),
];

test('timexes are in order, apart, not empty, inside the text, and have a value, whatever the text', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...pieces), { maxLength: 40 }),
      fc.constantFrom(undefined, day),
      fc.constantFrom('en', 'fr', 'de', 'es', 'fi'),
      (parts, published, language) => {
        const text = parts.join(' ');
        let end = 0;
        for (const timex of find(text, { published, language })) {
          expect(timex.start).toBeGreaterThanOrEqual(end);
          expect(timex.end).toBeGreaterThan(timex.start);
          expect(timex.end).toBeLessThanOrEqual(text.length);
          expect(timex.value).not.toMatch(/NaN|undefined|^$/);
          end = timex.end;
        }
      },
    ),
    { numRuns: 400, seed: 20260304 },
  );
});

const meaningless = ['1', '1 ', 'two ', 'one hundred ', '“', '(', ' ', 'a', '1.', 'last ', 'half and a '];
const hostile: readonly { piece: string; kinds: readonly string[] }[] = [
  { piece: 'June ', kinds: ['DATE 2026-06?'] },
  { piece: '12:', kinds: ['DURATION PT12H12M12S'] },
  ...meaningless.map((piece) => ({ piece, kinds: [] })),
];

for (const { piece, kinds } of hostile)
  test(`a megabyte of "${piece}" says ${kinds.join() || 'nothing'}`, () => {
    const timexes = find(piece.repeat(1_000_000 / piece.length), { published: day });
    const found = timexes.map(({ type, value, certain }) => `${type} ${value}${certain ? '' : '?'}`);
    expect([...new Set(found)]).toEqual(kinds);
  });
