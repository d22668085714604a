import type { LikenedSentence } from '../rate-likeness.ts';
import type { AnnotationTally } from './tally-annotations.ts';

/** Where a sentence stands among those that can be in a summary, and the questions between them. */
export interface SentencePlace {
  /** How many of them stand before it. */
  readonly order: number;
  /** How many the article has. */
  readonly total: number;
  /** How many paragraphs with such sentences stand before its own. */
  readonly paragraph: number;
}

/** What the raters of importance may look at. */
export interface ImportanceEvidence extends LikenedSentence {
  readonly place: SentencePlace;
  readonly found: AnnotationTally;
  /** It has a colon between words. */
  readonly colon: boolean;
  /** The article begins with a scene: its first sentence has much less of the headline than one that follows. */
  readonly isScene: boolean;
}
