import type { TimeClass } from './time-classes.ts';

/** What a word means in a date: `value` counts (months, weekdays, signs), `code` is its letter in TIMEX3. */
export interface TimeWord {
  readonly class: TimeClass;
  readonly value?: number;
  readonly code?: string;
}

/** English. Months and weekdays are in calendar-words.ts. Codes are those of TIMEX3 (ISO-TimeML, TIDES). */
const englishGroups: readonly (readonly [TimeClass, Readonly<Record<string, number | string>> | string])[] = [
  ['unit', { day: 'D', week: 'W', fortnight: '2W', month: 'M', year: 'Y', decade: 'DE', century: 'CE' }],
  ['units', { days: 'D', weeks: 'W', fortnights: '2W', months: 'M', years: 'Y', decades: 'DE', quarters: 'Q' }],
  ['units', { centuries: 'CE', yrs: 'Y', weekends: 'WE', summers: 'SU', winters: 'WI' }],
  ['timeUnit', { hour: 'H', minute: 'M', second: 'S', hr: 'H', min: 'M' }],
  ['timeUnits', { hours: 'H', minutes: 'M', seconds: 'S', hrs: 'H', mins: 'M' }],
  ['quarter', { quarter: 'Q', period: 'Q' }],
  ['season', { summer: 'SU', winter: 'WI', autumn: 'FA' }],
  ['seasonOrWord', { spring: 'SP', fall: 'FA' }],
  ['dayPart', { morning: 'MO', afternoon: 'AF', evening: 'EV', night: 'NI', nights: 'NI', mornings: 'MO', dawn: 'MO' }],
  ['dayPoint', { noon: '12:00', midnight: '24:00', midday: '12:00' }],
  [
    'decadeWord',
    { twenties: 2, thirties: 3, forties: 4, fifties: 5, sixties: 6, seventies: 7, eighties: 8, nineties: 9 },
  ],
  ['weekend', 'weekend'],
  ['a', 'a an'],
  ['few', 'few several many some recent coming'],
  ['couple', 'couple'],
  ['last', 'last past previous prior preceding latest'],
  ['next', 'next following upcoming subsequent'],
  ['this', 'this'],
  ['that', 'that same'],
  ['every', 'every each'],
  ['the', 'the'],
  ['ago', 'ago'],
  ['earlier', 'earlier'],
  ['after', 'later after hence'],
  ['early', 'early late mid'],
  ['edge', 'end beginning start middle close rest turn'],
  ['deictic', { today: 0, yesterday: -1, tomorrow: 1, tonight: 0 }],
  ['now', 'now currently nowadays presently ongoing'],
  ['past', 'recently formerly previously'],
  ['future', 'soon shortly'],
  [
    'frequency',
    { daily: 'P1D', weekly: 'P1W', monthly: 'P1M', quarterly: 'P1Q', yearly: 'P1Y', annually: 'P1Y', annual: 'P1Y' },
  ],
  ['frequency', { hourly: 'PT1H', nightly: 'P1D', biweekly: 'P2W' }],
  ['quarterCode', { q1: 1, q2: 2, q3: 3, q4: 4 }],
  ['half', 'half'],
  ['zone', 'gmt utc est edt cst cdt mst mdt pst pdt et bst cet cest jst ist'],
  ['meridiem', { am: 0, pm: 12 }],
  ['of', 'of'],
  ['in', 'in since during until till by through throughout for before after'],
  ['on', 'on'],
  ['at', 'at'],
  ['and', 'and'],
  ['or', 'or'],
  ['to', 'to'],
  ['than', 'than'],
  ['more', 'more less fewer longer'],
  ['least', 'least most'],
  ['about', 'about around nearly almost roughly approximately'],
  ['only', 'full entire whole straight consecutive trading coming business working'],
  ['times', 'once twice times'],
  ['old', 'old olds'],
  ['aged', 'aged age ages'],
  ['fiscal', 'fiscal financial'],
  ['pluralNoun', 'people men women children'],
  ['other', 'was is as has his its us thus yes perhaps does less across plus versus'],
];

/** Feasts that fall on the same day every year. */
const holidays: Readonly<Record<string, string>> = { christmas: '12-25', halloween: '10-31' };

export const englishWords: ReadonlyMap<string, TimeWord> = new Map(
  [...englishGroups, ['holiday', holidays] as const].flatMap(([group, words]) =>
    typeof words === 'string'
      ? words.split(' ').map((word) => [word, { class: group }] as const)
      : Object.entries(words).map(([word, meaning]) => [word, toWord(group, meaning)] as const),
  ),
);

function toWord(group: TimeClass, meaning: number | string): TimeWord {
  return typeof meaning === 'number' ? { class: group, value: meaning } : { class: group, code: meaning };
}
