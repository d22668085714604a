/** What a deployment may set. The record holds the hash of the options, `configurationSha256`. */
export interface Options {
  /** Most sentences in a summary, 1 to 20. */
  readonly sentences: number;
  /** Most words in a summary, 1 to 2,000; undefined: any number. */
  readonly words: number | undefined;
  /** Most words in a summary as per cent of the article's, 1 to 100; undefined: any number. */
  readonly share: number | undefined;
  /** Whether a record also has summaries of other lengths. */
  readonly variants: boolean;
  /** Most key facts, 0 to 100. */
  readonly keyFacts: number;
}

export const optionRanges = {
  sentences: [1, 20],
  words: [1, 2000],
  share: [1, 100],
  keyFacts: [0, 100],
} as const satisfies Partial<Record<keyof Options, readonly [least: number, most: number]>>;

export const defaultOptions: Options = {
  sentences: 3,
  words: undefined,
  share: undefined,
  variants: false,
  keyFacts: 12,
};

/** Fills in what was not set. The default number of sentences does not limit a length in words or per cent. */
export function fillOptions(set: { readonly [K in keyof Options]: Options[K] | undefined }): Options {
  const isLengthInWords = set.words !== undefined || set.share !== undefined;
  return {
    sentences: set.sentences ?? (isLengthInWords ? optionRanges.sentences[1] : defaultOptions.sentences),
    words: set.words,
    share: set.share,
    variants: set.variants ?? defaultOptions.variants,
    keyFacts: set.keyFacts ?? defaultOptions.keyFacts,
  };
}
