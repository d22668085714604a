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
    name: 'the first of its month, which is no day',
    input: 'Shut on 2 May, the first May closure, and open on the third of May.',
    expected: ['2 May DATE 2026-05-02?', 'the third of May DATE 2026-05-03?'],
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
    name: 'months and weekdays in capitals beside a number, or in a sentence of capitals',
    input: 'It fell in DEC 2023, on 4 JAN and on SUN, 1 March.',
    expected: ['DEC 2023 DATE 2023-12', '4 JAN DATE 2026-01-04?', 'SUN, 1 March DATE 2026-03-01?'],
  },
  { name: 'capitals alone', input: 'THE FAIR OPENS IN DEC.', expected: ['DEC DATE 2025-12?'] },
  {
    name: 'how often in a week is no day ahead',
    input: 'The guards will come in three days a week and go in two days every month.',
    expected: ['three days DURATION P3D', 'a week SET P1W', 'two days DURATION P2D', 'every month SET P1M'],
  },
  {
    name: 'a stretch at the edge of a year or month',
    input:
      'It sold most in the last four months of 2019, the first two weeks of May 2020 and the first two quarters of 2021.',
    expected: [
      'the last four months of 2019 DATE 2019-09/2019-12',
      'the first two weeks of May 2020 DATE 2020-05-01/2020-05-14',
      'the first two quarters of 2021 DATE 2021-01/2021-06',
    ],
  },
  {
    name: 'a stretch at the edge of this year',
    input: 'It lost money in the first two months of this year and the final ten days of February.',
    expected: [
      'the first two months of this year DATE 2026-01/2026-02?',
      'the final ten days of February DATE 2026-02-19/2026-02-28?',
    ],
  },
  {
    name: 'some months later in a story',
    input: 'The barn burned and a few months later the owner left.',
    expected: ['a few months later DATE PAST_REF'],
  },
  {
    name: 'some weeks later ahead',
    input: 'A few weeks later the school will move.',
    expected: ['A few weeks later DATE FUTURE_REF'],
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
    name: 'an hour here and in Greenwich',
    input: 'It stopped at 10:35 a.m. (0835 GMT) on Friday, and at 11:10 p.m. (GMT) on Sunday.',
    expected: [
      '10:35 a.m. (0835 GMT) on Friday TIME 2026-02-27T10:35?',
      '11:10 p.m. (GMT) on Sunday TIME 2026-03-01T23:10Z?',
    ],
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
    expected: ['Months ago DATE PAST_REF', 'a few years ago DATE PAST_REF', 'a couple of years ago DATE PAST_REF'],
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
  {
    name: 'a zone between the hour and the weekday',
    input: 'The dam burst at 3:15 a.m. local time on Sunday and again at 8 p.m. Eastern time on Monday.',
    expected: [
      '3:15 a.m. local time on Sunday TIME 2026-03-01T03:15?',
      '8 p.m. Eastern time on Monday TIME 2026-03-02T20:00?',
    ],
  },
  {
    name: 'the timetable present lies ahead',
    input: 'The hearing is on Friday. The court meets again on Monday. Ferries resume Thursday.',
    expected: ['Friday DATE 2026-03-06?', 'Monday DATE 2026-03-09?', 'Thursday DATE 2026-03-05?'],
  },
  {
    name: 'a deadline lies ahead',
    input: 'It must be mended before the end of June. They told her to leave by April 9. It stays shut until Monday.',
    expected: ['the end of June DATE 2026-06?', 'April 9 DATE 2026-04-09?', 'Monday DATE 2026-03-09?'],
  },
  {
    name: 'deeds are over',
    input: 'The town will mourn Monday’s crash. The keeper could not be reached on Tuesday.',
    expected: ['Monday DATE 2026-03-02?', 'Tuesday DATE 2026-03-03?'],
  },
  {
    name: 'what failed to happen is over, what was agreed is not',
    input: 'The bakers failed to open on Monday. They agreed to meet on Friday.',
    expected: ['Monday DATE 2026-03-02?', 'Friday DATE 2026-03-06?'],
  },
  {
    name: 'the same month of another year',
    input: 'In January 4,000 came, as against 3,000 in the same month last year and the same month of 2020.',
    expected: [
      'January DATE 2026-01?',
      'the same month last year DATE 2025-01?',
      'the same month of 2020 DATE 2020-01?',
    ],
  },
  {
    name: 'a weekday of a week',
    input: 'It closed on Tuesday of last week and opens Friday next week.',
    expected: ['Tuesday of last week DATE 2026-02-24?', 'Friday next week DATE 2026-03-13?'],
  },
  {
    name: 'the part of a dated weekday',
    input: 'It was Friday night, 14 November 2025.',
    expected: ['Friday night, 14 November 2025 TIME 2025-11-14TNI'],
  },
  {
    name: 'distances from the date just named',
    input: 'She left in 2015 and came back two years later.',
    expected: ['2015 DATE 2015', 'two years later DATE 2017?'],
  },
  {
    name: 'the quarters of companies are not those of the calendar',
    input: 'Sales fell in the fiscal third quarter.',
    expected: ['the fiscal third quarter DATE XXXX-Q3'],
  },
  {
    name: 'durations are never added up',
    input: 'He got between two and four years, they got six and nine years, and it took two and a half months.',
    expected: [
      'between two and four years DURATION P2Y',
      'nine years DURATION P9Y',
      'two and a half months DURATION P2.5M',
    ],
  },
  {
    name: 'a duration in two units is one',
    input: 'After three years and two months; after five days, four hours and eleven minutes.',
    expected: [
      'three years and two months DURATION P3Y2M',
      'five days, four hours and eleven minutes DURATION P5DT4H11M',
    ],
  },
  {
    name: 'race times',
    input: 'She won in 2:19:46 and he ran 1:44.09 and 14:02; the bell rang at 2:19:46.',
    expected: [
      '2:19:46 DURATION PT2H19M46S',
      '1:44.09 DURATION PT1M44.09S',
      '14:02 TIME 2026-03-04T14:02?',
      '2:19:46 TIME 2026-03-04T02:19?',
    ],
  },
  {
    name: 'ranges of years and months',
    input: 'Between 1998 and 2002 it rose, from 2010 to 2014 it fell, and it was wet between June and August 2025.',
    expected: [
      'Between 1998 and 2002 DATE 1998/2002',
      'from 2010 to 2014 DATE 2010/2014',
      'between June and August 2025 DATE 2025-06/2025-08',
    ],
  },
  {
    name: 'vague spans',
    input: 'In recent weeks it rained; in the coming days it will not, nor in the near future.',
    expected: ['recent weeks DATE PAST_REF', 'the coming days DATE FUTURE_REF', 'the near future DATE FUTURE_REF'],
  },
  {
    name: 'the attacks of September 11',
    input: 'They met after the 11 September attacks. Since Sept. 11 she has flown little.',
    expected: ['the 11 September DATE 2001-09-11', 'Sept. 11 DATE 2001-09-11?'],
  },
  {
    name: 'days before a feast',
    input: 'It opened two days before Christmas 2025 and a week after May 3, 2025.',
    expected: ['two days before Christmas 2025 DATE 2025-12-23?', 'a week after May 3, 2025 DATE 2025-05-10?'],
  },
  {
    name: 'midnight begins the next day behind an evening',
    input: 'The train left late on Monday and arrived just after midnight.',
    expected: ['late on Monday DATE 2026-03-02?', 'after midnight TIME 2026-03-03T00:00?'],
  },
  {
    name: 'seasons of a sport',
    input: 'He scored last season, plays this season and leaves next season.',
    expected: ['last season DATE PAST_REF', 'this season DATE PRESENT_REF', 'next season DATE FUTURE_REF'],
  },
  {
    name: 'whole units',
    input: 'It rained all day. Shares ended the day lower. Profits rose in the current year.',
    expected: ['all day DATE 2026-03-04?', 'the day DATE 2026-03-04?', 'the current year DATE 2026?'],
  },
  {
    name: 'the past decade has ten years',
    input: 'It tripled in the past decade, for hundreds of years, in half an hour.',
    expected: ['the past decade DURATION P10Y', 'hundreds of years DURATION PXY', 'half an hour DURATION PT30M'],
  },
  {
    name: 'old words in quotation marks',
    input: 'In 1974, she said, her aunt told her: “You need no coat today.”',
    expected: ['1974 DATE 1974', 'today DATE XXXX-XX-XX'],
  },
  {
    name: 'fresh words in quotation marks',
    input: '“We won today,” she said.',
    expected: ['today DATE 2026-03-04?'],
  },
  {
    name: 'last weekend and the weekend that is over',
    input: 'Rowers met last weekend. They raced at the weekend.',
    expected: ['last weekend DATE 2026-W09-WE?', 'the weekend DATE 2026-W09-WE?'],
  },
  {
    name: 'days ahead and days that something took',
    input: 'The pool opens in three days. It was dug in three days.',
    expected: ['three days DATE 2026-03-07?', 'three days DURATION P3D'],
  },
  {
    name: 'the year before the one just named',
    input: 'Of 2,019 who came in 2025, more than the year before, few had been there last term or previously.',
    expected: ['2025 DATE 2025', 'the year before DATE 2024?', 'last term DATE PAST_REF', 'previously DATE PAST_REF'],
  },
  {
    name: 'the year of a thing in the plural, and an appointment',
    input: 'Her 2012 letters called November’s vote on the port a joke.',
    expected: ['2012 DATE 2012', 'November DATE 2025-11?'],
  },
  {
    name: 'a night between two days',
    input: 'The fire raged in the night from Saturday to Sunday.',
    expected: ['the night from Saturday to Sunday TIME 2026-02-28TNI?'],
  },
  ...(
    [
      ['Seats go on sale on Monday.', 'Monday DATE 2026-03-09?'],
      ['The keys are handed over on Monday.', 'Monday DATE 2026-03-09?'],
      ['The prizes are awarded on Monday.', 'Monday DATE 2026-03-09?'],
      ['The ferry is back on Monday.', 'Monday DATE 2026-03-09?'],
      ['Porters walk out on Monday.', 'Monday DATE 2026-03-09?'],
      ['The rowers rest on Monday.', 'Monday DATE 2026-03-09?'],
      ['The prices are based on Monday’s sale.', 'Monday DATE 2026-03-02?'],
      ['The keys were handed over on Monday.', 'Monday DATE 2026-03-02?'],
      ['He was set free on Monday.', 'Monday DATE 2026-03-02?'],
      ['The ban passed by 12 votes to 9 on Monday.', 'Monday DATE 2026-03-02?'],
      ['Sales fell in the first quarter of its fiscal year.', 'the first quarter of its fiscal year DATE XXXX-Q1'],
      ['The mill closed two seasons ago.', 'two seasons ago DATE PAST_REF'],
      ['The next day, the bridge was shut.', 'The next day DATE XXXX-XX-XX'],
      ['It fell on May 2, 2025. The next day he left.', 'May 2, 2025 DATE 2025-05-02', 'The next day DATE 2025-05-03?'],
      ['At Halloween children eat more.', 'Halloween DATE XXXX-10-31'],
      ['At Halloween children will eat more.', 'Halloween DATE 2026-10-31?'],
      ['“He shouted: ‘Tomorrow we sail’,” she said.', 'Tomorrow DATE XXXX-XX-XX'],
    ] as const
  ).map(([input, ...expected]) => ({ name: input, input, expected })),
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
  { name: 'ages without their owner', input: 'teens to early 20s, mostly' },
  { name: 'as soon as', input: 'as soon as possible, soon after' },
  { name: 'round the clock', input: 'open 24/7' },
  { name: 'a ratio', input: '9/10 of them' },
  {
    name: 'programmes and papers',
    input: 'He wrote in the Daily Lantern, the Sunday Lantern and on Saturday Night Live.',
  },
  {
    name: 'initials like a month or a weekday',
    input: 'The DEC charity thanked the MAR staff, the SUN project and its next SAT exam in JAN.',
  },
  {
    name: 'a weekday in the name of a programme',
    input: "She told Radio Quill's Saturday Round, the Monday Lamp podcast and the Lantern Friday show.",
  },
  { name: 'collections of clothes', input: 'Its spring/summer 2024 line and the autumn-winter 2025 line sold well.' },
  { name: 'named days', input: 'On Super Tuesday and Shrove Tuesday' },
  { name: 'parts of a whole', input: 'nearly three quarters of the fleet, a half-dozen days, miles an hour' },
  { name: 'a card for a feast', input: 'She sent a Christmas card.' },
  { name: 'ages in units', input: 'Aged 18 years, the boy won.' },
  { name: 'soon in a story', input: 'The creek soon became a flood.' },
  { name: 'first of something', input: 'the first day, the fourth week' },
];

for (const { name, input } of negatives)
  test(`not: ${name}`, () => expect(show(input, { published: day, language: 'en' })).toEqual([]));
