/** What a deployment may set. Part of the record: two configurations give two `configurationSha256`. */
export interface Options {
  /** Most sentences in a summary, 1 to 20. */
  readonly sentences: number;
  /** Most key facts, 0 to 100. */
  readonly keyFacts: number;
}

export const defaultOptions: Options = { sentences: 3, keyFacts: 12 };
