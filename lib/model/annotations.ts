import type { Note } from './note.ts';
import type { Span } from './span.ts';

export type EntityType = 'person' | 'organisation' | 'place' | 'event' | 'other';

/** Something with a name, and every place where the article names it. */
export interface Entity {
  readonly type: EntityType;
  /** The fullest form, verbatim from the body, without honorifics or roles: "Janet Yellen". */
  readonly name: string;
  /** The role as the article states it, verbatim: "US Treasury Secretary", "the top diplomat for East Asia". */
  readonly role: Span | undefined;
  /** At least one, in article order, never overlapping. Each covers only the name. */
  readonly mentions: readonly Span[];
}

export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** A temporal expression, in the types and values of TIMEX3 (ISO-TimeML). */
export interface Timex extends Span {
  readonly type: TimexType;
  readonly value: string;
  /** False when a part of the value was inferred, such as the year from the publication date. */
  readonly certain: boolean;
}

export type FigureType = 'money' | 'percent' | 'quantity' | 'count' | 'fraction' | 'age' | 'score' | 'ordinal';

export interface Figure extends Span {
  readonly type: FigureType;
  /**
   * In units, with magnitudes applied: "$1.5 bn" is 1500000000. A fraction is rounded to four decimals.
   * The lower end of a range; the first number of a score or vote. Undefined where the figure is vague: "dozens".
   */
  readonly value: number | undefined;
  /** The upper end of a range. */
  readonly high: number | undefined;
  /** The second number of a score or vote: 4 in "6-4". */
  readonly against: number | undefined;
  /**
   * ISO 4217 for money where the text decides it, `%` for percent, `pp` for percentage points.
   * Otherwise the noun as written: "people".
   */
  readonly unit: string | undefined;
  /**
   * Set where the figure is an approximation or a bound: "about", "more than". "nearly" is `less-than`, as in TIMEX2.
   * The span covers a bound, since the figure means something else without it. A `vague` figure has no value.
   */
  readonly modifier: FigureModifier | undefined;
}

export type FigureModifier = 'approximate' | 'more-than' | 'less-than' | 'vague';

/** `direct`: in quotation marks; `indirect`: reported without them; `mixed`: reported, with some words in them. */
export type Directness = 'direct' | 'indirect' | 'mixed';

/** Reported speech. The span covers the words that were said, without quotation marks, cue and speaker. */
export interface Quotation extends Span {
  readonly directness: Directness;
  /** Index into `Annotations.entities`. */
  readonly speaker: number | undefined;
  /** The words that name the speaker here: "Ms. Yellen", "he", "the spokesman". */
  readonly speakerSpan: Span | undefined;
  /** "said", "according to". */
  readonly cue: Span | undefined;
}

/** Everything found in an article, each list in article order. */
export interface Annotations {
  readonly entities: readonly Entity[];
  readonly timexes: readonly Timex[];
  readonly figures: readonly Figure[];
  readonly quotations: readonly Quotation[];
  readonly notes: readonly Note[];
}
