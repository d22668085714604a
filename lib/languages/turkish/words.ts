import { words } from '../../model/words.ts';
import type { LanguageWords } from '../language-words.ts';
import { turkishBoilerplate, turkishHeadlines } from './boilerplate.ts';
import { turkishOpenings } from './openings.ts';
import { turkishSentenceWords } from './sentence-words.ts';
import { turkishPersonalPronouns, turkishStopWords } from './stop-words.ts';

/** Source: CLDR, general knowledge of how newsrooms abbreviate, and grammars. */
export const turkishWords: LanguageWords = {
  decimalComma: true,
  ordinalEndings: [],
  calendar: {
    months: 'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık',
    weekdays: undefined,
  },
  abbreviations: () => ({
    title: words('Alb Av Doç Op Org Uzm Yrd'),
    final: words('Cad Mah Sok'),
    closing: words('vb'),
  }),
  sentenceWords: turkishSentenceWords,
  speakerPronouns: () => words('o'),
  stopWords: turkishStopWords,
  personalPronouns: turkishPersonalPronouns,
  openings: turkishOpenings,
  headlines: turkishHeadlines,
  boilerplate: turkishBoilerplate,
};
