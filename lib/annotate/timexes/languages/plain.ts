import { resolveNumericDate } from '../resolve-date.ts';
import { resolveDecade } from '../resolve-relative.ts';
import { resolveClock } from '../resolve-time.ts';
import { resolveYear } from '../resolve-year.ts';
import { cueSet, type TimeLanguage } from './time-language.ts';

/** What any language writes in figures. */
export const plain: TimeLanguage = {
  calendar: { months: '', weekdays: '' },
  doubtful: '',
  names: 'lower',
  words: [],
  capitalWords: [],
  macros: {},
  rules: [
    { name: 'numeric-date', pattern: 'date', resolve: resolveNumericDate },
    { name: 'clock', pattern: 'clock', resolve: resolveClock },
    { name: 'decade', pattern: 'decade', resolve: resolveDecade },
    { name: 'year', pattern: '(?<!currency) year (?![pluralNoun dash])', resolve: resolveYear },
  ],
  tense: {
    future: cueSet(''),
    past: cueSet(''),
    weakFuture: cueSet(''),
    futureEnding: undefined,
    pastEnding: undefined,
  },
};
