import type { FigureLanguage } from './figure-language.ts';
import type { SpeechLanguage } from './speech-language.ts';
import type { TimeLanguage } from './time-language.ts';

/** What a language needs for its figures, times and quotations; large, and loaded when an article of the language comes. */
export interface LanguageTables {
  readonly figures: FigureLanguage;
  readonly times: TimeLanguage;
  /** Undefined for a language whose quotations have no table. */
  readonly speech: SpeechLanguage | undefined;
}
