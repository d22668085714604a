import type { FactContext } from '../fact-context.ts';

/** What the raters of every kind may look at. */
export interface SentenceEvidence {
  readonly context: FactContext;
  /** Index into `Segmentation.sentences`: where the fact stands. */
  readonly sentence: number;
}

/** How much the sentence tells of the news, from 0 to 1. */
export const measureFocus = ({ context, sentence }: SentenceEvidence): number => context.focus[sentence] ?? 0;

/** 1 in the sentence that tells the news, else 0. */
export const measureLede = ({ context, sentence }: SentenceEvidence): number => Number(sentence === context.lede);
