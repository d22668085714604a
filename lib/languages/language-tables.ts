import type { FigureLanguage } from './figure-language.ts';
import type { ModeTable } from './mode-language.ts';
import type { SpeechLanguage } from './speech-language.ts';
import type { TimeLanguage } from './time-language.ts';

/** The tables of a language's figures, times and quotations. They are large, and loaded with its first article. */
export interface LanguageTables {
  readonly figures: FigureLanguage;
  readonly times: TimeLanguage;
  readonly speech: SpeechLanguage;
  /** Undefined for English, which has rules of its own, and for languages without a table. */
  readonly modes?: ModeTable;
}
