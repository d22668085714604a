import { words } from '../../model/words.ts';
import type { LanguageWords } from '../language-words.ts';
import { frenchAbbreviations } from './abbreviations.ts';
import { frenchBoilerplate, frenchHeadlines } from './boilerplate.ts';
import { frenchLeaningWords } from './leaning-words.ts';
import { frenchOpenings } from './openings.ts';
import { frenchPronounReports, frenchReportingVerbs } from './reporting-verbs.ts';
import { frenchSentenceWords } from './sentence-words.ts';
import { frenchPersonalPronouns, frenchStopWords } from './stop-words.ts';

/** Source: CLDR, general knowledge of how newsrooms abbreviate, and grammars. */
export const frenchWords: LanguageWords = {
  decimalComma: true,
  ordinalEndings: words('er re ème'),
  calendar: {
    months: `
      janvier|janv février|fevrier|févr|fév mars avril|avr mai juin juillet|juil
      août|aout septembre octobre novembre décembre|decembre|déc
    `,
    weekdays: 'lundi mardi mercredi jeudi vendredi samedi dimanche',
  },
  abbreviations: frenchAbbreviations,
  sentenceWords: frenchSentenceWords,
  reportingVerbs: frenchReportingVerbs,
  speakerPronouns: () => words('elle elles il ils'),
  pronounReports: frenchPronounReports,
  stopWords: frenchStopWords,
  personalPronouns: frenchPersonalPronouns,
  openings: frenchOpenings,
  leaningWords: frenchLeaningWords,
  headlines: frenchHeadlines,
  boilerplate: frenchBoilerplate,
};
