import type { TimexRule } from '../time-language.ts';

/** Phrases over the classes of time-classes.ts that many rules share. */
export const englishMacros: Readonly<Record<string, string>> = {
  MON: '[month monthOrWord]',
  DAY: '[small ordinal ordinalWord]',
  WEEKDAY: '(weekday (?!paper) | shortWeekday dot?)',
  YEAR: 'comma? year',
  UNITS: '[quarters timeUnits units]',
  ANYUNIT: '[quarters timeUnit timeUnits unit units]',
  // "three and five" are two numbers, "a hundred and five" is one.
  NUM: `([small number year] (small slash small | fraction | magnitude)?
    | a? magnitude (and? cardinal (dash? cardinal)?)?
    | cardinal (dash? cardinal)? (dash? magnitude (and? cardinal (dash? cardinal)?)?){0,2})`,
  IN: '[beside forWord in prep until]',
  ZONE: `(bracket zone bracket
    | bracket? (zone | local timeWord | name{1,2} season? timeWord)
    | bracket [year number clock] meridiem? zone bracket)`,
  RANGE: '(between NUM and NUM | NUM ([to or dash gap] NUM)?)',
  VAGUE: '(a? few | a? couple of? | the last few)',
  ABOUT: '(about | more than | at least)',
  TIME: '(CLOCK | dayPoint ZONE?)',
  CLOCK: `(clock meridiem? ZONE?
    | small meridiem ZONE?
    | small oClock apostrophe clockWord
    | [year number] zone)`,
  EDGE: '(the? early [dash gap]? | earlier | after | the? edge of the?)',
  POINTER: '(last | next | this coming? | coming)',
  DAYNAME: 'WEEKDAY dayPart? comma?',
  CALENDAR: '(DAYNAME? MON dot? DAY YEAR? | DAYNAME? DAY dot? of? MON YEAR? | date)',
  JOIN: '[to dash gap]',
};

/** The first rule that matches at a place wins, so a longer phrase stands above the shorter one that begins it. */
export const englishRules: readonly TimexRule[] = [
  { name: 'clock-to-the-second', pattern: '(?<=at) clock (?!meridiem | ZONE)', resolve: 'clock' },
  { name: 'race-time', pattern: '(?<=[in of]) clock (?!meridiem | ZONE) | clock (?=remaining)', resolve: 'raceTime' },
  {
    name: 'after-midnight',
    pattern: 'beside dayPoint ZONE? (comma? on? (CALENDAR | POINTER? weekday | deictic))?',
    resolve: 'clockBeside',
  },
  {
    name: 'clock-on-date',
    pattern: 'TIME comma? on? (CALENDAR | POINTER? weekday | deictic)',
    resolve: 'dateWithClock',
  },
  {
    name: 'date-at-clock',
    pattern: '(CALENDAR | POINTER? weekday | deictic) comma? at? about? TIME',
    resolve: 'dateWithClock',
  },
  { name: 'part-of-date', pattern: 'the dayPart of CALENDAR', resolve: 'dateWithClock' },
  { name: 'numeric-date', pattern: 'date', resolve: 'numericDate' },
  { name: 'eleven-september', pattern: 'small slash small (?!slash)', resolve: 'elevenSeptember' },
  {
    name: 'clock',
    pattern: 'CLOCK | (?<=[about at forWord in prep to until]) dayPoint ZONE?',
    resolve: 'plainClock',
  },
  { name: 'spoken-hour', pattern: '(?<=[at about]) small (in the dayPart | at dayPart)', resolve: 'clock' },
  {
    name: 'attacks-on-day',
    pattern: 'the? (MON dot? DAY | DAY of? MON) (?=(other | name)? attacks) | (?<=attacks of) MON dot? DAY (?!YEAR)',
    resolve: 'attacksOnDay',
  },
  {
    name: 'days-across-months',
    pattern: 'MON dot? DAY JOIN MON dot? DAY YEAR? | between MON dot? DAY and MON dot? DAY YEAR?',
    resolve: 'monthDay',
  },
  { name: 'days-of-month', pattern: 'MON dot? DAY JOIN DAY YEAR?', resolve: 'monthDay' },
  { name: 'days-before-month', pattern: 'DAY dot? JOIN DAY dot? of? MON (of? YEAR)?', resolve: 'monthDay' },
  {
    name: 'month-day',
    pattern: '(POINTER? DAYNAME)? MON dot? the? DAY (YEAR | (of? POINTER unit))?',
    resolve: 'monthDay',
  },
  {
    name: 'day-month',
    pattern: 'DAYNAME? the? (DAY dot? of | [small ordinal] dot?) MON dot? (of? YEAR)?',
    resolve: 'monthDay',
  },
  {
    name: 'months',
    pattern: `between MON YEAR? and MON YEAR? | source MON YEAR? [to until] MON YEAR? (?!small)
      | MON [to dash gap] MON YEAR? (?![small name])`,
    resolve: 'months',
  },
  { name: 'month-year', pattern: 'EDGE? MON dot? (of? YEAR | of? POINTER unit)', resolve: 'month' },
  { name: 'month-of-short-year', pattern: 'MON apostrophe [small number]', resolve: 'month' },
  { name: 'pointed-month', pattern: 'EDGE? POINTER MON', resolve: 'month' },
  { name: 'every-month', pattern: 'every MON', resolve: 'set' },
  { name: 'edge-of-month', pattern: 'EDGE MON (?!name)', resolve: 'month' },
  // "May said" and "Mrs May" name a person.
  {
    name: 'month',
    pattern: `(?<=[beside forWord source in on prep until] | MON [to and or dash gap comma] | MON comma and) MON dot?
        (?![small name personVerb paper])
      | (?<!name) month dot? (?![name paper]) | (?<=in) month dot? (?!paper) | (?<=a) MON (?=name)`,
    resolve: 'month',
  },
  { name: 'decade', pattern: '(?<!name) whose? EDGE? the? decade | EDGE? the decadeWord', resolve: 'decade' },
  { name: 'century', pattern: 'EDGE? the? [ordinal ordinalWord] dash? unit (?!dash)', resolve: 'century' },
  // A collection of clothes, not a time: "autumn/winter 2024".
  {
    name: 'pair-of-seasons',
    pattern: 'the? [season seasonOrWord] [slash dash] [season seasonOrWord] YEAR?',
    resolve: 'nothing',
  },
  {
    name: 'season-of-year',
    pattern: 'EDGE? the? [season seasonOrWord] of? (YEAR | POINTER unit)',
    resolve: 'season',
  },
  { name: 'pointed-season', pattern: 'EDGE? (the? POINTER last? | all) [season seasonOrWord]', resolve: 'season' },
  { name: 'every-season', pattern: 'every [season seasonOrWord]', resolve: 'set' },
  {
    name: 'season',
    pattern: `EDGE? the season (?!name)
      | (?<=IN) EDGE? the? seasonOrWord (?!name | of | IN | to | comma name)
      | (?<=IN) season (?!name)
      | [early earlier after] in the season
      | (?<=[a the]) season (?=seasonal)`,
    resolve: 'season',
  },
  {
    name: 'quarter-of-year',
    pattern: `EDGE? the? (year possessive)? fiscal? [ordinal ordinalWord] fiscal? dash? quarter
      ( of (fiscal? year | the? POINTER fiscal? unit)
      | of [the whose] (name{1,2} possessive | other possessive)? fiscal unit )?`,
    resolve: 'quarter',
  },
  {
    name: 'next-years-quarter',
    pattern: 'POINTER unit possessive [ordinal ordinalWord] quarter',
    resolve: 'quarter',
  },
  { name: 'quarter-code', pattern: 'quarterCode (of? fiscal? year)?', resolve: 'quarter' },
  { name: 'half-code', pattern: 'halfCode of? fiscal? year', resolve: 'half' },
  {
    name: 'year-ago-quarter',
    pattern: 'the? unit dash [ago earlier] ordinalWord? [quarter period]',
    resolve: 'sameQuarter',
  },
  { name: 'quarter-in-year', pattern: 'the year [quarter period]', resolve: 'quarterOfYear' },
  {
    name: 'span-of-year',
    pattern: `the? (last | final | ordinalWord) NUM [units quarters] of
      (year | POINTER unit | this unit | (POINTER | this)? MON YEAR?)`,
    resolve: 'spanOf',
  },
  {
    name: 'half-year',
    pattern: 'the? ordinalWord half of (fiscal? year | the? POINTER? fiscal? unit | whose fiscal unit)',
    resolve: 'half',
  },
  { name: 'year-ago', pattern: '(?<![small cardinal] dash?) unit dash [ago earlier]', resolve: 'distance' },
  {
    name: 'ago',
    pattern: '(ABOUT? (RANGE | VAGUE | a) (and a? half)? dash?)? ANYUNIT (and a half | or NUM)? ago',
    resolve: 'distance',
  },
  { name: 'seasons-ago', pattern: 'ABOUT? (RANGE | VAGUE | a) sportsSeason [ago earlier]', resolve: 'pastReference' },
  { name: 'from-now', pattern: 'ABOUT? (NUM | VAGUE | a) ANYUNIT source now', resolve: 'distance' },
  { name: 'earlier-or-later', pattern: 'ABOUT? (NUM | VAGUE | a) ANYUNIT [earlier after]', resolve: 'distance' },
  { name: 'day-beside', pattern: 'the? unit beside (deictic | POINTER? weekday)', resolve: 'dayBeside' },
  {
    name: 'days-beside-date',
    pattern:
      '(NUM [unit units] | [a the] unit) beside (CALENDAR | holiday YEAR? | feast [unit feastPart weekday] YEAR?)',
    resolve: 'daysBesideDate',
  },
  {
    name: 'every-day-of-week',
    pattern: 'every WEEKDAY [dayPart dayParts]? | weekdays [dayPart dayParts]? | weekday dayParts',
    resolve: 'set',
  },
  { name: 'every-unit', pattern: 'every (NUM | few)? (ANYUNIT | quarter)', resolve: 'set' },
  { name: 'every-part', pattern: 'every dayPart', resolve: 'set' },
  { name: 'times-a-unit', pattern: '(NUM | few)? times [a per] unit', resolve: 'set' },
  {
    name: 'a-unit',
    pattern: '(?<=[pluralNoun magnitude units timeUnits]) a unit (?![ago earlier after of] | IN)',
    resolve: 'set',
  },
  { name: 'frequency', pattern: 'frequency', resolve: 'set' },
  { name: 'part-of-deictic', pattern: 'EDGE dayPart deictic', resolve: 'deictic' },
  { name: 'deictic', pattern: 'EDGE? deictic [dayPart dayPoint]?', resolve: 'deictic' },
  {
    name: 'feast',
    pattern: 'POINTER? (holiday | feast unit? possessive?) [unit feastPart weekday] YEAR?',
    resolve: 'holiday',
  },
  // A "Christmas card" tells no day.
  {
    name: 'holiday',
    pattern:
      'POINTER holiday YEAR? | holiday YEAR | (?<=[about at beside forWord in of prep to until]) holiday (?!name)',
    resolve: 'holiday',
  },
  { name: 'night-between', pattern: 'the dayPart [source of] weekday to weekday', resolve: 'nightBetween' },
  {
    name: 'named-day',
    pattern: `namedDay weekday | the weekday name | quote name{1,3} weekday | name? weekday name{1,3} programme
      | name weekday programme | name possessive weekday name`,
    resolve: 'nothing',
  },
  { name: 'parts-of-a-whole', pattern: 'ABOUT? cardinal dash? quarters of | half dash? magnitude', resolve: 'nothing' },
  {
    name: 'weekday-of-week',
    pattern: '(the? early dash?)? the? weekday dayPart? of? (the? POINTER | this) unit',
    resolve: 'weekdayOfWeek',
  },
  {
    name: 'weekday',
    pattern: `(the? early dash?)? the? (POINTER | following)? weekday early? dayPart? (?!paper)
      | POINTER shortWeekday`,
    resolve: 'weekday',
  },
  {
    name: 'part-of-weekday',
    pattern: '(dayPoint | the dayPart | early) (of | on) weekday dayPart?',
    resolve: 'weekday',
  },
  {
    name: 'part-of-day',
    pattern: `EDGE? [last this] dayPart | (that | all | (?<=IN) the | the [next following]) dayPart (?!of)
      | [early earlier after] in the dayPart | overnight`,
    resolve: 'dayPart',
  },
  { name: 'weekend', pattern: '(the (POINTER | following)? | POINTER | that) weekend', resolve: 'weekend' },
  {
    name: 'pointed-span',
    pattern: 'ABOUT? the? [last next coming following] (few | VAGUE | ABOUT? RANGE) only? ANYUNIT',
    resolve: 'duration',
  },
  { name: 'coming-spans', pattern: 'the? [last next]? few (UNITS | quarter)', resolve: 'duration' },
  { name: 'many-units', pattern: 'manyOf of UNITS | (?<=forWord | prep) the units (?![of to])', resolve: 'duration' },
  { name: 'recent-spans', pattern: '(the | whose)? recent UNITS', resolve: 'pastReference' },
  { name: 'spans-ahead', pattern: 'the? coming UNITS', resolve: 'futureReference' },
  { name: 'last-sports-season', pattern: 'EDGE? the? last sportsSeason', resolve: 'pastReference' },
  { name: 'next-sports-season', pattern: 'EDGE? the? [next coming] sportsSeason', resolve: 'futureReference' },
  { name: 'own-sports-season', pattern: 'EDGE? ([this all] | the? current) sportsSeason', resolve: 'presentReference' },
  { name: 'these-days', pattern: 'these units', resolve: 'presentReference' },
  { name: 'fiscal-year', pattern: 'fiscal unit? year', resolve: 'year' },
  { name: 'fiscal-code', pattern: 'fiscalCode', resolve: 'fiscalCode' },
  {
    name: 'pointed-quarter',
    pattern: 'the last? [quarter period] (?!dash) | that quarter',
    resolve: 'sameQuarter',
  },
  {
    name: 'pointed-unit',
    pattern: 'EDGE? (the? POINTER | the? current) [fiscal yearKind]? (unit | quarter) (?!dash)',
    resolve: 'relativeUnit',
  },
  {
    name: 'own-unit',
    pattern: 'EDGE? this [fiscal yearKind] unit | all unit (?![dash dayPart])',
    resolve: 'relativeUnit',
  },
  {
    name: 'same-unit-of-year',
    pattern: `[that the]? same (unit | quarter | period | timeWord) (of? fiscal? year | of? the? last unit
      | a unit [ago earlier] | the unit beside | the following unit)`,
    resolve: 'samePeriod',
  },
  { name: 'unit-beside', pattern: 'the unit beside (?=and | comma | dot | quote)', resolve: 'followingUnit' },
  {
    name: 'following-unit',
    pattern: 'EDGE? (that same? | the [same following]) unit (?!dash)',
    resolve: 'followingUnit',
  },
  {
    name: 'edge-of-unit',
    pattern: 'the? edge of the unit | [early earlier after] in the unit',
    resolve: 'relativeUnit',
  },
  {
    name: 'whole-unit',
    pattern: '(?<=[dayVerb edge forWord]) the only? unit (?![dayVerb following in of to dash])',
    resolve: 'wholeUnit',
  },
  {
    name: 'year-end',
    pattern: 'the? unit [dash possessive] edge | (?<=IN | about | at) unit edge',
    resolve: 'yearEnd',
  },
  {
    name: 'unit-to-date',
    pattern: '(?<=IN) the unit (?=[dayVerb following to])',
    resolve: 'duration',
  },
  { name: 'half-a-unit', pattern: 'half a [timeUnit unit] | half dash? timeUnit', resolve: 'halfUnit' },
  { name: 'miles-an-hour', pattern: '(?<=pluralNoun) a timeUnit', resolve: 'nothing' },
  {
    name: 'half-unit',
    pattern: 'ABOUT? (NUM | a) (dash? and dash? a dash? half dash? ANYUNIT | ANYUNIT and a half)',
    resolve: 'duration',
  },
  { name: 'days-ahead', pattern: '(?<=in) (NUM | a) [unit units] (?! of | [a every per] unit)', resolve: 'spanAhead' },
  {
    name: 'duration',
    pattern: `(?<!aged) (ABOUT | the ordinalWord?)? RANGE (more | other? lasting)? (dash? odd)? only?
        (ANYUNIT | quarter)
        (?!dash? old | of all)
      | RANGE dash (ANYUNIT | quarter) (?!dash? old)`,
    resolve: 'duration',
  },
  {
    name: 'vague-duration',
    pattern: 'ABOUT? VAGUE only? ANYUNIT (?!dash? old) | few dash ANYUNIT',
    resolve: 'duration',
  },
  { name: 'one-unit', pattern: 'ABOUT? (?<!the) a only? [unit timeUnit] (or NUM)?', resolve: 'duration' },
  { name: 'bare-units', pattern: '(?<=IN) UNITS', resolve: 'duration' },
  {
    name: 'years',
    pattern: `(?<![currency numbered])
      (year [dash slash] [year small number] | year [gap to] year | between year and year | source year [to until] year)
      (?![dash magnitude pluralNoun slash timeUnits units])`,
    resolve: 'years',
  },
  { name: 'year-of-thing', pattern: '(?<=[a possessive whose]) year (?=pluralNoun)', resolve: 'year' },
  { name: 'the-year', pattern: '(?<!numbered) the unit year (?!units)', resolve: 'year' },
  {
    name: 'year',
    pattern: `(?<!numbered) (EDGE | unit)? (?<![currency numbered]) (?<!quote (?=year quote)) year
      (?![pluralNoun magnitude units timeUnits dash])`,
    resolve: 'year',
  },
  {
    name: 'short-year',
    pattern: '(?<=[beside forWord in of prep season until]) apostrophe [small number] (?![units timeUnits apostrophe])',
    resolve: 'shortYear',
  },
  { name: 'spelled-year', pattern: '(?<=IN) cardinal cardinal (dash? cardinal)?', resolve: 'spelledYear' },
  { name: 'now', pattern: 'now', resolve: 'presentReference' },
  { name: 'past', pattern: 'past', resolve: 'pastReference' },
  { name: 'future', pattern: '(?<!as) future (?!IN | as)', resolve: 'soon' },
  { name: 'the-future', pattern: '(?<=IN) (the? near? | a near) futureNoun (?!of)', resolve: 'futureReference' },
  {
    name: 'the-past',
    pattern: '(?<=IN) the last (?![cardinal few name number pluralNoun quarter season small timeUnits unit units])',
    resolve: 'thePast',
  },
];
