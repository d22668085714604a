import type { Token } from '../../model/segmentation.ts';
import { roughStemOf, textOfSpan } from '../fact-context.ts';
import type { FactRaters } from '../rate-fact.ts';
import { measureLede, type SentenceEvidence } from './sentence-raters.ts';

interface StatementEvidence extends SentenceEvidence {
  readonly tokens: readonly Token[];
  /** Does it open its sentence? */
  readonly isFirst: boolean;
  /** Does a mark part the subject from its verb? */
  readonly isParted: boolean;
  /** Does it open with a pronoun that speaks of something before? */
  readonly isBackward: boolean;
}

/**
 * F1 of the headline's content words and those of the statement.
 * Of two that share the same words the shorter wins, down to a length that reads well: each word over eight costs
 * 0.001, each under six 0.03.
 */
function measureLikeness({ context, tokens }: StatementEvidence): number {
  const { headline } = context;
  const stems = tokens
    .filter(({ kind }) => kind !== 'punctuation')
    .map((token) => roughStemOf(textOfSpan(context, token)));
  const shared = new Set(stems.filter((stem) => headline.has(stem))).size;
  const cost = 0.001 * Math.max(0, stems.length - 8) + 0.03 * Math.max(0, 6 - stems.length);
  return (shared === 0 ? 0 : (2 * shared) / (headline.size + stems.length * 0.2)) - cost;
}

/** Statements high in the article that share most with the headline. Weights set by hand. */
export const whatRaters: FactRaters<StatementEvidence> = [
  { name: 'lede', weight: 0.3, measure: measureLede },
  { name: 'first', weight: 0.25, measure: ({ isFirst }) => Number(isFirst) },
  { name: 'parted', weight: -0.2, measure: ({ isParted }) => Number(isParted) },
  { name: 'likeness', weight: 1, measure: measureLikeness },
  { name: 'pronoun', weight: -1.2, measure: ({ isBackward }) => Number(isBackward) },
];
