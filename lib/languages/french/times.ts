import { dayFirstDates, dayFirstMacros, dayFirstYears, references } from '../day-first-times.ts';
import { cueSet, type ReadParts, type TimeLanguage, type TimexRule, type WordGroup } from '../time-language.ts';
import { frenchWords } from './words.ts';

const words: readonly WordGroup[] = [
  ['unit', { jour: 'D', journée: 'D', semaine: 'W', mois: 'M', an: 'Y', année: 'Y' }],
  ['units', { jours: 'D', semaines: 'W', ans: 'Y', années: 'Y', trimestres: 'Q', décennies: 'DE', siècles: 'CE' }],
  ['following', { veille: -1, lendemain: 1 }],
  ['timeUnit', { minute: 'M', seconde: 'S' }],
  ['timeUnits', { minutes: 'M', secondes: 'S' }],
  ['hourWord', { h: 'H', heure: 'H', heures: 'H' }],
  ['quarter', { trimestre: 'Q' }],
  ['centuryHead', { siècle: 'CE' }],
  ['season', { printemps: 'SP', été: 'SU', automne: 'FA', hiver: 'WI' }],
  ['dayPart', { matin: 'MO', matinée: 'MO', soir: 'EV', soirée: 'EV', nuit: 'NI' }],
  ['dayPoint', { minuit: '24:00', midi: '12:00' }],
  ['weekdays', { lundis: 1, mardis: 2, mercredis: 3, jeudis: 4, vendredis: 5, samedis: 6, dimanches: 7 }],
  ['deictic', { hier: -1, demain: 1, hui: 0 }],
  ['todayHead', 'aujourd'],
  [
    'cardinal',
    { deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, sept: 7, huit: 8, neuf: 9, dix: 10, onze: 11, douze: 12 },
  ],
  ['cardinal', { treize: 13, quatorze: 14, quinze: 15, seize: 16, vingt: 20, trente: 30, quarante: 40, cinquante: 50 }],
  ['cardinal', { soixante: 60, cent: 100, dizaine: 10, douzaine: 12, quinzaine: 15, vingtaine: 20, trentaine: 30 }],
  ['ordinalWord', { premier: 1, première: 1, deuxième: 2, second: 2, troisième: 3, quatrième: 4 }],
  ['a', { un: 1, une: 1, a: 1 }],
  ['few', 'quelques plusieurs'],
  ['last', 'dernier dernière derniers dernières passé passée écoulé écoulée'],
  ['next', 'prochain prochaine prochains prochaines'],
  ['this', 'ce cet cette'],
  ['every', 'chaque'],
  ['same', 'tous toutes'],
  ['the', 'le la les l ces'],
  ['of', 'de du d des'],
  ['in', 'en depuis dès avant après vers jusque dans pendant durant'],
  ['at', 'à au aux'],
  ['early', 'début fin mi courant'],
  ['agoHead', 'il'],
  ['agoLink', 'y'],
  ['earlier', 'tôt auparavant avant'],
  ['after', 'tard après'],
  ['more', 'plus moins'],
  ['than', 'que'],
  ['about', 'environ près vers presque'],
  ['times', 'fois'],
  ['per', 'par'],
  ['to', 'à au'],
  ['and', 'et'],
  ['or', 'ou'],
  ['half', 'demi demie'],
  ['frequency', { quotidiennement: 'P1D', annuellement: 'P1Y', mensuellement: 'P1M' }],
  ['now', 'maintenant actuellement désormais'],
  ['past', 'récemment'],
  ['future', 'bientôt prochainement'],
  ['old', 'âgé âgée âgés âgées âge homme femme garçon fille fillette enfant adolescent adolescente jeune suspect'],
  ['numbered', 'vol page article numéro'],
  ['weekend', 'week weekend'],
  ['feastPart', 'end'],
  ['pluralNoun', 'm km kg euro mètre kilomètre'],
  ['zone', 'gmt utc'],
  ['shortWeekday', 'ci'],
];

/** The noon of "après-midi". */
const asAfternoon: ReadParts = (parts) =>
  parts.map((part) => (part.class === 'dayPoint' ? { ...part, class: 'dayPart', code: 'AF' } : part));

/** "ce mardi" is the nearest one, by the tense. */
const withoutThis: ReadParts = (parts) => parts.filter((part) => part.class !== 'this');

const rules: readonly TimexRule[] = [
  {
    name: 'hours',
    pattern: '(?<=[in the than]) ABOUT? [small number cardinal] hourWord (?!small)',
    resolve: 'duration',
  },
  { name: 'hour-of-part', pattern: 'small hourWord of the? dayPart', resolve: 'clock' },
  {
    name: 'some-hours',
    pattern: '[a few cardinal] hourWord (?!small) | number hourWord (?!small)',
    resolve: 'duration',
  },
  ...dayFirstDates,
  {
    name: 'weekday-at-clock',
    pattern: '(weekday | deictic) (last | next)? dayPart? [at to about in]* TIME',
    resolve: 'dateWithClock',
  },
  { name: 'last-month-name', pattern: 'EDGE? MON (last | next)', resolve: 'month' },
  { name: 'edge-of-month', pattern: 'EDGE MON | (?<=[in]) MON | (?<!name) month', resolve: 'month' },
  {
    name: 'ago',
    pattern: 'agoHead agoLink a ABOUT? (RANGE | a)? of? ANYUNIT (and a? half)?',
    // Without "il y a".
    read: (parts) => parts.slice(3),
    direction: -1,
    resolve: 'distance',
  },
  {
    name: 'earlier-or-later',
    pattern: 'RANGE ANYUNIT (more [earlier after] | [earlier after])',
    resolve: 'distance',
  },
  { name: 'every-weekday', pattern: 'every weekday dayPart? | (same the | the) weekdays', resolve: 'set' },
  {
    name: 'every-unit',
    pattern: 'every [unit quarter dayPart season] | same the (RANGE? (units | unit))',
    resolve: 'set',
  },
  { name: 'times-a-unit', pattern: 'RANGE times per unit | per unit', resolve: 'set' },
  { name: 'day-beside-the-last', pattern: 'THE following', resolve: 'followingUnit' },
  { name: 'frequency', pattern: 'frequency', resolve: 'set' },
  { name: 'today', pattern: 'todayHead apostrophe deictic', resolve: 'deictic' },
  {
    name: 'day-beside',
    pattern: '[after earlier] dash deictic',
    read: (parts) => parts.map((part) => ({ ...part, value: part.value * 2 })),
    resolve: 'deictic',
  },
  { name: 'afternoon-of-day', pattern: 'deictic after dash dayPoint', read: asAfternoon, resolve: 'deictic' },
  { name: 'afternoon', pattern: '(this | THE) after dash dayPoint', read: asAfternoon, resolve: 'dayPart' },
  { name: 'deictic', pattern: '(?<!apostrophe) deictic (at? dayPart)?', resolve: 'deictic' },
  { name: 'weekday', pattern: '(this | THE)? weekday [last next]? dayPart?', read: withoutThis, resolve: 'weekday' },
  { name: 'part-of-day', pattern: 'this dayPart | (?<=in) the dayPart last?', resolve: 'dayPart' },
  { name: 'midnight', pattern: 'dayPoint', resolve: 'clock' },
  { name: 'weekend', pattern: '(this | THE) weekend (dash feastPart)? [last next]?', resolve: 'weekend' },
  { name: 'season', pattern: '(this season | THE season [last next])', resolve: 'season' },
  {
    name: 'quarter',
    pattern: 'THE? [ordinal ordinalWord] quarter (of? year | of THE unit [last next])?',
    resolve: 'quarter',
  },
  {
    name: 'pointed-span',
    pattern:
      'THE (RANGE [last next] | [last next] RANGE) ANYUNIT | THE RANGE (ANYUNIT [last next] | [last next] ANYUNIT) | THE [last next] UNITS',
    resolve: 'duration',
  },
  {
    name: 'pointed-unit',
    pattern:
      'EDGE? THE unit [last next] | EDGE? THE [last next] unit | EDGE? this [last next]? unit (dash shortWeekday)?',
    resolve: 'relativeUnit',
  },
  ...dayFirstYears,
  { name: 'now', pattern: '(?<!in) now', resolve: 'presentReference' },
  ...references,
];

export const frenchTimes: TimeLanguage = {
  calendar: frenchWords.calendar,
  doubtful: 'mars avr',
  names: 'lower',
  words,
  // "20 Minutes" is a newspaper.
  capitalWords: [['name', 'minutes']],
  macros: dayFirstMacros,
  rules,
  tense: {
    future: cueSet('sera seront aura auront doit doivent devrait devraient va vont prévu prévue prévus prévoit'),
    past: cueSet('a ont avait avaient était étaient été fut'),
    weakFuture: cueSet('jusque jusqu'),
    futureEnding: /(?:[eid]ra|ront)$/,
    pastEnding: undefined,
  },
};
