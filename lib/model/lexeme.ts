import type { Span } from './span.ts';

/** The smallest pieces that dates and figures are made of: finer than tokens, so that "18th", "£3m" and "five-year" come apart. */
export interface Lexeme extends Span {
  readonly kind: 'word' | 'number' | 'ordinal' | 'decade' | 'clock' | 'date' | 'possessive' | 'mark';
  /** Lower case, without the stops of an abbreviation. */
  readonly text: string;
  readonly isCapital: boolean;
  /** Of a numeral; NaN for what is none. */
  readonly value: number;
}
