import { words } from '../../model/words.ts';
import type { LanguageWords } from '../language-words.ts';
import { englishAbbreviations } from './abbreviations.ts';
import { englishBoilerplate, englishHeadlines, englishSuspectBoilerplate } from './boilerplate.ts';
import { englishLeaningWords } from './leaning-words.ts';
import { englishOpenings } from './openings.ts';
import { englishPronounReports, englishReportingVerbs } from './reporting-verbs.ts';
import { englishSentenceWords } from './sentence-words.ts';
import { englishPersonalPronouns, englishStopWords } from './stop-words.ts';

/** Source: CLDR, general knowledge of how newsrooms abbreviate, and grammars. */
export const englishWords: LanguageWords = {
  decimalComma: false,
  ordinalEndings: words('nd rd st th'),
  calendar: {
    months: `
      january|jan february|feb march|mar april|apr may june|jun july|jul august|aug
      september|sept|sep october|oct november|nov december|dec
    `,
    weekdays: 'monday tuesday wednesday thursday friday saturday sunday',
  },
  abbreviations: englishAbbreviations,
  sentenceWords: englishSentenceWords,
  reportingVerbs: englishReportingVerbs,
  speakerPronouns: () => words('he it she they'),
  pronounReports: englishPronounReports,
  stopWords: englishStopWords,
  personalPronouns: englishPersonalPronouns,
  openings: englishOpenings,
  leaningWords: englishLeaningWords,
  headlines: englishHeadlines,
  boilerplate: englishBoilerplate,
  suspectBoilerplate: englishSuspectBoilerplate,
};
