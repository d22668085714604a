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
import { frenchWords } from './words.ts';

const vocabulary: readonly WordGroup[] = [
  ['unit', { jour: 'D', journée: 'D', semaine: 'W', mois: 'M', an: 'Y', année: 'Y' }],
  ['units', { jours: 'D', semaines: 'W', ans: 'Y', années: 'Y', trimestres: 'Q', décennies: 'DE', siècles: 'CE' }],
  ['following', { veille: -1, lendemain: 1 }],
  ['timeUnit', { minute: 'M', seconde: 'S' }],
  ['timeUnits', { minutes: 'M', secondes: 'S' }],
  ['hourWord', { h: 'H', heure: 'H', heures: 'H' }],
  ['quarter', { trimestre: 'Q' }],
  ['centuryHead', { siècle: 'CE' }],
  ['season', { printemps: 'SP', été: 'SU', automne: 'FA', hiver: 'WI' }],
  ['dayPart', { matin: 'MO', matinée: 'MO', soir: 'EV', soirée: 'EV', nuit: 'NI', aube: 'MO' }],
  ['dayPoint', { minuit: '24:00', midi: '12:00' }],
  ['weekdays', { lundis: 1, mardis: 2, mercredis: 3, jeudis: 4, vendredis: 5, samedis: 6, dimanches: 7 }],
  ['deictic', { hier: -1, demain: 1, hui: 0 }],
  ['todayHead', words('aujourd')],
  [
    'cardinal',
    { deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, sept: 7, huit: 8, neuf: 9, dix: 10, onze: 11, douze: 12 },
  ],
  ['cardinal', { treize: 13, quatorze: 14, quinze: 15, seize: 16, vingt: 20, trente: 30, quarante: 40, cinquante: 50 }],
  ['cardinal', { soixante: 60, cent: 100, dizaine: 10, douzaine: 12, quinzaine: 15, vingtaine: 20, trentaine: 30 }],
  ['ordinalWord', { premier: 1, première: 1, deuxième: 2, second: 2, troisième: 3, quatrième: 4 }],
  ['a', { un: 1, une: 1 }],
  ['few', words('plusieurs quelques')],
  ['last', words('dernier derniers dernière dernières passé passée écoulé écoulée')],
  ['next', words('prochain prochaine prochaines prochains')],
  ['this', words('ce cet cette')],
  ['every', words('chaque')],
  ['same', words('tous toutes')],
  ['equal', words('même')],
  ['between', words('entre')],
  ['local', words('locale')],
  ['sportsSeason', words('saison')],
  ['futureNoun', words('avenir')],
  ['current', words('cours')],
  ['period', words('période')],
  ['fiscal', words('exercice')],
  ['whose', words('leur son')],
  ['the', words('ces l la le les')],
  ['of', words('d de des du')],
  ['in', words('dans depuis durant dès en jusque pendant')],
  ['at', words('aux est sera')],
  ['early', words('courant début fin mi')],
  ['agoHead', words('il')],
  ['agoLink', words('a y')],
  ['earlier', words('auparavant avant tôt')],
  ['after', words('après tard')],
  ['more', words('moins plus')],
  ['than', words('que')],
  ['about', words('environ presque près vers')],
  ['times', words('fois')],
  ['per', words('par')],
  ['to', words('au à')],
  ['and', words('et')],
  ['or', words('ou')],
  ['half', words('demi demie')],
  ['frequency', { quotidiennement: 'P1D', annuellement: 'P1Y', mensuellement: 'P1M' }],
  ['now', words('actuellement désormais maintenant')],
  ['past', words('récemment')],
  ['future', words('bientôt prochainement')],
  [
    'old',
    words(`
      adolescent adolescente enfant femme fille fillette garçon homme jeune suspect âge âgé âgée âgées âgés
    `),
  ],
  ['numbered', words('article numéro page vol')],
  ['weekend', words('week weekend')],
  ['weekendEnd', words('end')],
  ['pluralNoun', words('euro kg kilomètre km m mètre')],
  ['zone', words('gmt utc')],
  ['here', words('ci')],
];

/** The noon of "après-midi" makes an afternoon. */
const asAfternoon: ReadParts = (parts) =>
  parts.map((part) => (part.class === 'dayPoint' ? { ...part, class: 'dayPart', code: 'AF' } : part));

/** "ce mardi" is the nearest Tuesday that fits the tense. */
const withoutThis: ReadParts = (parts) => parts.filter((part) => part.class !== 'this');

const patterns: DayFirstPhrases = {
  WEEKDAYCLOCK: '(weekday | deictic) (last | next)? dayPart? [at to about in]* TIME',
  POINTEDMONTH: 'EDGE? MON (last | next)',
  MONTHLEAD: 'in',
  AGOHEAD: 'agoHead agoLink agoLink',
  AGO: 'ABOUT? (RANGE | a)? of? ANYUNIT (and a? half)?',
  BESIDE: 'more? [earlier after]',
  EVERYWEEKDAY: 'every weekday dayPart? | same? the weekdays',
  EVERYUNIT: 'every [unit quarter dayPart season] | same the (RANGE? (units | unit))',
  TIMESAUNIT: '(RANGE times)? per unit',
  DEICTIC: '(?<!apostrophe) deictic (at? dayPart)?',
  ONWEEKDAY: '(this | THE)? weekday [last next]? dayPart?',
  PARTOFDAY: 'this dayPart | (?<=[in to]) the apostrophe? dayPart last?',
  WEEKEND: '(this | THE) weekend (dash weekendEnd)? [last next]?',
  SEASON: '(this season | THE season [last next]) | (?<=to) the apostrophe season | (?<=in) season',
  QUARTER: `THE? [ordinal ordinalWord] quarter (of? year | of THE unit [last next]
    | of whose fiscal | of THE? apostrophe? fiscal)?`,
  POINTEDSPAN: `THE (RANGE [last next] | [last next] RANGE) ANYUNIT
    | THE RANGE (ANYUNIT [last next] | [last next] ANYUNIT)
    | THE [last next] UNITS`,
  POINTEDUNIT: `EDGE? THE unit [last next]
    | EDGE? THE [last next] unit
    | EDGE? this [last next]? unit (dash here)?`,
  NOW: '(?<!in) now',
};

const rules: readonly TimexRule[] = [
  {
    name: 'hours',
    pattern: '(?<=[in the than]) ABOUT? [small number cardinal] hourWord (?!small)',
    resolve: 'duration',
  },
  { name: 'hour-of-part', pattern: 'small hourWord of the? dayPart', resolve: 'clock' },
  {
    name: 'some-hours',
    pattern: `[a few cardinal] hourWord (and half)? (?!small | hourWord | of the? dayPart)
      | number hourWord (?!small)
      | (?<![about after and apostrophe at dayPart earlier in month monthOrWord of to weekday year])
        small hourWord (?![at comma dayPart local of small to zone])`,
    resolve: 'duration',
  },
  ...dayFirstDates,
  ...dayFirstDistances,
  { name: 'part-of-weekday', pattern: 'the dayPart of weekday (?!to)', resolve: 'weekday' },
  { name: 'day-beside-the-last', pattern: 'THE following', resolve: 'followingUnit' },
  { name: 'today', pattern: 'todayHead apostrophe deictic', resolve: 'deictic' },
  {
    name: 'day-beside',
    pattern: '[after earlier] dash deictic',
    read: (parts) => parts.map((part) => ({ ...part, value: part.value * 2 })),
    resolve: 'deictic',
  },
  { name: 'afternoon-of-day', pattern: 'deictic after dash dayPoint', read: asAfternoon, resolve: 'deictic' },
  { name: 'afternoon', pattern: '(this | THE) after dash dayPoint', read: asAfternoon, resolve: 'dayPart' },
  ...dayFirstDays({ weekday: withoutThis }),
  ...dayFirstYears,
];

export const frenchTimes: TimeLanguage = {
  calendar: frenchWords.calendar,
  doubtful: wordSet('avr mars'),
  names: 'lower',
  words: vocabulary,
  // "20 Minutes" is a newspaper.
  capitalWords: [['name', words('minutes')]],
  feasts: {},
  macros: { ...dayFirstMacros, ...patterns },
  rules,
  comparedDay:
    /\b(?:moins|plus)\b[^,;|]{0,24} qu['’]aujourd['’]hui\||\bde\b[^,;|]{0,24}\d[^,;|]{0,24} aujourd['’]hui\| à /,
  tense: {
    future: wordSet(`
      attendu attendue attendues attendus aura auront devraient devrait doit doivent prévoit prévu prévue prévus
      sera seront va vont
    `),
    past: wordSet('a avaient avait fut ont étaient était été'),
    weakFuture: wordSet('jusqu jusque'),
    futureEnding: /(?:[eid]ra|ront)$/,
    pastEnding: undefined,
    infinitives: new Set(),
    perfect: new Set(),
    remembering: wordSet('racontait raconte rappelait souvenait souvient'),
    telling: wordSet('disait dit raconté répété'),
    present: new Set([
      ...words(`
        accueille affronte affrontent arrive arrivent commence commencent débute débutent décide décident démarre
        démarrent ferme ferment joue jouent ouvre ouvrent part participe rencontre rencontrent repose reposent reprend
        reprennent retrouve reçoit réunissent réunit sort sortent termine vote votent
      `),
      ...phrases(`
        a lieu
        est diffusé
        est diffusée
        est jugé
        est jugée
        est mis
        est mise
        est organisé
        est organisée
        est remis
        est remise
        ont lieu
        sont diffusés
        sont jugés
        sont mis
        sont mises
        sont remis
        sont remises
      `),
    ]),
    bare: new Set(),
    copulas: wordSet('est sont'),
    passives: new Set(),
    particles: new Set(),
    nobody: new Set(),
    prepositions: wordSet('au ce la le pour à'),
    subjects: new Set(),
    determiners: wordSet('ce cette l la le les un une'),
    modals: wordSet('aura auront devra devront doit doivent sera seront va vont'),
    deeds: new Set(),
    appointments: new Set(),
    abilities: new Set(),
    neutral: new Set(),
    deadlines: wordSet('avant'),
    lasting: new Set(),
    infinitiveMark: '',
    realized: new Set(),
    negations: wordSet('ne non pas'),
  },
};
