import { findPosts } from './find-posts.ts';
import { findStarting } from './find-starting.ts';
import { hasStops, sentenceEnd } from './has-stops.ts';
import { countWords } from './index-words.ts';
import { isBoilerplate, isSuspectText } from './is-boilerplate.ts';
import { openingCreditLength } from './opening-credit.ts';
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
  { name: 'time-alone', holds: isTimeAlone },
  { name: 'wordless', holds: (context, i) => !/[\p{L}\p{N}]/u.test(sentenceText(context, i)) },
  { name: 'no-sentence-end', holds: (context, i) => endsLikeAHead(context, i) || isShortWithoutStop(context, i) },
  { name: 'caption', holds: isCreditedCaption },
  { name: 'labelled-item', holds: (context, i) => isLabelled(sentenceText(context, i).slice(0, longestLabel)) },
  { name: 'question', holds: (context, i) => /\?["”’'»)\s]*$/u.test(tailOf(context, i)) },
  { name: 'boilerplate', holds: (context, i) => isBoilerplate(sentenceText(context, i)) },
];

export function isExcluded(context: RankContext, sentence: number): boolean {
  return findExclusion(context, sentence) !== undefined;
}

/** By sentence: what `findExclusion` says of it. */
export function findExclusions(context: RankContext): readonly (string | undefined)[] {
  const isPost = findPosts(context);
  return context.segmentation.sentences.map(
    (_, sentence) => findExclusion(context, sentence) ?? (isPost[sentence] === true ? 'post' : undefined),
  );
}

/** The name of the first rule that keeps a sentence out of every summary. */
function findExclusion(context: RankContext, sentence: number): string | undefined {
  for (const { name, holds } of exclusions) if (holds(context, sentence)) return name;
  return undefined;
}

/** Sounds like boilerplate, but may be the story. */
export const isSuspect = (context: RankContext, sentence: number): boolean =>
  isSuspectText(sentenceText(context, sentence)) && !(sentence === 0 && tellsTheHeadline(context, sentence));

/** Where a newsletter or a copyright is the news, the first sentence has the words of the headline. */
function tellsTheHeadline({ headline, words }: RankContext, sentence: number): boolean {
  const held = words.terms[sentence]?.filter((term) => headline.has(term)).length ?? 0;
  return headline.size > 0 && 2 * held >= headline.size;
}

const isLabelled = (head: string): boolean => head.includes(':') && labelledItem.test(head);

function isNotProse({ article, segmentation }: RankContext, i: number): boolean {
  const kind = article.paragraphs[segmentation.sentences[i]?.paragraph ?? -1]?.kind;
  return kind !== 'text' && kind !== 'quotation' && kind !== 'list-item';
}

function hasUnfitLength(context: RankContext, i: number): boolean {
  const count = countWords(context.words, i);
  return count > mostWords || (count < fewestWords && !isTakenUp(context, i));
}

/** An article may open with a quotation of few words: "Not a chance." That is what the mayor says of the plan. */
function isTakenUp(context: RankContext, i: number): boolean {
  return i === 0 && context.leans[1] === 'reference' && /^["“][^"“”]*[.!]["”]\s*$/u.test(sentenceText(context, 0));
}

/** "16:20 GMT, 3 May 2011." is the stamp of a page. */
function isTimeAlone({ annotations, article, segmentation }: RankContext, i: number): boolean {
  const { start, end } = segmentation.sentences[i] ?? { start: 0, end: 0 };
  const time = annotations.timexes[findStarting(annotations.timexes, end - 1)];
  if (time === undefined || time.start < start) return false;
  return !/[\p{L}\p{N}]/u.test(article.text.slice(start, time.start) + article.text.slice(time.end, end));
}

/** "Key points:" promises what a summary would not hold. */
function endsLikeAHead(context: RankContext, i: number): boolean {
  return /[:;,]\s*$/u.test(tailOf(context, i));
}

/** In words: a shorter line without a stop is a deck, a label or a caption, unless the article has no stops at all. */
const fewestWithoutStop = 15;

function isShortWithoutStop(context: RankContext, i: number): boolean {
  const tail = tailOf(context, i);
  return !sentenceEnd.test(tail) && countWords(context.words, i) < fewestWithoutStop && hasStops(context);
}

/** The sentence above the credits of a picture is its caption. */
function isCreditedCaption({ article, segmentation }: RankContext, i: number): boolean {
  const next = segmentation.sentences[i + 1];
  return next !== undefined && openingCreditLength(article.text.slice(next.start, next.end)) > 0;
}

function tailOf({ article, segmentation }: RankContext, i: number): string {
  const end = segmentation.sentences[i]?.end ?? 0;
  return article.text.slice(Math.max(segmentation.sentences[i]?.start ?? 0, end - 20), end);
}
