import type { TimeLanguage } from '../time-language.ts';

const none: ReadonlySet<string> = new Set();

/** The dates and times that any language writes in figures. */
export const plainTimes: TimeLanguage = {
  calendar: { months: '', weekdays: '' },
  doubtful: none,
  names: 'lower',
  words: [],
  capitalWords: [],
  feasts: {},
  macros: {},
  rules: [
    { name: 'numeric-date', pattern: 'date', resolve: 'numericDate' },
    { name: 'clock', pattern: 'clock', resolve: 'clock' },
    { name: 'decade', pattern: 'decade', resolve: 'decade' },
    { name: 'year', pattern: '(?<!currency) year (?![pluralNoun dash])', resolve: 'year' },
  ],
  tense: {
    future: none,
    past: none,
    weakFuture: none,
    futureEnding: undefined,
    pastEnding: undefined,
    infinitives: none,
    perfect: none,
    remembering: none,
    telling: none,
    present: none,
    bare: none,
    copulas: none,
    nobody: none,
    prepositions: none,
    subjects: none,
    determiners: none,
    modals: none,
    deeds: none,
    appointments: none,
    abilities: none,
    neutral: none,
    deadlines: none,
    lasting: none,
    infinitiveMark: '',
    realized: none,
    negations: none,
  },
};
