import { wordSet, words } from '../../model/words.ts';
import type { TimeLanguage, WordGroup } from '../time-language.ts';
import { englishFeasts } from './feasts.ts';
import { cardinalWords, magnitudeWords, ordinalWords } from './number-words.ts';
import { englishMacros, englishRules } from './time-rules.ts';
import { englishWords } from './words.ts';

/** Codes are those of TIMEX3 (ISO-TimeML, TIDES). "second" is an ordinal here, not a unit. */
const vocabulary: readonly WordGroup[] = [
  ['unit', { day: 'D', week: 'W', fortnight: '2W', month: 'M', year: 'Y', decade: 'DE', century: 'CE' }],
  ['units', { days: 'D', weeks: 'W', fortnights: '2W', months: 'M', years: 'Y', decades: 'DE' }],
  ['quarters', { quarters: 'Q' }],
  ['units', { centuries: 'CE', yrs: 'Y', weekends: 'WE', summers: 'SU', winters: 'WI' }],
  ['timeUnit', { hour: 'H', minute: 'M', hr: 'H', min: 'M' }],
  ['timeUnits', { hours: 'H', minutes: 'M', seconds: 'S', hrs: 'H', mins: 'M' }],
  ['quarter', { quarter: 'Q' }],
  ['period', { period: 'Q' }],
  ['sportsSeason', words('season seasons term')],
  ['seasonal', words('break deal departure exit move recess signing switch tour transfer window')],
  ['season', { summer: 'SU', winter: 'WI', autumn: 'FA' }],
  ['seasonOrWord', { spring: 'SP', fall: 'FA' }],
  ['dayPart', { morning: 'MO', afternoon: 'AF', evening: 'EV', night: 'NI', dawn: 'MO' }],
  ['dayParts', { mornings: 'MO', afternoons: 'AF', evenings: 'EV', nights: 'NI' }],
  ['overnight', { overnight: 'NI' }],
  ['dayPoint', { noon: '12:00', midnight: '24:00', midday: '12:00' }],
  [
    'decadeWord',
    { twenties: 2, thirties: 3, forties: 4, fifties: 5, sixties: 6, seventies: 7, eighties: 8, nineties: 9 },
  ],
  ['weekend', words('weekend')],
  ['a', words('a an')],
  ['few', words('few many several some')],
  ['recent', words('recent')],
  ['couple', words('couple')],
  ['last', words('last latest past')],
  ['final', words('final')],
  ['next', words('next')],
  ['following', { following: 1, subsequent: 1, previous: -1, prior: -1, preceding: -1 }],
  ['coming', words('coming upcoming')],
  ['this', words('this')],
  ['these', words('these')],
  ['that', words('that')],
  ['all', words('all')],
  ['current', words('current')],
  ['same', words('same')],
  ['every', words('each every')],
  ['the', words('the')],
  ['ago', words('ago')],
  ['earlier', words('earlier')],
  ['after', words('hence later')],
  ['early', words('early late mid')],
  ['edge', words('beginning close end middle rest start turn')],
  ['deictic', { today: 0, yesterday: -1, tomorrow: 1, tonight: [0, 'NI'] }],
  ['now', words('currently now nowadays presently')],
  ['past', words('previously recently')],
  ['future', words('shortly soon')],
  ['futureNoun', words('future')],
  ['namedDay', words('bloody fat holy maundy shrove super whit')],
  ['near', words('distant foreseeable immediate near')],
  ['frequency', { daily: 'P1D', weekly: 'P1W', monthly: 'P1M', yearly: 'P1Y', annually: 'P1Y' }],
  ['frequency', { hourly: 'PT1H', nightly: 'P1D', biweekly: 'P2W' }],
  ['quarterCode', { q1: 1, q2: 2, q3: 3, q4: 4 }],
  ['halfCode', { h1: 1, h2: 2 }],
  ['half', words('half')],
  ['zone', words('bst cdt cest cet cst edt est et gmt ist jst mdt mst pdt pst utc')],
  ['local', words('local')],
  ['timeWord', words('time')],
  ['meridiem', { am: 0, pm: 12 }],
  ['of', words('of')],
  ['in', words('in')],
  ['prep', words('by during since throughout')],
  ['forWord', words('for over')],
  ['dayVerb', words('closed closing ended ending finish finished finishing started starting')],
  ['beside', { after: 1, before: -1 }],
  ['until', words('through till until')],
  ['source', words(`from`)],
  ['between', words('between')],
  ['on', words('on')],
  ['at', words('at')],
  ['and', words('and')],
  ['or', words('or')],
  ['to', words('to')],
  ['than', words('than')],
  ['more', words('fewer longer more')],
  ['least', words('least most')],
  ['about', words('about almost approximately around nearly roughly')],
  ['only', words('business consecutive entire full straight trading whole working')],
  ['lasting', words('additional difficult extra further happy long successful successive wonderful')],
  ['times', words('once times twice')],
  ['old', words('old olds')],
  ['aged', words('age aged ages')],
  ['fiscal', words('financial fiscal')],
  ['yearKind', words('academic calendar school tax')],
  ['attacks', words('attack attacks hijackings')],
  ['remaining', words('left remaining')],
  ['pluralNoun', words('children feet foot kg km m men meter metre mile people women')],
  ['per', words('per')],
  ['odd', words('odd')],
  ['as', words('as')],
  ['whose', words('her his its my our their your')],
  ['numbered', words('airbus apollo article boeing channel flight gate highway model page room route section unit')],
  ['personVerb', words('added also argued did had has insisted is said says told warned was')],
  ['programme', words('broadcast bulletin podcast program programme show')],
  ['clockWord', words('clock')],
  ['oClock', words('o')],
  ['manyOf', words('dozens hundreds scores tens thousands')],
  // Plurals that a year stands before: "the 2019 elections"
  [
    'other',
    words(`
      across bombings championships does elections figures finals floods games killings less levels olympics
      perhaps plans plus polls primaries protests results riots sanctions talks terms thus us versus yes
    `),
  ],
  ['shortWeekday', { mon: 1, tue: 2, tues: 2, wed: 3, thu: 4, thurs: 4, thur: 4, fri: 5, sat: 6, sun: 7 }],
  ['weekdays', { mondays: 1, tuesdays: 2, wednesdays: 3, thursdays: 4, fridays: 5, saturdays: 6, sundays: 7 }],
  ['holiday', words('christmas easter halloween thanksgiving')],
  [
    'feast',
    words(`
      armistice ash bastille black boxing cyber election good labor memorial new palm valentine veterans
    `),
  ],
  ['feastPart', words('eve')],
  ['cardinal', cardinalWords],
  ['magnitude', magnitudeWords],
  ['ordinalWord', ordinalWords],
];

export const englishTimes: TimeLanguage = {
  calendar: englishWords.calendar,
  doubtful: wordSet('jan jun mar march may'),
  names: 'capital',
  words: vocabulary,
  capitalWords: [
    // "60 Minutes" is a programme.
    ['name', words('daily days hourly hours minutes monthly months nightly weekly weeks yearly years')],
    // "The Sunday Times" and "Saturday Night Live" name no day.
    [
      'paper',
      words('afternoon evening express herald independent mail mirror morning night post telegraph times tribune'),
    ],
  ],
  feasts: englishFeasts,
  macros: englishMacros,
  rules: englishRules,
  comparedDay: /\b(?:as|like|than) (?:today|tonight|yesterday)\||\bfrom\b[^,;|]{0,24}\d[^,;|]{0,24} today\| to /i,
  tense: {
    future: new Set([
      ...words(`
        ahead aims begins deadline due effective expected expects going hoped hopes intends ll must payable
        planned planning plans ready scheduled shall should slated starts supposed upcoming will wo would
      `),
      'likely to',
      'set for',
      'set to',
    ]),
    past: wordSet(`
      after ago became began bought broke brought built came caught chose cut did died drew drove fell felt flew
      follows fought found gave got grew had held hit kept killed knew led left lost made met paid put quit ran
      read rose said sank saw sent shook shot since sold sought spent spoke stood struck sued swept swore taught
      thought threw told took was went were won wore wrote
    `),
    weakFuture: wordSet('by could may might soon till to until'),
    futureEnding: undefined,
    pastEnding: /ed$/,
    infinitives: wordSet('be keep remain stay'),
    perfect: new Set(['had', 'had been']),
    remembering: wordSet('recalled recalling recalls remembered remembering remembers'),
    telling: wordSet('asked said says told warned'),
    present: new Set([
      ...words(`
        airs arrives begins closes competes concludes continues convenes debuts decides departs ends enters
        exits expires faces flies gathers heads hears holds hosts kicks launches leaves marks meets moves opens picks
        plays premieres presents reconvenes reopens rests resumes retires returns runs sails speaks stages starts
        steps takes tees tours travels turns unveils visits votes
      `),
      'comes into',
      'comes out',
      'gets under',
      'goes before',
      'goes live',
      'goes on',
      'goes out',
      'goes to',
      'goes up',
      'hands out',
      'hands over',
      'is off',
      'runs until',
      'walks out',
    ]),
    bare: wordSet(`
      appear arrive begin close compete continue convene debate decide depart elect end enter expire face fly gather
      go hear hold host join kick launch leave march meet move open play premiere present race reconvene reopen rest
      resume retire return sail sign speak stage start step strike tee tour travel unveil visit vote walk
    `),
    copulas: wordSet('are is'),
    passives: wordSet(`
      born brought chosen cut drawn driven flown given held hung kept laid let lit paid picked played put read run sent
      set shown shut sold sung sworn taken taught thrown won written
    `),
    particles: wordSet('again away back down free here home in off open out over up'),
    nobody: wordSet('it that there this today'),
    prepositions: wordSet('at for from in next of on only scheduled the this'),
    subjects: wordSet('all and both children crew i men most people police staff they we who women you'),
    determiners: wordSet('a an any each every her his its my no our some the their these this those your'),
    modals: wordSet('ll may might must shall will would'),
    deeds: wordSet(`
      accident announcement arrest assassination assault attack attacks blast blasts bombing bombings close
      closing collapse crash death deaths defeat defeats earthquake explosion explosions fire killing killings
      loss losses massacre murder quake raid riot riots rout ruling shooting shootings tragedy victories victory
      win wins
    `),
    appointments: wordSet(`
      caucus caucuses conference convention deadline debate election elections final game hearing launch match
      meeting primaries primary race referendum runoff summit vote
    `),
    abilities: wordSet('could'),
    neutral: new Set(),
    deadlines: wordSet('before by till until'),
    lasting: wordSet(`
      adjourned banned barred booked closed delayed extended jailed postponed remanded shut suspended
    `),
    infinitiveMark: 'to',
    realized: wordSet(`
      began came continued failed forced got had helped managed needed refused seemed started tried turned
      unable used went
    `),
    negations: wordSet('didn neither no nobody none nor not'),
  },
};
