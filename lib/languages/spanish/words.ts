import { words } from '../../model/words.ts';
import type { LanguageWords } from '../language-words.ts';
import { spanishAbbreviations } from './abbreviations.ts';
import { spanishBoilerplate, spanishHeadlines } from './boilerplate.ts';
import { spanishOpenings } from './openings.ts';
import { spanishReportingVerbs } from './reporting-verbs.ts';
import { spanishSentenceWords } from './sentence-words.ts';
import { spanishPersonalPronouns, spanishStopWords } from './stop-words.ts';

/** Source: CLDR, general knowledge of how newsrooms abbreviate, and grammars. */
export const spanishWords: LanguageWords = {
  decimalComma: true,
  ordinalEndings: words('ª º'),
  calendar: {
    months: `
      enero|ene febrero|feb marzo abril|abr mayo junio|jun julio|jul agosto
      septiembre|setiembre|sept octubre|oct noviembre|nov diciembre|dic
    `,
    weekdays: 'lunes martes miércoles|miercoles jueves viernes sábado|sabado domingo',
  },
  abbreviations: spanishAbbreviations,
  sentenceWords: spanishSentenceWords,
  reportingVerbs: spanishReportingVerbs,
  speakerPronouns: () => words('ella ellos él'),
  stopWords: spanishStopWords,
  personalPronouns: spanishPersonalPronouns,
  openings: spanishOpenings,
  headlines: spanishHeadlines,
  boilerplate: spanishBoilerplate,
};
