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

/** 1 in the first sentence, and less in each that follows. */
export const measureEarliness = ({ sentence }: Pick<SentenceEvidence, 'sentence'>): number => 1 / (1 + sentence);

/** From here on it is no news how far down something stands. */
const far = 12;

/** 0 for the first of an article, 1 from the thirteenth on. */
export const measureLateness = (order: number): number => Math.min(1, order / far);
