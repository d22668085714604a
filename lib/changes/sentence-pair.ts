/** Sentences of two versions that are each other's: one on each side, or several on one, which stand together. */
export interface SentencePair {
  /** Indices, half open. */
  readonly before: readonly [first: number, end: number];
  readonly after: readonly [first: number, end: number];
}
