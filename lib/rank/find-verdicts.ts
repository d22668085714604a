import { isSuspect } from './exclusions.ts';
import type { Selectable } from './find-candidates.ts';
import type { Requirement } from './find-requirements.ts';
import { countWords } from './index-words.ts';
import { chanceOfDangling } from './leaning/find-leanings.ts';
import type { RankContext } from './rank-context.ts';
import { hasHalfQuotation, noQuotes } from './scan-quotes.ts';
import { tellTheSame } from './tell-the-same.ts';
import { findTrigrams, shareTrigram } from './trigrams.ts';
import type { WeighedArticle } from './weigh-article.ts';

/** What was decided about a sentence, and which other sentence was the reason. */
export type Verdict =
  | { readonly kind: 'taken' }
  /** The article has no summary. */
  | { readonly kind: 'abstained' }
  /** A rule keeps it out of every summary. */
  | { readonly kind: 'excluded'; readonly rule: string }
  /** It has more words than the whole summary may have. */
  | { readonly kind: 'too-long' }
  /** It depends on a sentence that was not taken, or probably does. The sentence is undefined where none is likely. */
  | { readonly kind: 'leaning'; readonly on: number | undefined }
  /** It has half of a quotation. */
  | { readonly kind: 'half-quotation' }
  /** It tells the same as a sentence that was taken, or shares three words in a row with it. */
  | { readonly kind: 'repeating'; readonly of: number }
  /**
   * Its score is higher than that of a sentence that was taken, but the set is worth more without it.
   * It tells too little that is new for its length.
   */
  | { readonly kind: 'redundant' }
  | { readonly kind: 'outscored' };

/** What was decided about each sentence of an article with a summary, by the first reason that holds. */
export function findVerdicts({ context, selectable, ratedWith, length, chosen }: WeighedArticle): readonly Verdict[] {
  const { scores, requirements, quotes } = selectable;
  const least = Math.min(...chosen.map((sentence) => worthOf(selectable, sentence, chosen)));
  return requirements.map((requirement, sentence): Verdict => {
    if (chosen.includes(sentence)) return { kind: 'taken' };
    const rule = ratedWith.exclusions[sentence] ?? (isSuspect(context, sentence) ? 'may-be-boilerplate' : undefined);
    if (rule !== undefined) return { kind: 'excluded', rule };
    if (countWords(context.words, sentence) > length.words) return { kind: 'too-long' };
    const missing = findMissing(requirement, chosen);
    if (missing !== undefined) return { kind: 'leaning', on: missing };
    if (hasHalfQuotation(quotes[sentence] ?? noQuotes)) return { kind: 'half-quotation' };
    const repeated = findRepeated(context, sentence, chosen);
    if (repeated !== undefined) return { kind: 'repeating', of: repeated };
    if ((scores[sentence] ?? 0) <= least) return { kind: 'outscored' };
    if (worthOf(selectable, sentence, chosen) > least) return { kind: 'redundant' };
    return { kind: 'leaning', on: selectable.leanings[sentence]?.on[0]?.sentence };
  });
}

/** What it adds to the sentences that were chosen, less what it costs where it leans on none of them. */
function worthOf({ scores, leanings, goal }: Selectable, sentence: number, chosen: readonly number[]): number {
  const leaning = leanings[sentence];
  const dangling = leaning === undefined ? 0 : chanceOfDangling(leaning, (other) => chosen.includes(other));
  return (scores[sentence] ?? 0) - goal.leaning * dangling;
}

function findMissing(requirement: Requirement, chosen: readonly number[]): number | undefined {
  return requirement?.some((needed) => chosen.includes(needed)) === false ? requirement.at(-1) : undefined;
}

function findRepeated({ words }: RankContext, sentence: number, chosen: readonly number[]): number | undefined {
  const own = findTrigrams(words, sentence);
  const terms = new Set(words.terms[sentence]);
  return chosen.find(
    (other) => shareTrigram(own, findTrigrams(words, other)) || tellTheSame(terms, words.terms[other] ?? []),
  );
}
