import type { Directness } from '../../model/annotations.ts';
import type { Span } from '../../model/span.ts';
import type { QuotationReading, TokenRange } from './reading.ts';

/** Reported speech by token index. */
export interface Report {
  readonly content: TokenRange;
  readonly directness: Directness;
  readonly speaker: TokenRange | undefined;
  readonly cue: TokenRange | undefined;
}

export function spanOfTokens({ tokens }: QuotationReading, { first, end }: TokenRange): Span {
  const start = tokens[first]?.start ?? 0;
  return { start, end: tokens[end - 1]?.end ?? start };
}

/** "explique-t-elle" is one token: the pronoun at its end is the speaker. */
export function spanOfSpeaker(reading: QuotationReading, speaker: TokenRange | undefined): Span | undefined {
  if (!speaker) return undefined;
  const span = spanOfTokens(reading, speaker);
  const isInverted =
    speaker.end - speaker.first === 1 && reading.language.inversion?.test(reading.words[speaker.first] ?? '');
  return isInverted ? { ...span, start: reading.text.lastIndexOf('-', span.end) + 1 } : span;
}
