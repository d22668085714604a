import type { Directness } from '../../annotations.ts';
import type { Span } from '../../span.ts';
import type { Reading, TokenRange } from './reading.ts';

/** Reported speech by token index. */
export interface Report {
  readonly content: TokenRange;
  readonly directness: Directness;
  readonly speaker: TokenRange | undefined;
  readonly cue: TokenRange | undefined;
}

export function spanOf({ tokens }: Reading, { first, end }: TokenRange): Span {
  const start = tokens[first]?.start ?? 0;
  return { start, end: tokens[end - 1]?.end ?? start };
}
