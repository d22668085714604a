/** Sentences of two versions that are each other's: one on each side, or several on one, which stand together. */
export interface SentencePair {
  /** Indices, half open. */
  readonly before: readonly [first: number, end: number];
  readonly after: readonly [first: number, end: number];
}

/** For each sentence of one version the index of its partner in the other, or -1. */
export interface Partners {
  readonly ofBefore: Int32Array;
  readonly ofAfter: Int32Array;
}

export interface Alignment {
  /** In the order of the later version. */
  readonly pairs: readonly SentencePair[];
  readonly removed: readonly number[];
  readonly added: readonly number[];
}
