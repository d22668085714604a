/** What a reader says of a sentence or a fact of a record. */
export interface Feedback {
  /** The key of the record. */
  readonly recordKey: string;
  /** The id of a summary sentence or a key fact; undefined for what is missing. */
  readonly target: string | undefined;
  readonly verdict: FeedbackVerdict;
  /** The kind that would be right: of a fact of the wrong kind, or of what is missing. */
  readonly kind: string | undefined;
  /** Code points of the body. */
  readonly start: number;
  readonly end: number;
}

export const verdicts = ['right', 'wrong', 'wrong-kind', 'missing'] as const;
export type FeedbackVerdict = (typeof verdicts)[number];
