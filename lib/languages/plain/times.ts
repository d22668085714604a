import { cueSet, type TimeLanguage } from '../time-language.ts';

/** What any language writes in figures. */
export const plainTimes: TimeLanguage = {
  calendar: { months: '', weekdays: '' },
  doubtful: '',
  names: 'lower',
  words: [],
  capitalWords: [],
  macros: {},
  rules: [
    { name: 'numeric-date', pattern: 'date', resolve: 'numericDate' },
    { name: 'clock', pattern: 'clock', resolve: 'clock' },
    { name: 'decade', pattern: 'decade', resolve: 'decade' },
    { name: 'year', pattern: '(?<!currency) year (?![pluralNoun dash])', resolve: 'year' },
  ],
  tense: {
    future: cueSet(''),
    past: cueSet(''),
    weakFuture: cueSet(''),
    futureEnding: undefined,
    pastEnding: undefined,
  },
};
