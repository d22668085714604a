import { expect, test } from 'vitest';
import { day, show } from './show-timexes.ts';

const cases: readonly { name: string; input: string; expected: readonly string[] }[] = [
  ...(
    [
      ['Der Wirt ist am Montag in Harrow gestorben.', 'Montag DATE 2026-03-02?'],
      ['Im Jahre 2000 brannte die Mühle.', 'Jahre 2000 DATE 2000'],
      ['Bis zum Jahre 1945 stand sie leer.', 'Jahre 1945 DATE 1945'],
      ['Er ruderte in den Jahren 2000 bis 2005.', 'den Jahren 2000 bis 2005 DATE 2000/2005'],
      ['Die Wahl ist am Montag.', 'Montag DATE 2026-03-09?'],
      ['Die Karten gehen am Montag in den Verkauf.', 'Montag DATE 2026-03-09?'],
      ['Im zweiten Quartal ihres Geschäftsjahres', 'zweiten Quartal ihres Geschäftsjahres DATE XXXX-Q2'],
    ] as const
  ).map(([input, ...expected]) => ({ name: input, input, expected })),
  {
    name: 'full dates',
    input: 'Am 4. März 2026, am 04.03.2026 und Mittwoch, 4. März.',
    expected: ['4. März 2026 DATE 2026-03-04', '04.03.2026 DATE 2026-03-04', 'Mittwoch, 4. März DATE 2026-03-04?'],
  },
  {
    name: 'weekdays',
    input: 'Am Montag kam er, am kommenden Dienstag geht er, letzten Freitag auch.',
    expected: ['Montag DATE 2026-03-02?', 'kommenden Dienstag DATE 2026-03-10?', 'letzten Freitag DATE 2026-02-27?'],
  },
  {
    name: 'compounds',
    input: 'Am Mittwochabend, am Donnerstagmorgen.',
    expected: ['Mittwochabend TIME 2026-03-04TEV?', 'Donnerstagmorgen TIME 2026-02-26TMO?'],
  },
  {
    name: 'today and its neighbours',
    input: 'Gestern, heute Abend, morgen früh und übermorgen.',
    expected: [
      'Gestern DATE 2026-03-03?',
      'heute Abend TIME 2026-03-04TEV?',
      'morgen früh TIME 2026-03-05TMO?',
      'übermorgen DATE 2026-03-06?',
    ],
  },
  {
    name: 'a capital makes the morning',
    input: 'Am Morgen regnete es.',
    expected: ['Morgen TIME 2026-03-04TMO?'],
  },
  {
    name: 'pointed units',
    input: 'Letzten Monat, nächste Woche, im vergangenen Jahr, in diesem Jahr, im Vorjahr.',
    expected: [
      'Letzten Monat DATE 2026-02?',
      'nächste Woche DATE 2026-W11?',
      'vergangenen Jahr DATE 2025?',
      'diesem Jahr DATE 2026?',
      'Vorjahr DATE 2025?',
    ],
  },
  {
    name: 'ago',
    input: 'Sie ging vor drei Jahren, er vor zwei Wochen, wir vor einem Monat.',
    expected: ['vor drei Jahren DATE 2023?', 'vor zwei Wochen DATE 2026-02-18?', 'vor einem Monat DATE 2026-02?'],
  },
  {
    name: 'long ago',
    input: 'Vor wenigen Tagen war noch Ruhe.',
    expected: ['Vor wenigen Tagen DATE PAST_REF'],
  },
  {
    name: 'later and earlier',
    input: 'Am 2. März 2026 kam sie, drei Tage zuvor er. Zwei Jahre später gingen sie.',
    expected: ['2. März 2026 DATE 2026-03-02', 'drei Tage zuvor DATE 2026-02-27?', 'Zwei Jahre später DATE 2028?'],
  },
  {
    name: 'parts of years and months',
    input: 'Ende 2023, Anfang März, Mitte 2019.',
    expected: ['Ende 2023 DATE 2023', 'Anfang März DATE 2026-03?', 'Mitte 2019 DATE 2019'],
  },
  {
    name: 'decades and centuries',
    input: 'In den 1990er Jahren und im 19. Jahrhundert.',
    expected: ['den 1990er Jahren DATE 199', '19. Jahrhundert DATE 18'],
  },
  {
    name: 'clocks',
    input: 'Um 14.30 Uhr, um 9 Uhr und gegen 20:15 Uhr.',
    expected: ['14.30 Uhr TIME 2026-03-04T14:30?', '9 Uhr TIME 2026-03-04T09:00?', '20:15 Uhr TIME 2026-03-04T20:15?'],
  },
  {
    name: 'clock of a day',
    input: 'Am Freitag um 15 Uhr und am 3. Mai um 9.30 Uhr.',
    expected: ['Freitag um 15 Uhr TIME 2026-02-27T15:00?', '3. Mai um 9.30 Uhr TIME 2026-05-03T09:30?'],
  },
  {
    name: 'ranges',
    input: 'Vom 3. bis 5. Juni und vom 28. Februar bis 2. März 2026.',
    expected: ['3. bis 5. Juni DATE 2026-06-03/2026-06-05?', '28. Februar bis 2. März 2026 DATE 2026-02-28/2026-03-02'],
  },
  {
    name: 'durations',
    input: 'Seit zwei Jahren, drei Tage lang, in den letzten drei Jahren.',
    expected: ['zwei Jahren DURATION P2Y', 'drei Tage DURATION P3D', 'den letzten drei Jahren DURATION P3Y'],
  },
  {
    name: 'sets',
    input: 'Jeden Montag, montags, täglich, zweimal pro Woche, jedes Jahr.',
    expected: [
      'Jeden Montag SET XXXX-WXX-1',
      'montags SET XXXX-WXX-1',
      'täglich SET P1D',
      'zweimal pro Woche SET P1W',
      'jedes Jahr SET P1Y',
    ],
  },
  {
    name: 'seasons and quarters',
    input: 'Im Sommer 2023, im dritten Quartal 2025 und im 3. Quartal.',
    expected: ['Sommer 2023 DATE 2023-SU', 'dritten Quartal 2025 DATE 2025-Q3', '3. Quartal DATE 2025-Q3?'],
  },
  {
    name: 'vague spans',
    input: 'Vor Monaten, seit Jahren, gegen fünf Uhr, 855 Euro pro Jahr.',
    expected: [
      'Vor Monaten DATE PAST_REF',
      'Jahren DURATION PXY',
      'fünf Uhr TIME 2026-03-04T05:00?',
      'pro Jahr SET P1Y',
    ],
  },
  {
    name: 'the present of a timetable lies ahead',
    input: 'Der Chor tritt am Samstag auf. Die Wahl findet am Sonntag statt.',
    expected: ['Samstag DATE 2026-03-07?', 'Sonntag DATE 2026-03-08?'],
  },
  {
    name: 'a night between two days',
    input: 'In der Nacht zum Sonntag brannte es, in der Nacht von Montag auf Dienstag regnete es.',
    expected: ['der Nacht zum Sonntag TIME 2026-02-28TNI?', 'der Nacht von Montag auf Dienstag TIME 2026-03-02TNI?'],
  },
  {
    name: 'ranges',
    input: 'Zwischen 2010 und 2014, von Juni bis August, zwischen drei und fünf Jahren, vor zwei bis drei Jahren.',
    expected: [
      'Zwischen 2010 und 2014 DATE 2010/2014',
      'von Juni bis August DATE 2026-06/2026-08?',
      'zwischen drei und fünf Jahren DURATION P3Y',
      'vor zwei bis drei Jahren DATE PAST_REF',
    ],
  },
  {
    name: 'the same month of the year before',
    input: 'Im Januar kamen mehr als im gleichen Monat des Vorjahres oder im Vorjahresmonat.',
    expected: ['Januar DATE 2026-01?', 'gleichen Monat des Vorjahres DATE 2025-01?', 'Vorjahresmonat DATE 2025-01?'],
  },
  {
    name: 'halves',
    input: 'Es dauerte zweieinhalb Monate und eine halbe Stunde.',
    expected: ['zweieinhalb Monate DURATION P2.5M', 'eine halbe Stunde DURATION PT30M'],
  },
  {
    name: 'a zone and a weekday of a week',
    input: 'Um 6.41 Uhr Ortszeit am Sonntag bebte die Erde, am Dienstag vergangener Woche auch.',
    expected: ['6.41 Uhr Ortszeit am Sonntag TIME 2026-03-01T06:41?', 'Dienstag vergangener Woche DATE 2026-02-24?'],
  },
];

for (const { name, input, expected } of cases)
  test(name, () => expect(show(input, { published: day, language: 'de' })).toEqual(expected));

const negatives: readonly { name: string; input: string }[] = [
  { name: 'an age with its preposition', input: 'Mit 37 Jahren war sie schon Trainerin.' },
  { name: 'a height', input: 'Die Hütte liegt 2000 m über dem Meer.' },
  { name: 'ages', input: 'Ein 43-jähriger Mann, 12 Jahre alt' },
  { name: 'counts', input: '2000 Menschen und Flug 1549' },
  { name: 'before a place', input: 'Er stand vor drei Häusern.' },
];

for (const { name, input } of negatives)
  test(`not: ${name}`, () => expect(show(input, { published: day, language: 'de' })).toEqual([]));
