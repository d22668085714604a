import type { TokenRange } from './reading.ts';

/** Who reports, with which words. */
export interface Attribution {
  readonly cue: TokenRange;
  readonly speaker: TokenRange | undefined;
  /** Where the words for the speaker begin, if before the name: "the harbour master, Ines Roth, said". */
  readonly opening?: number | undefined;
  /** "Roth said" is `before` the cue, "said Roth" `after`; "according to Roth" is `source`. */
  readonly order: 'before' | 'after' | 'source';
}

/** A place where a cue may stand, in a sentence that begins at `first`. */
export interface Place {
  readonly index: number;
  readonly first: number;
  /** The clause does not begin before this token. */
  readonly floor: number;
  /** Where the unquoted tokens end. */
  readonly end: number;
  /** The attribution before, in the same sentence. */
  readonly last: Attribution | undefined;
}

export const startOfAttribution = ({ cue, speaker, opening }: Attribution): number =>
  Math.min(cue.first, speaker?.first ?? cue.first, opening ?? cue.first);
