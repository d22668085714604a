import { anyOf, wordSet, words } from '../../model/words.ts';
import {
  type DayFirstPhrases,
  dayFirstDates,
  dayFirstDays,
  dayFirstDistances,
  dayFirstMacros,
  dayFirstYears,
} from '../day-first-times.ts';
import type { ReadParts, TimeLanguage, TimexRule, WordGroup } from '../time-language.ts';
import { germanWords } from './words.ts';

const weekdays = words(germanWords.calendar.weekdays ?? '').map((spellings) => spellings.split('|'));
const parts = { morgen: 'MO', vormittag: 'MO', mittag: 'MI', nachmittag: 'AF', abend: 'EV', nacht: 'NI' } as const;

/** "Mittwochabend" is one word. */
const compounds = Object.fromEntries(
  weekdays.flatMap((names, index) =>
    names.flatMap((name) => Object.entries(parts).map(([part, code]) => [name + part, [index + 1, code] as const])),
  ),
);
const adverbs = Object.fromEntries(weekdays.flatMap((names, index) => names.map((name) => [`${name}s`, index + 1])));

const vocabulary: readonly WordGroup[] = [
  ['unit', { tag: 'D', tages: 'D', woche: 'W', monat: 'M', monats: 'M', jahr: 'Y', jahres: 'Y', jahrzehnt: 'DE' }],
  ['units', { tage: 'D', tagen: 'D', wochen: 'W', monate: 'M', monaten: 'M', jahre: 'Y', jahren: 'Y' }],
  [
    'units',
    { jahrzehnte: 'DE', jahrzehnten: 'DE', jahrhunderte: 'CE', jahrhunderten: 'CE', quartale: 'Q', quartalen: 'Q' },
  ],
  ['timeUnit', { stunde: 'H', minute: 'M', sekunde: 'S' }],
  ['timeUnits', { stunden: 'H', minuten: 'M', sekunden: 'S' }],
  ['hourWord', words('uhr')],
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
  ['cardinal', { eineinhalb: 1.5, zweieinhalb: 2.5, dreieinhalb: 3.5, viereinhalb: 4.5 }],
  ['cardinal', { fünfzehn: 15, zwanzig: 20, dreißig: 30, vierzig: 40, fünfzig: 50, hundert: 100, anderthalb: 1.5 }],
  [
    'ordinalWord',
    { ersten: 1, erste: 1, erstes: 1, zweiten: 2, zweite: 2, zweites: 2, dritten: 3, dritte: 3, drittes: 3 },
  ],
  ['ordinalWord', { vierten: 4, vierte: 4, viertes: 4 }],
  ['a', { ein: 1, eine: 1, einen: 1, einem: 1, einer: 1, eines: 1 }],
  ['few', words('einige einigen einiger mehrere mehreren mehrerer paar wenige wenigen')],
  [
    'last',
    words(`
      letzte letztem letzten letzter letztes vergangene vergangenen vergangener vergangenes vorige vorigen
      voriges
    `),
  ],
  ['next', words('kommende kommenden kommender kommendes nächste nächstem nächsten nächster nächstes')],
  ['this', words('diese diesem diesen dieser dieses laufende laufenden laufendes')],
  ['equal', words('gleichen selben')],
  ['between', words('zwischen')],
  ['nightTo', words('auf zu zum')],
  ['half', words('halbe halben halbes')],
  ['sportsSeason', words('saison spielzeit')],
  ['futureNoun', words('zukunft')],
  ['period', words('zeitraum')],
  ['sameUnit', { vorjahresmonat: 'M', vorjahresquartal: 'Q', vorjahreszeitraum: 'P' }],
  ['every', words('alle jede jeden jeder jedes')],
  ['fiscal', words('geschäftsjahres geschäftsjahrs')],
  ['whose', words('ihres seines unseres')],
  ['the', words('das dem den der des die')],
  ['of', words('von')],
  ['in', words('ab am im in seit vom während')],
  ['on', words('gegen um')],
  ['early', words('anfang ende mitte')],
  ['agoHead', words('vor')],
  ['earlier', words('früher vorher zuvor')],
  ['after', words('danach darauf nach später')],
  ['more', words('mehr weniger')],
  ['than', words('als')],
  ['about', words('etwa fast gut knapp rund ungefähr')],
  ['times', words('dreimal einmal viermal zweimal')],
  ['per', words('pro')],
  ['to', words('bis')],
  ['and', words('und')],
  ['or', words('oder')],
  ['only', words('lange langen')],
  ['frequency', { täglich: 'P1D', wöchentlich: 'P1W', monatlich: 'P1M', jährlich: 'P1Y', stündlich: 'PT1H' }],
  ['now', words('derzeit gegenwärtig jetzt momentan')],
  ['past', words('kürzlich neulich')],
  ['future', words('bald demnächst')],
  ['aged', words('mit')],
  ['old', words('alt alte alten alter')],
  ['numbered', words('artikel flug nummer paragraf seite')],
  ['weekend', words('wochenende')],
  ['yearBefore', words('vorjahr vorjahres')],
  ['pluralNoun', words('euro grad kg kilometer km m mal mann meter metern prozent stück')],
  ['zone', words('gmt mesz mez ortszeit utc')],
];

const phrases: DayFirstPhrases = {
  NOUN: '[pluralNoun name]',
  WEEKDAY: '(weekday | weekdayPart)',
  WEEKDAYCLOCK: '[weekday deictic] dayPart? [on about in]* TIME',
  POINTEDMONTH: 'EDGE? [last next this] MON',
  MONTHLEAD: '[and in nightTo of to]',
  BAREMONTH: '(?<!name) month (?!name)',
  AGO: '(ABOUT? (RANGE | a) ANYUNIT | UNITS)',
  EVERYWEEKDAY: 'every weekday dayPart? | weekdays',
  EVERYUNIT: 'every (RANGE? ANYUNIT | dayPart)',
  TIMESAUNIT: 'times (per | in | a) unit | per unit',
  DEICTIC: 'deictic [dayPart deictic]?',
  ONWEEKDAY: '(the? [last next this])? (weekday dayPart? | weekdayPart)',
  BESIDE: '[earlier after] (?!the | name)',
  PARTOFDAY: '(?<=[in nightTo on]) the? dayPart',
  WEEKEND: '(?<=[in nightTo]) [last next this]? weekend | [last next this] weekend',
  SEASON: '[last next this] season | (?<=[in nightTo]) season',
  QUARTER: '([small] dot | ordinalWord) quarter (of? year | the? [last next this] unit | [the whose] fiscal)?',
  POINTEDSPAN: 'the? [last next] RANGE ANYUNIT | the [last next] UNITS',
  POINTEDUNIT: 'EDGE? the? [last next this] unit',
};

/** "Vorjahr" is one word for "letztes Jahr". */
const asLastYear: ReadParts = (parts) =>
  parts.flatMap((part) => [
    { ...part, class: 'last' },
    { ...part, class: 'unit', code: 'Y' },
  ]);

/** "Vorjahresmonat" is one word for "gleicher Monat des Vorjahres". */
const asSameUnit: ReadParts = (parts) =>
  parts.map((part) => ({ ...part, class: part.code === 'M' ? 'unit' : part.code === 'Q' ? 'quarter' : 'period' }));

const rules: readonly TimexRule[] = [
  ...dayFirstDates,
  ...dayFirstDistances,
  ...dayFirstDays({}),
  { name: 'same-unit', pattern: 'sameUnit', read: asSameUnit, resolve: 'samePeriod' },
  { name: 'year-before', pattern: 'yearBefore', read: asLastYear, resolve: 'relativeUnit' },
  // "Im Jahre 2000" is one year, "in den Jahren 2000 bis 2005" are six: a decade is written "2000er Jahre".
  { name: 'years', pattern: 'the? units year [to and] year', resolve: 'years' },
  { name: 'named-year', pattern: '(?<=in | nightTo) [unit units] year', resolve: 'year' },
  ...dayFirstYears,
  { name: 'bare-units', pattern: '(?<=[in after]) UNITS', resolve: 'duration' },
];

/** Ends of participles that go with "ist". */
const perfectEndings = words(`
  blieben brochen explodiert fahren fallen flogen flohen flüchtet gangen getreten gewesen gleist kollidiert kommen
  landet laufen lungen passiert prallt reist schehen scheitert schienen schwunden stiegen storben strandet stürzt
  sunken troffen unglückt wacht worden zogen
`);

export const germanTimes: TimeLanguage = {
  calendar: germanWords.calendar,
  doubtful: new Set(),
  names: 'capital',
  words: vocabulary,
  // "Morgen" with a capital is the morning.
  capitalWords: [['dayPart', { morgen: 'MO' }]],
  feasts: {},
  macros: { ...dayFirstMacros, ...phrases },
  rules,
  comparedDay: /\b(?:als|wie) heute\||\bvon\b[^,;|]{0,24}\d[^,;|]{0,24} heute\| auf /,
  tense: {
    future: wordSet('geplant planen plant soll sollen werden will wird wollen'),
    past: wordSet(`
      bat begann bekam beschloss blieb brach entschied erhielt erlag erschien fand fiel flog fuhr gab gewann
      ging haben half hat hatte hatten hielt kam kamen lag lief nahm rief sagte sah sank schlug schoss schrieb
      sprach sprang stand starb stieg stieß teilte traf trat unterlag verließ verlor verschwand war waren warf
      wies wurde wurden zog
    `),
    weakFuture: wordSet('ab bis'),
    futureEnding: undefined,
    pastEnding: /(?:te|ten)$/,
    infinitives: new Set(),
    perfect: new Set(),
    remembering: wordSet('erinnere erinnert erinnerte erzählte'),
    telling: wordSet('gesagt meinte rief sagte'),
    present: wordSet(`
      antreten antritt beginnen beginnt eintrifft empfangen empfängt enden endet entscheiden entscheidet erscheint
      erwartet eröffnen eröffnet finden findet fliegen fliegt fährt gastieren gastiert gehen geht kommen kommt läuft
      muss müssen rechnet reisen reist ruhen ruht schließen schließt spielen spielt starten startet stattfinden
      stattfindet stimmen stimmt streiken streikt tagen tagt treffen treten trifft tritt verhandelt wählen wählt
      zusammentritt öffnen öffnet
    `),
    bare: new Set(),
    copulas: wordSet('ist sind'),
    perfectEnding: new RegExp(`${anyOf(perfectEndings)}$`),
    passives: new Set(),
    particles: new Set(),
    nobody: wordSet('es heute'),
    prepositions: wordSet('ab am an erst für im in schon um'),
    subjects: new Set(),
    determiners: wordSet('das dem den der des die ein eine'),
    modals: wordSet('soll sollen werden wird'),
    deeds: new Set(),
    appointments: new Set(),
    abilities: new Set(),
    neutral: wordSet(`
      alte alten beste besten bitte breite dritte dritten echte erste ersten fünfte größte größten gute guten
      heute hunderte leichte leichten letzte letzten neunte nächste nächsten rechte rote roten sechste siebte
      spätesten weite weiten zehnte zweite zweiten
    `),
    deadlines: wordSet('bis vor'),
    lasting: new Set(),
    infinitiveMark: 'zu',
    realized: new Set(),
    negations: wordSet('kein keine nicht'),
  },
};
