import { words } from '../../model/words.ts';
import type { LanguageWords } from '../language-words.ts';
import { germanAbbreviations } from './abbreviations.ts';
import { germanBoilerplate, germanHeadlines } from './boilerplate.ts';
import { germanLeaningWords } from './leaning-words.ts';
import { germanOpenings } from './openings.ts';
import { germanReportingVerbs } from './reporting-verbs.ts';
import { germanSentenceWords } from './sentence-words.ts';
import { germanPersonalPronouns, germanStopWords } from './stop-words.ts';

/** Source: CLDR, general knowledge of how newsrooms abbreviate, and grammars. */
export const germanWords: LanguageWords = {
  decimalComma: true,
  ordinalEndings: [],
  calendar: {
    months: `
      januar|jänner|jan februar|feber|feb märz|maerz|mrz april|apr mai juni|jun juli|jul
      august|aug september|sept|sep oktober|okt november|nov dezember|dez
    `,
    weekdays: 'montag dienstag mittwoch donnerstag freitag samstag|sonnabend sonntag',
  },
  abbreviations: germanAbbreviations,
  sentenceWords: germanSentenceWords,
  reportingVerbs: germanReportingVerbs,
  speakerPronouns: () => words('er sie'),
  stopWords: germanStopWords,
  personalPronouns: germanPersonalPronouns,
  openings: germanOpenings,
  leaningWords: germanLeaningWords,
  headlines: germanHeadlines,
  boilerplate: germanBoilerplate,
};
