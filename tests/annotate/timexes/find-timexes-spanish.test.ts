import { expect, test } from 'vitest';
import { day, show } from './show-timexes.ts';

const cases: readonly { name: string; input: string; expected: readonly string[] }[] = [
  ...(
    [
      ['Los premios se entregan el lunes.', 'el lunes DATE 2026-03-09?'],
      ['El dueño murió el lunes.', 'el lunes DATE 2026-03-02?'],
    ] as const
  ).map(([input, ...expected]) => ({ name: input, input, expected })),
  {
    name: 'full dates',
    input: 'El 4 de marzo de 2026 y el 1 de enero.',
    expected: ['El 4 de marzo de 2026 DATE 2026-03-04', 'el 1 de enero DATE 2026-01-01?'],
  },
  {
    name: 'weekdays',
    input: 'El lunes llegó; el próximo martes se va; el viernes pasado no estaba.',
    expected: ['El lunes DATE 2026-03-02?', 'el próximo martes DATE 2026-03-10?', 'el viernes pasado DATE 2026-02-27?'],
  },
  {
    name: 'part of a weekday',
    input: 'Fue el lunes por la noche.',
    expected: ['el lunes por la noche TIME 2026-03-02TNI?'],
  },
  {
    name: 'today and its neighbours',
    input: 'Ayer por la tarde, anoche, hoy y mañana.',
    expected: [
      'Ayer por la tarde TIME 2026-03-03TAF?',
      'anoche TIME 2026-03-03TNI?',
      'hoy DATE 2026-03-04?',
      'mañana DATE 2026-03-05?',
    ],
  },
  {
    name: 'the morning',
    input: 'Esta mañana llovió.',
    expected: ['Esta mañana TIME 2026-03-04TMO?'],
  },
  {
    name: 'pointed units',
    input: 'El mes pasado, la semana próxima, este año, la semana que viene, el próximo mes.',
    expected: [
      'El mes pasado DATE 2026-02?',
      'la semana próxima DATE 2026-W11?',
      'este año DATE 2026?',
      'la semana que viene DATE 2026-W11?',
      'el próximo mes DATE 2026-04?',
    ],
  },
  {
    name: 'ago',
    input: 'Hace tres años y hace un mes.',
    expected: ['Hace tres años DATE 2023?', 'hace un mes DATE 2026-02?'],
  },
  {
    name: 'later and earlier',
    input: 'Llegó el 2 de marzo de 2026, tres días antes él. Dos años después se fueron.',
    expected: [
      'el 2 de marzo de 2026 DATE 2026-03-02',
      'tres días antes DATE 2026-02-27?',
      'Dos años después DATE 2028?',
    ],
  },
  {
    name: 'years and months',
    input: 'En 2019, en mayo y en marzo de 2021.',
    expected: ['2019 DATE 2019', 'mayo DATE 2026-05?', 'marzo de 2021 DATE 2021-03'],
  },
  {
    name: 'parts of years and months',
    input: 'A finales de 2023, a principios de marzo.',
    expected: ['finales de 2023 DATE 2023', 'principios de marzo DATE 2026-03?'],
  },
  {
    name: 'decades and centuries',
    input: 'En los años 90, en la década de 1990, en el siglo XX.',
    expected: ['los años 90 DATE 199?', 'la década de 1990 DATE 199', 'el siglo XX DATE 19'],
  },
  {
    name: 'clocks',
    input: 'A las 14.30, a las 20:15 horas y a las 8 de la tarde.',
    expected: [
      'las 14.30 TIME 2026-03-04T14:30?',
      'las 20:15 horas TIME 2026-03-04T20:15?',
      'las 8 de la tarde TIME 2026-03-04T20:00?',
    ],
  },
  {
    name: 'ranges',
    input: 'La feria dura del 3 al 5 de junio.',
    expected: ['3 al 5 de junio DATE 2026-06-03/2026-06-05?'],
  },
  {
    name: 'durations',
    input: 'Durante tres días, en los últimos tres años, los últimos meses.',
    expected: ['tres días DURATION P3D', 'los últimos tres años DURATION P3Y', 'los últimos meses DURATION PXM'],
  },
  {
    name: 'sets',
    input: 'Cada lunes, todos los días, dos veces por semana, los domingos.',
    expected: [
      'Cada lunes SET XXXX-WXX-1',
      'todos los días SET P1D',
      'dos veces por semana SET P1W',
      'los domingos SET XXXX-WXX-7',
    ],
  },
  {
    name: 'seasons and quarters',
    input: 'El verano de 2023, el verano pasado, el primer trimestre de 2025.',
    expected: [
      'El verano de 2023 DATE 2023-SU',
      'el verano pasado DATE 2025-SU?',
      'el primer trimestre de 2025 DATE 2025-Q1',
    ],
  },
  {
    name: 'weekends',
    input: 'El pasado fin de semana y este fin de semana.',
    expected: ['El pasado fin de semana DATE 2026-W09-WE?', 'este fin de semana DATE 2026-W10-WE?'],
  },
  {
    name: 'this weekday is the nearest by the tense',
    input: 'Respondió este martes; viajará este viernes.',
    expected: ['este martes DATE 2026-03-03?', 'este viernes DATE 2026-03-06?'],
  },
  {
    name: 'a weekday beside its date is that day',
    input: 'Abre el próximo jueves 19 de marzo. La feria es el sábado, 21 de marzo.',
    expected: ['el próximo jueves 19 de marzo DATE 2026-03-19?', 'el sábado, 21 de marzo DATE 2026-03-21?'],
  },
  {
    name: 'the present of a timetable lies ahead',
    input: 'El pleno se celebra el jueves.',
    expected: ['el jueves DATE 2026-03-05?'],
  },
  {
    name: 'ranges and halves',
    input: 'Entre 2010 y 2014, de 2016 a 2018, entre tres y cinco años, una hora y media, media hora.',
    expected: [
      'Entre 2010 y 2014 DATE 2010/2014',
      'de 2016 a 2018 DATE 2016/2018',
      'entre tres y cinco años DURATION P3Y',
      'una hora y media DURATION PT1H30M',
      'media hora DURATION PT30M',
    ],
  },
  {
    name: 'clocks of a weekday',
    input: 'A las 6:41 hora local del domingo, a las dos de la tarde, a las once horas.',
    expected: [
      'las 6:41 hora local del domingo TIME 2026-03-01T06:41?',
      'las dos de la tarde TIME 2026-03-01T14:00?',
      'las once horas TIME 2026-03-01T11:00?',
    ],
  },
];

for (const { name, input, expected } of cases)
  test(name, () => expect(show(input, { published: day, language: 'es' })).toEqual(expected));

const negatives: readonly { name: string; input: string }[] = [
  { name: 'ages', input: 'Ana Ruiz, de 43 años, habló.' },
  { name: 'names', input: 'Julio dijo que Plácido Domingo canta.' },
  { name: 'counts', input: '2000 personas, 1984 páginas y el vuelo 1549' },
];

for (const { name, input } of negatives)
  test(`not: ${name}`, () => expect(show(input, { published: day, language: 'es' })).toEqual([]));
