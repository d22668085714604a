import { dayFirstDates, dayFirstMacros, dayFirstYears, references } from '../day-first-times.ts';
import { cueSet, type ReadParts, type TimeLanguage, type TimexRule, type WordGroup } from '../time-language.ts';
import { spanishWords } from './words.ts';

const words: readonly WordGroup[] = [
  ['unit', { día: 'D', dia: 'D', semana: 'W', mes: 'M', año: 'Y' }],
  [
    'units',
    { días: 'D', dias: 'D', semanas: 'W', meses: 'M', años: 'Y', décadas: 'DE', siglos: 'CE', trimestres: 'Q' },
  ],
  ['timeUnit', { hora: 'H', minuto: 'M' }],
  ['timeUnits', { horas: 'H', minutos: 'M', segundos: 'S' }],
  ['hourWord', 'h hs'],
  ['quarter', { trimestre: 'Q' }],
  ['centuryHead', { siglo: 'CE' }],
  ['decadeHead', 'década'],
  ['season', { primavera: 'SP', verano: 'SU', otoño: 'FA', invierno: 'WI' }],
  ['dayPart', { tarde: 'AF', noche: 'NI', madrugada: 'MO', mediodía: 'MI' }],
  ['dayPoint', { medianoche: '24:00' }],
  ['weekdays', { sábados: 6, domingos: 7 }],
  ['deictic', { hoy: 0, ayer: -1, mañana: 1, anteayer: -2, anoche: -1 }],
  [
    'cardinal',
    { dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6, siete: 7, ocho: 8, nueve: 9, diez: 10, once: 11, doce: 12 },
  ],
  ['cardinal', { quince: 15, veinte: 20, treinta: 30, cuarenta: 40, cincuenta: 50, cien: 100 }],
  ['ordinalWord', { primer: 1, primero: 1, segundo: 2, tercer: 3, tercero: 3, cuarto: 4 }],
  ['a', { un: 1, una: 1 }],
  ['few', 'algunos algunas varios varias pocos pocas'],
  ['last', 'pasado pasada pasados pasadas último última últimos últimas'],
  ['next', 'próximo próxima próximos próximas'],
  ['this', 'este esta estos estas'],
  ['every', 'cada'],
  ['same', 'todos todas'],
  ['the', 'el la los las'],
  ['of', 'de del'],
  ['in', 'en desde hasta antes después durante tras por'],
  ['at', 'a al'],
  ['early', 'principios finales mediados comienzos inicios fines'],
  ['agoHead', 'hace'],
  ['earlier', 'antes atrás'],
  ['after', 'después'],
  ['more', 'más menos'],
  ['than', 'que'],
  ['about', 'unos unas casi cerca aproximadamente'],
  ['times', 'veces vez'],
  ['per', 'por'],
  ['to', 'al a'],
  ['and', 'y'],
  ['or', 'o'],
  ['half', 'medio media'],
  ['frequency', { diariamente: 'P1D', semanalmente: 'P1W', mensualmente: 'P1M', anualmente: 'P1Y' }],
  ['now', 'ahora actualmente'],
  ['past', 'recientemente'],
  ['future', 'pronto próximamente'],
  ['old', 'edad hombre mujer niño niña joven menor'],
  ['numbered', 'vuelo página artículo número'],
  ['weekend', 'finde'],
  ['pluralNoun', 'm km kg euro metro kilómetro'],
  ['meridiem', { am: 0, pm: 12 }],
  ['edge', 'fin'],
  ['zone', 'gmt utc'],
  ['coming', 'viene'],
];

/** "mañana" is tomorrow, and behind another word the morning. */
const asMorning: ReadParts = (parts) =>
  parts.map((part, index) => (index > 0 && part.text === 'mañana' ? { ...part, class: 'dayPart', code: 'MO' } : part));

/** "este martes" is the nearest one, by the tense. */
const asOwnWeekday: ReadParts = (parts) => asMorning(parts).filter((part) => part.class !== 'this');

const rules: readonly TimexRule[] = [
  {
    name: 'clock-of-part',
    pattern: '(?<=to) the [small number clock] hourWord? of the [dayPart deictic]',
    read: asMorning,
    resolve: 'clock',
  },
  ...dayFirstDates,
  {
    name: 'at-the-clock',
    pattern: '(?<=to) the [small number clock] (hourWord | timeUnits)? (?!units)',
    resolve: 'clock',
  },
  {
    name: 'weekday-at-clock',
    pattern: '[weekday deictic] to the [small number clock] (hourWord | timeUnits)?',
    resolve: 'dateWithClock',
  },
  { name: 'last-month-name', pattern: 'EDGE? MON last | the? [last next] MON', resolve: 'month' },
  { name: 'edge-of-month', pattern: 'EDGE MON | (?<=[in of]) MON | (?<!name) month', resolve: 'month' },
  {
    name: 'ago',
    pattern: 'agoHead ABOUT? (RANGE | a)? ANYUNIT (and a? half)?',
    direction: -1,
    resolve: 'distance',
  },
  {
    name: 'earlier-or-later',
    pattern: 'RANGE ANYUNIT (earlier | [after in] | more dayPart)',
    resolve: 'distance',
  },
  { name: 'every-weekday', pattern: 'every weekday | same the [weekday weekdays] | the weekdays', resolve: 'set' },
  { name: 'every-unit', pattern: 'every RANGE? ANYUNIT | same the units', resolve: 'set' },
  { name: 'times-a-unit', pattern: 'RANGE times (per | in | to) the? unit', resolve: 'set' },
  { name: 'frequency', pattern: 'frequency', resolve: 'set' },
  { name: 'this-morning', pattern: 'this [dayPart deictic]', read: asMorning, resolve: 'dayPart' },
  {
    name: 'part-of-weekday',
    pattern: '(?<=in) the [dayPart deictic] of [the this]? weekday',
    read: asOwnWeekday,
    resolve: 'weekday',
  },
  {
    name: 'deictic',
    pattern: '(?<!the | this) deictic ((per | in) the [dayPart deictic])?',
    read: asMorning,
    resolve: 'deictic',
  },
  {
    name: 'weekday',
    pattern: '(the? [last next this] | the)? weekday [last next]? ((in | per) the [dayPart deictic])?',
    read: asOwnWeekday,
    resolve: 'weekday',
  },
  { name: 'midnight', pattern: 'dayPoint', resolve: 'clock' },
  {
    name: 'weekend',
    pattern: '(this | the) ([last next]? edge of unit | weekend) [last next]?',
    resolve: 'weekend',
  },
  { name: 'season', pattern: 'this season | the season [last next] | the [last next] season', resolve: 'season' },
  {
    name: 'quarter',
    pattern: 'the? ordinalWord quarter (of? year | of the? unit last | of this unit)?',
    resolve: 'quarter',
  },
  {
    name: 'pointed-span',
    pattern: 'the ([last next] RANGE | RANGE [last next]) ANYUNIT | the [last next] UNITS',
    resolve: 'duration',
  },
  {
    name: 'pointed-unit',
    pattern: 'EDGE? the? unit ([last next] | than coming) | EDGE? the [last next] unit | EDGE? this [last next]? unit',
    resolve: 'relativeUnit',
  },
  ...dayFirstYears,
  { name: 'now', pattern: 'now', resolve: 'presentReference' },
  ...references,
];

export const spanishTimes: TimeLanguage = {
  calendar: spanishWords.calendar,
  doubtful: '',
  names: 'lower',
  words,
  capitalWords: [],
  macros: dayFirstMacros,
  rules,
  tense: {
    future: cueSet('será serán habrá tendrá va van prevé previsto prevista prevén'),
    past: cueSet('fue fueron ha han había habían era eran dijo hizo tuvo'),
    weakFuture: cueSet('hasta'),
    futureEnding: /(?:rá|rán)$/,
    pastEnding: /(?:ó|aron|ieron)$/,
  },
};
