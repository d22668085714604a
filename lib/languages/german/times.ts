import { dayFirstDates, dayFirstMacros, dayFirstYears, references } from '../day-first-times.ts';
import { cueSet, type TimeLanguage, type TimexRule, type WordGroup } from '../time-language.ts';
import { germanWords } from './words.ts';

const weekdays = (germanWords.calendar.weekdays ?? '').split(' ').map((spellings) => spellings.split('|'));
const parts = { morgen: 'MO', vormittag: 'MO', mittag: 'MI', nachmittag: 'AF', abend: 'EV', nacht: 'NI' } as const;

/** "Mittwochabend" is one word. */
const compounds = Object.fromEntries(
  weekdays.flatMap((names, index) =>
    names.flatMap((name) => Object.entries(parts).map(([part, code]) => [name + part, [index + 1, code] as const])),
  ),
);
const adverbs = Object.fromEntries(weekdays.flatMap((names, index) => names.map((name) => [`${name}s`, index + 1])));

const words: readonly WordGroup[] = [
  ['unit', { tag: 'D', tages: 'D', woche: 'W', monat: 'M', monats: 'M', jahr: 'Y', jahres: 'Y', jahrzehnt: 'DE' }],
  ['units', { tage: 'D', tagen: 'D', wochen: 'W', monate: 'M', monaten: 'M', jahre: 'Y', jahren: 'Y' }],
  [
    'units',
    { jahrzehnte: 'DE', jahrzehnten: 'DE', jahrhunderte: 'CE', jahrhunderten: 'CE', quartale: 'Q', quartalen: 'Q' },
  ],
  ['timeUnit', { stunde: 'H', minute: 'M', sekunde: 'S' }],
  ['timeUnits', { stunden: 'H', minuten: 'M', sekunden: 'S' }],
  ['hourWord', 'uhr'],
  ['quarter', { quartal: 'Q', quartals: 'Q' }],
  ['centuryHead', { jahrhundert: 'CE', jahrhunderts: 'CE' }],
  ['season', { frühling: 'SP', frühjahr: 'SP', sommer: 'SU', herbst: 'FA', winter: 'WI' }],
  ['dayPart', { früh: 'MO', morgens: 'MO', vormittag: 'MO', mittag: 'MI', nachmittag: 'AF', abend: 'EV', nacht: 'NI' }],
  ['dayPart', { abends: 'EV', nachts: 'NI', nachmittags: 'AF' }],
  ['dayPoint', { mitternacht: '24:00' }],
  ['weekdayPart', compounds],
  ['weekdays', adverbs],
  ['deictic', { heute: 0, gestern: -1, morgen: 1, vorgestern: -2, übermorgen: 2 }],
  [
    'cardinal',
    { zwei: 2, drei: 3, vier: 4, fünf: 5, sechs: 6, sieben: 7, acht: 8, neun: 9, zehn: 10, elf: 11, zwölf: 12 },
  ],
  ['cardinal', { fünfzehn: 15, zwanzig: 20, dreißig: 30, vierzig: 40, fünfzig: 50, hundert: 100, anderthalb: 1.5 }],
  [
    'ordinalWord',
    { ersten: 1, erste: 1, erstes: 1, zweiten: 2, zweite: 2, zweites: 2, dritten: 3, dritte: 3, drittes: 3 },
  ],
  ['ordinalWord', { vierten: 4, vierte: 4, viertes: 4 }],
  ['a', { ein: 1, eine: 1, einen: 1, einem: 1, einer: 1, eines: 1 }],
  ['few', 'einigen einige einiger wenigen wenige wenigen mehreren mehrere mehrerer paar'],
  [
    'last',
    'letzten letzte letzter letztes letztem vergangenen vergangene vergangener vergangenes vorigen vorige voriges vorige',
  ],
  ['next', 'nächsten nächste nächster nächstes nächstem kommenden kommende kommender kommendes'],
  ['this', 'diesen diese dieser dieses diesem'],
  ['every', 'jeden jede jeder jedes alle'],
  ['the', 'der den dem die das des'],
  ['of', 'von'],
  ['in', 'im am in seit ab bis vom zum während'],
  ['on', 'um gegen'],
  ['early', 'anfang mitte ende'],
  ['agoHead', 'vor'],
  ['earlier', 'zuvor früher vorher'],
  ['after', 'später danach darauf'],
  ['more', 'mehr weniger'],
  ['than', 'als'],
  ['about', 'etwa rund knapp fast gut ungefähr'],
  ['times', 'einmal zweimal dreimal viermal'],
  ['per', 'pro'],
  ['to', 'bis'],
  ['and', 'und'],
  ['or', 'oder'],
  ['only', 'langen lange'],
  ['frequency', { täglich: 'P1D', wöchentlich: 'P1W', monatlich: 'P1M', jährlich: 'P1Y', stündlich: 'PT1H' }],
  ['now', 'jetzt derzeit momentan gegenwärtig'],
  ['past', 'kürzlich neulich'],
  ['future', 'bald demnächst'],
  ['aged', 'mit'],
  ['old', 'alt alte alten alter'],
  ['numbered', 'flug seite artikel nummer paragraf'],
  ['weekend', 'wochenende'],
  ['overnight', { vorjahr: 'Y' }],
  ['pluralNoun', 'm km kg meter metern kilometer euro prozent grad mal stück mann'],
  ['zone', 'mez mesz gmt utc'],
];

const rules: readonly TimexRule[] = [
  ...dayFirstDates,
  {
    name: 'weekday-at-clock',
    pattern: '[weekday deictic] dayPart? [on about in]* TIME',
    resolve: 'dateWithClock',
  },
  { name: 'pointed-month', pattern: 'EDGE? [last next this] MON', resolve: 'month' },
  {
    name: 'edge-of-month',
    pattern: 'EDGE MON | (?<=[in of to and]) MON | (?<!name) month (?!name)',
    resolve: 'month',
  },
  {
    name: 'ago',
    pattern: 'agoHead (ABOUT? (RANGE | a) ANYUNIT | UNITS)',
    direction: -1,
    resolve: 'distance',
  },
  { name: 'earlier-or-later', pattern: 'RANGE ANYUNIT [earlier after]', resolve: 'distance' },
  { name: 'every-weekday', pattern: 'every weekday dayPart? | weekdays', resolve: 'set' },
  { name: 'every-unit', pattern: 'every (RANGE? ANYUNIT | dayPart)', resolve: 'set' },
  { name: 'times-a-unit', pattern: 'times (per | in | a) unit | per unit', resolve: 'set' },
  { name: 'frequency', pattern: 'frequency', resolve: 'set' },
  { name: 'deictic', pattern: 'deictic [dayPart deictic]?', resolve: 'deictic' },
  {
    name: 'weekday',
    pattern: '(the? [last next this])? weekday dayPart? | (the? [last next this])? weekdayPart',
    resolve: 'weekday',
  },
  { name: 'part-of-day', pattern: '(?<=[in on]) the? dayPart', resolve: 'dayPart' },
  { name: 'midnight', pattern: 'dayPoint', resolve: 'clock' },
  { name: 'weekend', pattern: '(?<=in) [last next this]? weekend | [last next this] weekend', resolve: 'weekend' },
  { name: 'season', pattern: '[last next this] season | (?<=in) season', resolve: 'season' },
  {
    name: 'quarter',
    pattern: '([small] dot | ordinalWord) quarter (of? year | the? [last next this] unit)?',
    resolve: 'quarter',
  },
  { name: 'pointed-span', pattern: 'the? [last next] RANGE ANYUNIT | the [last next] UNITS', resolve: 'duration' },
  { name: 'pointed-unit', pattern: 'EDGE? the? [last next this] unit', resolve: 'relativeUnit' },
  {
    name: 'year-before',
    pattern: 'overnight',
    // One word for two: "vorjahr".
    read: (matched) =>
      matched.flatMap((part) => [
        { ...part, class: 'last' },
        { ...part, class: 'unit', code: 'Y' },
      ]),
    resolve: 'relativeUnit',
  },
  ...dayFirstYears,
  { name: 'bare-units', pattern: '(?<=in) UNITS', resolve: 'duration' },
  { name: 'now', pattern: 'now', resolve: 'presentReference' },
  ...references,
];

export const germanTimes: TimeLanguage = {
  calendar: germanWords.calendar,
  doubtful: '',
  names: 'capital',
  words,
  // "Morgen" with a capital is the morning.
  capitalWords: [['dayPart', { morgen: 'MO' }]],
  macros: { ...dayFirstMacros, NOUN: '[pluralNoun name]' },
  rules,
  tense: {
    future: cueSet('wird werden soll sollen will wollen geplant plant planen'),
    past: cueSet('war waren hatte hatten wurde wurden hat haben sagte teilte kam ging gab'),
    weakFuture: cueSet('bis ab'),
    futureEnding: undefined,
    pastEnding: /(?:te|ten)$/,
  },
};
