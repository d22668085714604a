import type { FurnitureLanguage } from './furniture-language.ts';
import type { LanguageTables } from './language-tables.ts';
import type { LanguageWords } from './language-words.ts';
import type { MessageLanguage } from './message-language.ts';

/** The facts that there are rules for: `all`; `plain`, which are figures, dates and quotations; or `none`. */
export type FactRules = 'all' | 'plain' | 'none';

/** All that is known of a language: each has a folder with one of these. */
export interface Language {
  readonly facts: FactRules;
  /** Undefined for a language whose dates are not read. */
  readonly words?: LanguageWords;
  readonly furniture?: FurnitureLanguage;
  readonly message?: MessageLanguage;
  /** Undefined for a language that has magnitudes at most: see `plain`. */
  readonly readTables?: () => LanguageTables;
}
