import type { MeasuredQuality } from '../model/summary.ts';
import { isBoilerplate } from './is-boilerplate.ts';
import { chanceOfDangling, type Leaning } from './leaning/find-leanings.ts';
import type { RankContext } from './rank-context.ts';
import { hasOpenings, type Lean, readLean } from './read-opening.ts';
import { addQuotes, hasHalfQuotation, noQuotes, type QuoteSums } from './scan-quotes.ts';

/** A sentence of a set that is measured. It may begin later than in the article, where its head was left out. */
export interface MeasuredSentence {
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
}

/** A sentence that leans on nothing in the summary with at least this chance is counted. */
const leastChance = 0.5;

/** Measures any set of sentences in article order. */
export function measureQuality(
  context: RankContext,
  selected: readonly MeasuredSentence[],
  quotes: readonly QuoteSums[],
  leanings: readonly Leaning[],
): MeasuredQuality {
  return {
    ...countDangling(context, selected, leanings),
    unbalancedQuotes: countUnbalanced(selected, quotes),
    boilerplateSentences: selected.filter((span) => isBoilerplate(textOf(context, span))).length,
    headlineCoverage: headlineCoverage(context, selected),
    maxSimilarity: maxSimilarity(context, selected),
  };
}

function textOf({ article }: RankContext, { start, end }: MeasuredSentence): string {
  return article.text.slice(start, end);
}

/** Undefined for a language without lists of the words that lean. */
function countDangling(
  context: RankContext,
  selected: readonly MeasuredSentence[],
  leanings: readonly Leaning[],
): Pick<MeasuredQuality, 'danglingReferences' | 'danglingConnectives'> {
  if (!hasOpenings(context.language)) return { danglingReferences: undefined, danglingConnectives: undefined };
  const leans = danglingLeans(context, selected);
  const chosen = new Set(selected.map(({ sentence }) => sentence));
  const isDangling = ({ sentence }: MeasuredSentence, i: number): boolean => {
    const leaning = leanings[sentence];
    if (leaning === undefined) return leans[i] === 'reference';
    return chanceOfDangling(leaning, (other) => chosen.has(other)) >= leastChance;
  };
  return {
    danglingReferences: selected.filter(isDangling).length,
    danglingConnectives: leans.filter((lean) => lean === 'connective').length,
  };
}

/** By selected sentence. */
function danglingLeans(context: RankContext, selected: readonly MeasuredSentence[]): Lean[] {
  const chosen = new Set(selected.map(({ sentence }) => sentence));
  return selected.map((span) =>
    span.sentence === 0 || chosen.has(span.sentence - 1)
      ? undefined
      : readLean(textOf(context, span), context.language),
  );
}

/** In each run of neighbours whose marks do not pair, the sentences whose own marks do not pair; at least one a run. */
function countUnbalanced(selected: readonly MeasuredSentence[], quotes: readonly QuoteSums[]): number {
  let count = 0;
  for (let from = 0; from < selected.length; ) {
    let to = from + 1;
    while (to < selected.length && selected[to]?.sentence === (selected[to - 1]?.sentence ?? 0) + 1) to++;
    const run = selected.slice(from, to).map(({ sentence }) => quotes[sentence] ?? noQuotes);
    let sums = noQuotes;
    for (const own of run) sums = addQuotes(sums, own);
    if (hasHalfQuotation(sums)) count += Math.max(1, run.filter(hasHalfQuotation).length);
    from = to;
  }
  return count;
}

function headlineCoverage({ article, words }: RankContext, selected: readonly MeasuredSentence[]): number | undefined {
  const wanted = article.headline === undefined ? [] : words.termsOf(article.headline);
  if (wanted.length === 0) return undefined;
  const present = new Set(selected.flatMap(({ sentence }) => words.terms[sentence] ?? []));
  return wanted.filter((term) => present.has(term)).length / wanted.length;
}

function maxSimilarity({ words }: RankContext, selected: readonly MeasuredSentence[]): number {
  const sets = selected.map(({ sentence }) => new Set(words.terms[sentence]));
  let greatest = 0;
  for (const [i, a] of sets.entries()) for (const b of sets.slice(i + 1)) greatest = Math.max(greatest, jaccard(a, b));
  return greatest;
}

function jaccard(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let shared = 0;
  for (const term of a) if (b.has(term)) shared++;
  return shared === 0 ? 0 : shared / (a.size + b.size - shared);
}
