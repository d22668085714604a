import type { VariantName } from '../model/summary.ts';
import { chooseSentences } from './choose-sentences.ts';
import type { Selectable } from './find-candidates.ts';
import { focusOnQuery } from './focus-on-query.ts';
import type { RankContext } from './rank-context.ts';
import { inSentences, type SummaryLength } from './summary-length.ts';

/** A variant of the summary, by the numbers of its sentences, in article order. */
export interface ChosenVariant {
  readonly name: VariantName;
  readonly chosen: readonly number[];
}

/** A long summary has a third of the sentences, within these bounds. */
const [shortestLong, longestLong] = [4, 12];

/** Summaries of one, of three and of more sentences. */
export function chooseLengths(context: RankContext, from: Selectable): readonly ChosenVariant[] {
  const third = Math.round(context.segmentation.sentences.length / 3);
  const lengths: readonly (readonly [VariantName, number])[] = [
    ['one-sentence', 1],
    ['key-sentences', 3],
    ['long', Math.min(longestLong, Math.max(shortestLong, third))],
  ];
  return lengths
    .map(([name, sentences]) => ({ name, chosen: chooseSentences(context, from, inSentences(sentences)) }))
    .filter(({ chosen }) => chosen.length > 0);
}

/** A summary with at most as many sentences as hold a word of the query; undefined when no sentence does. */
export function chooseFocused(
  context: RankContext,
  from: Selectable,
  query: string,
  { sentences, words }: SummaryLength,
): ChosenVariant | undefined {
  const focus = focusOnQuery(context, from, query);
  if (focus === undefined) return undefined;
  const telling = focus.relevance.filter((share, i) => share > 0 && !from.excluded(i)).length;
  const length = { sentences: Math.min(sentences, telling), words };
  const chosen = length.sentences === 0 ? [] : chooseSentences(context, focus.selectable, length);
  const isTelling = chosen.some((sentence) => (focus.relevance[sentence] ?? 0) > 0);
  return isTelling ? { name: 'query', chosen } : undefined;
}
