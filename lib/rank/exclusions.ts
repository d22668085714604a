import { countWords } from './index-words.ts';
import { isBoilerplate, isSuspectText } from './is-boilerplate.ts';
import { type RankContext, sentenceText } from './rank-context.ts';

/** A reason why a sentence can be in no summary. */
interface Exclusion {
  readonly name: string;
  readonly holds: (context: RankContext, sentence: number) => boolean;
}

/** A sentence with fewer words is a fragment: a label, an exclamation, a subheading that lost its markup. */
const fewestWords = 5;
/** A longer sentence is a list or a table that lost its line breaks. */
const mostWords = 120;

/** "Jonathan P. Blair: trespass, held in jail" is an item of a list; a quotation behind a colon is not. */
const labelledItem = /^(?:\p{Lu}[\p{L}.'’-]*\s+){1,4}\p{Lu}[\p{L}.'’-]*:\s+(?!["“„«‘'])/u;
const longestLabel = 120;

const exclusions: readonly Exclusion[] = [
  { name: 'incomplete', holds: ({ segmentation }, i) => segmentation.sentences[i]?.complete !== true },
  { name: 'not-prose', holds: isNotProse },
  { name: 'length', holds: hasUnfitLength },
  // All words may be those of the dateline, which no summary shows.
  { name: 'wordless', holds: (context, i) => !/[\p{L}\p{N}]/u.test(sentenceText(context, i)) },
  { name: 'no-sentence-end', holds: endsLikeAHead },
  { name: 'labelled-item', holds: (context, i) => isLabelled(sentenceText(context, i).slice(0, longestLabel)) },
  { name: 'question', holds: (context, i) => /\?["”’'»)\s]*$/u.test(tailOf(context, i)) },
  { name: 'boilerplate', holds: (context, i) => isBoilerplate(sentenceText(context, i)) },
];

export function isExcluded(context: RankContext, sentence: number): boolean {
  return findExclusion(context, sentence) !== undefined;
}

/** The name of the first rule that keeps a sentence out of every summary. */
export function findExclusion(context: RankContext, sentence: number): string | undefined {
  for (const { name, holds } of exclusions) if (holds(context, sentence)) return name;
  return undefined;
}

/** Sounds like boilerplate, but may be the story. */
export const isSuspect = (context: RankContext, sentence: number): boolean =>
  isSuspectText(sentenceText(context, sentence));

const isLabelled = (head: string): boolean => head.includes(':') && labelledItem.test(head);

function isNotProse({ article, segmentation }: RankContext, i: number): boolean {
  const kind = article.paragraphs[segmentation.sentences[i]?.paragraph ?? -1]?.kind;
  return kind !== 'text' && kind !== 'quotation' && kind !== 'list-item';
}

function hasUnfitLength({ words }: RankContext, i: number): boolean {
  const count = countWords(words, i);
  return count < fewestWords || count > mostWords;
}

/** "Key points:" promises what a summary would not hold. */
function endsLikeAHead(context: RankContext, i: number): boolean {
  return /[:;,]\s*$/u.test(tailOf(context, i));
}

function tailOf({ article, segmentation }: RankContext, i: number): string {
  const end = segmentation.sentences[i]?.end ?? 0;
  return article.text.slice(Math.max(segmentation.sentences[i]?.start ?? 0, end - 20), end);
}
