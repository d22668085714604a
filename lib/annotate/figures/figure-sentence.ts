import type { Lexeme } from '../../model/lexeme.ts';
import type { CountryReader } from './read-countries.ts';
import type { FigureLexicon } from './read-lexicon.ts';

/** A sentence, and what it is read with. */
export interface FigureSentence {
  readonly lexemes: readonly Lexeme[];
  readonly lexicon: FigureLexicon;
  readonly readCountry: CountryReader;
  /** Of the article. */
  readonly text: string;
  /** Whether a timex covers the lexeme: figures yield to timexes. */
  readonly isTime: (lexeme: Lexeme) => boolean;
}
