import type { FigureModifier, Timex } from './annotations.ts';
import type { NewsSummaryRecord } from './record.ts';
import type { Span } from './span.ts';

/** As the schema of the record lists them. */
export type KeyFactKind = NonNullable<NewsSummaryRecord['keyFacts']>[number]['kind'];

/** Whether the article states a fact itself, attributes it to somebody, or expects it. */
export type Mode = 'asserted' | 'attributed' | 'forecast';

/** A fact that a reader needs. The span is verbatim. It lies in `sentence`, unless it is a quotation that is longer. */
export interface KeyFact extends Span {
  readonly kind: KeyFactKind;
  readonly mode: Mode;
  /** Index into `Segmentation.sentences`. */
  readonly sentence: number;
  /** Index into `Annotations.entities`: whom or what the fact is about. */
  readonly entity: number | undefined;
  /** Verbatim from the body. */
  readonly role: Span | undefined;
  /** Undefined also for a figure that is vague. */
  readonly value: number | undefined;
  /** The upper end of a range. */
  readonly high: number | undefined;
  /** The second number of a score or a vote. */
  readonly against: number | undefined;
  readonly modifier: FigureModifier | undefined;
  readonly unit: string | undefined;
  readonly timex: Pick<Timex, 'type' | 'value'> | undefined;
  /** Index into `Annotations.entities`. */
  readonly speaker: number | undefined;
  /** The words that name the speaker. The record tells them where no entity is known. */
  readonly speakerSpan: Span | undefined;
  readonly cue: Span | undefined;
}
