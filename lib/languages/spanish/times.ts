import { phrases, wordSet, words } from '../../model/words.ts';
import {
  type DayFirstPhrases,
  dayFirstDates,
  dayFirstDays,
  dayFirstDistances,
  dayFirstMacros,
  dayFirstYears,
} from '../day-first-times.ts';
import type { ReadParts, TimeLanguage, TimexRule, WordGroup } from '../time-language.ts';
import { spanishWords } from './words.ts';

const vocabulary: readonly WordGroup[] = [
  ['unit', { día: 'D', dia: 'D', semana: 'W', mes: 'M', año: 'Y' }],
  [
    'units',
    { días: 'D', dias: 'D', semanas: 'W', meses: 'M', años: 'Y', décadas: 'DE', siglos: 'CE', trimestres: 'Q' },
  ],
  ['timeUnit', { hora: 'H', minuto: 'M' }],
  ['timeUnits', { horas: 'H', minutos: 'M', segundos: 'S' }],
  ['hourWord', words('h hs')],
  ['quarter', { trimestre: 'Q' }],
  ['centuryHead', { siglo: 'CE' }],
  ['decadeHead', words('década')],
  ['season', { primavera: 'SP', verano: 'SU', otoño: 'FA', invierno: 'WI' }],
  ['dayPart', { tarde: 'AF', noche: 'NI', madrugada: 'MO', mediodía: 'MI' }],
  ['dayPoint', { medianoche: '24:00' }],
  ['weekdays', { sábados: 6, domingos: 7 }],
  ['deictic', { hoy: 0, ayer: -1, mañana: 1, anteayer: -2, anoche: [-1, 'NI'] }],
  [
    'cardinal',
    { dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6, siete: 7, ocho: 8, nueve: 9, diez: 10, once: 11, doce: 12 },
  ],
  ['cardinal', { quince: 15, veinte: 20, treinta: 30, cuarenta: 40, cincuenta: 50, cien: 100 }],
  ['ordinalWord', { primer: 1, primero: 1, segundo: 2, tercer: 3, tercero: 3, cuarto: 4 }],
  ['a', { un: 1, una: 1 }],
  ['few', words('algunas algunos pocas pocos varias varios')],
  ['last', words('pasada pasadas pasado pasados última últimas último últimos')],
  ['next', words('próxima próximas próximo próximos')],
  ['this', words('esta estas este estos')],
  ['every', words('cada')],
  ['equal', words('misma mismo')],
  ['between', words('entre')],
  ['local', words('local')],
  ['sportsSeason', words('temporada')],
  ['futureNoun', words('futuro')],
  ['current', words('curso')],
  ['period', words('periodo período')],
  ['same', words('todas todos')],
  ['fiscal', words('ejercicio fiscal')],
  ['whose', words('su')],
  ['the', words('el la las los')],
  ['of', words('de del')],
  ['in', words('desde durante en hasta tras')],
  ['early', words('comienzos final finales fines inicios mediados principios')],
  ['agoHead', words('hace')],
  ['earlier', words('antes atrás')],
  ['after', words('después')],
  ['more', words('menos más')],
  ['than', words('que')],
  ['about', words('aproximadamente casi cerca unas unos')],
  ['times', words('veces vez')],
  ['per', words('por')],
  ['to', words('a al')],
  ['and', words('y')],
  ['or', words('o')],
  ['half', words('media medio')],
  ['frequency', { diariamente: 'P1D', semanalmente: 'P1W', mensualmente: 'P1M', anualmente: 'P1Y' }],
  ['now', words('actualmente ahora')],
  ['past', words('recientemente')],
  ['future', words('pronto próximamente')],
  ['old', words('edad hombre joven menor mujer niña niño')],
  ['numbered', words('artículo número página vuelo')],
  ['weekend', words('finde')],
  ['pluralNoun', words('euro kg kilómetro km m metro')],
  ['meridiem', { am: 0, pm: 12 }],
  ['edge', words('fin')],
  ['zone', words('gmt utc')],
  ['coming', words('viene')],
];

/** "mañana" is tomorrow; behind another word it is the morning. */
const asMorning: ReadParts = (parts) =>
  parts.map((part, index) => (index > 0 && part.text === 'mañana' ? { ...part, class: 'dayPart', code: 'MO' } : part));

/** "este martes" is the nearest Tuesday that fits the tense. */
const asOwnWeekday: ReadParts = (parts) => asMorning(parts).filter((part) => part.class !== 'this');

/** "a las once horas" */
const asHour: ReadParts = (parts) =>
  parts.map((part) => (part.class === 'timeUnits' ? { ...part, class: 'hourWord' } : part));

const patterns: DayFirstPhrases = {
  CLOCKHOUR: 'the [small number clock]',
  WEEKDAYCLOCK: '[weekday deictic] to CLOCKHOUR (hourWord | timeUnits)?',
  POINTEDMONTH: 'EDGE? MON last | the? [last next] MON',
  MONTHLEAD: '[in of]',
  BESIDE: '([earlier after in] | more dayPart)',
  EVERYWEEKDAY: 'every weekday | same the [weekday weekdays] | the weekdays',
  EVERYUNIT: 'every RANGE? ANYUNIT | same the units',
  TIMESAUNIT: 'RANGE times (per | in | to) the? unit',
  DEICTIC: '(?<!the | this) deictic ((per | in) the [dayPart deictic])?',
  ONWEEKDAY: '(the? [last next this] | the)? weekday [last next]? ((in | per) the [dayPart deictic])?',
  PARTOFDAY: 'this [dayPart deictic] | (?<=to) dayPart',
  WEEKEND: '(this | the) ([last next]? edge of unit | weekend) [last next]?',
  SEASON: '(?<=in) season | this season | the season [last next] | the [last next] season',
  QUARTER: `the? ordinalWord quarter (of? year | of the? unit last | of this unit
    | of the? whose? fiscal | of whose unit fiscal)?`,
  POINTEDSPAN: 'the ([last next] RANGE | RANGE [last next]) ANYUNIT | the [last next] UNITS',
  POINTEDUNIT: `EDGE? the? unit ([last next] | than coming)
    | EDGE? the [last next] unit
    | EDGE? this [last next]? unit`,
};

const rules: readonly TimexRule[] = [
  {
    name: 'clock-of-part',
    pattern: '(?<=to) the [cardinal clock number small] hourWord? of the [dayPart deictic]',
    read: asMorning,
    resolve: 'clock',
  },
  ...dayFirstDates,
  {
    name: 'at-the-clock-of-weekday',
    pattern: '(?<=to) CLOCKHOUR (hourWord | timeUnits)? ZONE? comma? [of the]* WEEKDAY',
    resolve: 'dateWithClock',
  },
  { name: 'at-the-hours', pattern: '(?<=to) the cardinal timeUnits', read: asHour, resolve: 'clock' },
  { name: 'at-the-clock', pattern: '(?<=to) CLOCKHOUR (hourWord | timeUnits)? (?!units)', resolve: 'clock' },
  ...dayFirstDistances,
  {
    name: 'part-of-weekday',
    pattern:
      '(?<=in) the [dayPart deictic] of [the this]? weekday (?!to) | the [dayPart deictic] of the? weekday (?!to)',
    read: asOwnWeekday,
    resolve: 'weekday',
  },
  ...dayFirstDays({ deictic: asMorning, weekday: asOwnWeekday, partOfDay: asMorning }),
  ...dayFirstYears,
];

export const spanishTimes: TimeLanguage = {
  calendar: spanishWords.calendar,
  doubtful: new Set(),
  names: 'lower',
  words: vocabulary,
  capitalWords: [],
  feasts: {},
  macros: { ...dayFirstMacros, ...patterns },
  rules,
  comparedDay: /(?<!\p{L})(?:más|menos|mayor|menor)\b[^,;|]{0,24} que hoy\||\bde\b[^,;|]{0,24}\d[^,;|]{0,24} hoy\| a /u,
  tense: {
    future: wordSet('habrá prevista previsto prevé prevén será serán tendrá va van'),
    past: wordSet('dijo era eran fue fueron ha había habían han hizo tuvo'),
    weakFuture: wordSet('hasta'),
    futureEnding: /(?:rá|rán)$/,
    pastEnding: /(?:ó|aron|ieron)$/,
    infinitives: new Set(),
    perfect: new Set(),
    remembering: wordSet('contaba cuenta recordaba recordó recuerda'),
    telling: wordSet('decía dicho dijo gritó'),
    present: new Set([
      ...words(`
        abre abren arranca arrancan celebra celebran cierra cierran comienza comienzan concluye debe deben decide
        descansa descansan disputa disputan elige eligen empieza empiezan enfrenta enfrentan entrega entregan estrena
        inicia juega juegan llega llegan reanuda reanudan recibe reciben regresa regresan reúne reúnen sale salen
        termina vence viaja viajan visita visitan vota votan vuelve vuelven
      `),
      ...phrases(`
        se celebra
        se celebran
        se entrega
        se entregan
        tiene lugar
        tienen lugar
      `),
    ]),
    bare: new Set(),
    copulas: wordSet('es son'),
    passives: new Set(),
    particles: new Set(),
    nobody: wordSet('hoy'),
    prepositions: wordSet('el en este la para'),
    subjects: new Set(),
    determiners: wordSet('el la las los un una'),
    modals: wordSet('deberá deberán será serán va van'),
    deeds: new Set(),
    appointments: new Set(),
    abilities: new Set(),
    neutral: new Set(),
    deadlines: wordSet('antes'),
    lasting: new Set(),
    infinitiveMark: '',
    realized: new Set(),
    negations: wordSet('no'),
  },
};
