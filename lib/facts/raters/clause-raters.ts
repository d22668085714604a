import type { ClauseCue } from '../clauses/clause-cue.ts';
import type { FactRaters } from '../rate-fact.ts';
import { measureEarliness, measureFocus, measureLede, type SentenceEvidence } from './sentence-raters.ts';

interface ClauseEvidence extends SentenceEvidence {
  readonly cue: ClauseCue;
  /** How surely the clause hangs on words that speak of the news, from 0 to 1. */
  readonly link: number;
}

/** Reasons and manners: the surest cue, beside words that tell the news. Weights set by hand. */
export const clauseRaters: FactRaters<ClauseEvidence> = [
  // How surely the cue opens a reason or a manner, from 0 to 1.
  { name: 'cue', weight: 1, measure: ({ cue }) => cue.weight },
  { name: 'link', weight: 0.5, measure: ({ link }) => link },
  { name: 'focus', weight: 0.1, measure: measureFocus },
  { name: 'lede', weight: 0.1, measure: measureLede },
  // 0.1 in the first sentence, and less in each that follows.
  { name: 'earliness', weight: 0.1, measure: measureEarliness },
];
