import type { ClauseCue } from '../clause-cues.ts';
import type { FactRaters } from '../rate-fact.ts';
import { measureFocus, measureLede, type SentenceEvidence } from './sentence-raters.ts';

interface ClauseEvidence extends SentenceEvidence {
  readonly cue: ClauseCue;
}

/** Reasons and manners: the surest cue, near the news. Weights set by hand. */
export const clauseRaters: FactRaters<ClauseEvidence> = [
  { name: 'focus', weight: 1, measure: measureFocus },
  // 0.3 in the first sentence, and less in each that follows.
  { name: 'earliness', weight: 1, measure: ({ sentence }) => 0.3 / (1 + sentence) },
  { name: 'lede', weight: 0.2, measure: measureLede },
  // How surely the cue opens a reason or a manner, from 0 to 1.
  { name: 'cue', weight: 1, measure: ({ cue }) => cue.weight },
];
