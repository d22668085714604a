import type { Span } from './span.ts';

/** The smallest pieces of dates and figures. They are finer than tokens: "18th", "£3m" and "five-year" are several. */
export interface Lexeme extends Span {
  readonly kind: 'word' | 'number' | 'ordinal' | 'decade' | 'clock' | 'date' | 'possessive' | 'mark';
  /** Lower case, without the stops of an abbreviation. */
  readonly text: string;
  readonly isCapital: boolean;
  /** The value of a numeral; NaN for any other lexeme. */
  readonly value: number;
}
