import { expect, test } from 'vitest';
import { day, show } from './show-timexes.ts';

const cases: readonly { name: string; input: string; expected: readonly string[] }[] = [
  {
    name: 'the month after a preposition',
    input: 'Theresa May and Mrs May met in May.',
    expected: ['May DATE 2026-05?'],
  },
  {
    name: 'quarters, halves and fiscal years',
    input: 'Q3 2025, H1 2025, FY2024 and fiscal 2024.',
    expected: ['Q3 2025 DATE 2025-Q3', 'H1 2025 DATE 2025-H1', 'FY2024 DATE 2024?', 'fiscal 2024 DATE 2024?'],
  },
  {
    name: 'short years',
    input: 'The class of ’98 met in ’04.',
    expected: ['’98 DATE 1998?', '’04 DATE 2004?'],
  },
  {
    name: 'decades',
    input: 'In the 1990s, the late ’80s and the mid-1970s.',
    expected: ['the 1990s DATE 199', '80s DATE 198?', 'the mid-1970s DATE 197'],
  },
  {
    name: 'the attacks',
    input: 'It opened before 9/11 and 24/7 since.',
    expected: ['9/11 DATE 2001-09-11'],
  },
  {
    name: 'an odd number',
    input: 'It lasted a hundred-odd days.',
    expected: ['a hundred-odd days DURATION P100D'],
  },
  {
    name: 'the day of the month that is a feast',
    input: 'Fireworks on the Fourth of July.',
    expected: ['the Fourth of July DATE 2026-07-04?'],
  },
  {
    name: 'feasts',
    input: 'Last Thanksgiving, Christmas Eve, Good Friday, New Year’s Day.',
    expected: [
      'Last Thanksgiving DATE 2025-11-27?',
      'Christmas Eve DATE 2025-12-24?',
      'Good Friday DATE 2026-04-03?',
      'New Year’s Day DATE 2026-01-01?',
    ],
  },
  {
    name: 'a moving feast of a year',
    input: 'It fell on Easter Monday 2024.',
    expected: ['Easter Monday 2024 DATE 2024-04-01'],
  },
  {
    name: 'clocks',
    input: 'At 7pm GMT, 19:30, by noon, at 0800 UTC and at 4 in the morning.',
    expected: [
      '7pm GMT TIME 2026-03-04T19:00Z?',
      '19:30 TIME 2026-03-04T19:30?',
      'noon TIME 2026-03-04T12:00?',
      '0800 UTC TIME 2026-03-04T08:00Z?',
      '4 in the morning TIME 2026-03-04T04:00?',
    ],
  },
  {
    name: 'parts of years and months',
    input: 'In mid-2019, mid-March, by year-end.',
    expected: ['mid-2019 DATE 2019', 'mid-March DATE 2026-03?', 'year-end DATE 2026?'],
  },
  {
    name: 'sets',
    input: 'Every Tuesday, three times a year, on Tuesday nights, 24 hours a day.',
    expected: [
      'Every Tuesday SET XXXX-WXX-2',
      'three times a year SET P1Y',
      'Tuesday nights SET XXXX-WXX-2TNI',
      '24 hours DURATION PT24H',
      'a day SET P1D',
    ],
  },
  {
    name: 'ranges',
    input: '18-19 June, from June 3 to 5, the 2019-20 season.',
    expected: [
      '18-19 June DATE 2026-06-18/2026-06-19?',
      'June 3 to 5 DATE 2026-06-03/2026-06-05?',
      '2019-20 DATE 2019/2020',
    ],
  },
  {
    name: 'beside a day',
    input: 'The day before yesterday and the day after tomorrow.',
    expected: ['The day before yesterday DATE 2026-03-02?', 'the day after tomorrow DATE 2026-03-06?'],
  },
  {
    name: 'a capital inside a sentence',
    input: 'USA Today came today.',
    expected: ['today DATE 2026-03-04?'],
  },
  {
    name: 'a title behind a word without a capital',
    input: 'He was heard on Radio 9’s Today and on Today again.',
    expected: [],
  },
  {
    name: 'a programme',
    input: 'He told 60 Minutes for 60 minutes.',
    expected: ['60 minutes DURATION PT60M'],
  },
  {
    name: 'halves',
    input: 'Two-and-a-half years, 2 1/2 years, 5½ hours.',
    expected: ['Two-and-a-half years DURATION P2Y6M', '2 1/2 years DURATION P2Y6M', '5½ hours DURATION PT5H30M'],
  },
  {
    name: 'the date named last',
    input: 'In 2019 it rose. The following year it fell, and that year was wet.',
    expected: ['2019 DATE 2019', 'The following year DATE 2020?', 'that year DATE 2020?'],
  },
  {
    name: 'spelled years',
    input: 'It began in nineteen ninety-six.',
    expected: ['nineteen ninety-six DATE 1996'],
  },
  {
    name: 'within the year',
    input: 'Earlier this month, later this year, early next year.',
    expected: ['Earlier this month DATE 2026-03?', 'later this year DATE 2026?', 'early next year DATE 2027?'],
  },
  {
    name: 'vague distances',
    input: 'Months ago, a few years ago, a couple of years ago.',
    expected: ['Months ago DATE PAST_REF', 'a few years ago DATE PAST_REF', 'a couple of years ago DATE 2024?'],
  },
  {
    name: 'references',
    input: 'It was so in the past, these days it is not, in the future who knows.',
    expected: ['the past DATE PAST_REF', 'these days DATE PRESENT_REF', 'the future DATE FUTURE_REF'],
  },
  {
    name: 'a quarter of another year',
    input: 'Sales fell in the third quarter of 2025 from the 2024 quarter.',
    expected: ['the third quarter of 2025 DATE 2025-Q3', 'the 2024 quarter DATE 2024-Q3?'],
  },
];

for (const { name, input, expected } of cases)
  test(name, () => expect(show(input, { published: day, language: 'en' })).toEqual(expected));

const negatives: readonly { name: string; input: string }[] = [
  { name: 'May the person', input: 'May said no and so did Ms May.' },
  { name: 'may the verb', input: 'They may march.' },
  { name: 'a march', input: 'The March on Rome was long.' },
  { name: 'a newspaper', input: 'The Sunday Times and the Friday Mail' },
  { name: 'the second and the seconds of boxing', input: 'a second time, the second man' },
  { name: 'fall the verb and the noun', input: 'Prices fall after the fall of Rome and the fall in demand.' },
  { name: 'spring the place', input: 'Silver Spring and Spring Hill' },
  { name: 'numbers other than years', input: 'Flight 1984, room 2010, 2,000 people and 2000 people' },
  { name: 'an age', input: 'a woman in her 20s, an 8-year-old' },
  { name: 'as soon as', input: 'as soon as possible, soon after' },
  { name: 'round the clock', input: 'open 24/7' },
  { name: 'a ratio', input: '9/10 of them' },
  { name: 'first of something', input: 'the first day, the fourth week' },
];

for (const { name, input } of negatives)
  test(`not: ${name}`, () => expect(show(input, { published: day, language: 'en' })).toEqual([]));
