import { languagesWithoutStops } from '../languages/without-stops.ts';
import type { ParagraphKind } from '../model/article.ts';
import type { Note } from '../model/note.ts';
import { sentenceEnd } from './has-stops.ts';
import { countWords } from './index-words.ts';
import { isHeadlineOf } from './is-headline-of.ts';
import type { RankContext } from './rank-context.ts';

/** A reason why a summary would mislead, and the test for it. The first that holds becomes the note. */
interface Abstention extends Note {
  readonly holds: (context: RankContext) => boolean;
}

/** A one-line alert is its own summary. */
const fewestSentences = 2;
const fewestWords = 25;
/** In sentences: a longer correction repeats the article as it should have been. */
const mostOfCorrection = 6;
/** With a smaller share of its words in sentences that end like sentences, an article is results, a list or a menu. */
const leastProse = 0.3;
/** Share of the words. */
const mostCaptions = 0.5;
/**
 * A live blog puts the time of day before its paragraphs, or before its entries of several paragraphs.
 * At least this many paragraphs have it, and this share of all.
 */
const stampings = [
  { fewest: 4, least: 0.5 },
  { fewest: 6, least: 0.2 },
] as const;
const fewestStamps = stampings[0].fewest;
const timeStamp = /^\W{0,2}(?:[01]?\d|2[0-3])[:.h][0-5]\d(?!\d)/;
/** With a larger share of numbers, a sentence is a row of a table, even if it ends like a sentence. */
const mostNumbers = 0.35;
/** In a language without sentence ends, where spaces part no words. */
const fewestCharacters = 150;

const abstentions: readonly Abstention[] = [
  {
    rule: 'no-sentence',
    message: 'The article has no sentence.',
    holds: ({ segmentation }) => segmentation.sentences.length === 0,
  },
  {
    rule: 'gallery',
    message: 'The article is a gallery: its text is captions.',
    holds: (context) =>
      shareOfWords(context, isCaption) > mostCaptions ||
      isHeadlineOf('gallery', context.article.headline) ||
      isStated(context, 'stated-gallery'),
  },
  {
    rule: 'index-page',
    message: 'The page is a front or a list of articles, and none itself.',
    holds: (context) => isStated(context, 'stated-index-page'),
  },
  { rule: 'live-blog', message: 'The article is a live blog: it has no one story.', holds: isLiveBlog },
  {
    rule: 'too-short',
    message: `The article is its own summary: it has fewer than ${fewestSentences} sentences or ${fewestWords} words.`,
    holds: ({ article, language, segmentation, words }) =>
      languagesWithoutStops.has(language)
        ? article.text.length < fewestCharacters
        : segmentation.sentences.length < fewestSentences || words.ids.length < fewestWords,
  },
  {
    rule: 'correction',
    message: 'The item corrects another article, and is none itself.',
    holds: ({ article, segmentation }) =>
      segmentation.sentences.length <= mostOfCorrection && isHeadlineOf('correction', article.headline),
  },
  {
    rule: 'no-prose',
    message: 'The article is a table or a list: too few of its words stand in sentences.',
    holds: (context) => !languagesWithoutStops.has(context.language) && shareOfWords(context, isProse) < leastProse,
  },
];

/** The reason why no summary should be made of an article, or undefined when one should. */
export function findAbstention(context: RankContext): Note | undefined {
  const found = abstentions.find(({ holds }) => holds(context));
  return found && { rule: found.rule, message: found.message };
}

const isStated = ({ article }: RankContext, kind: string): boolean => article.notes.some(({ rule }) => rule === kind);

function isLiveBlog(context: RankContext): boolean {
  if (isStated(context, 'stated-live-blog')) return true;
  const { article } = context;
  let stamped = 0;
  for (const { start } of article.paragraphs) if (timeStamp.test(article.text.slice(start, start + 10))) stamped++;
  if (stampings.some(({ fewest, least }) => stamped >= fewest && stamped >= least * article.paragraphs.length))
    return true;
  const wasStamped = stamped >= fewestStamps || article.notes.some(({ rule }) => rule === 'timestamps-in-body');
  return wasStamped && isHeadlineOf('live', article.headline);
}

function shareOfWords(context: RankContext, holds: (context: RankContext, sentence: number) => boolean): number {
  const { ids, starts } = context.words;
  let held = 0;
  for (let i = 0; i + 1 < starts.length; i++) if (holds(context, i)) held += countWords(context.words, i);
  return ids.length === 0 ? 0 : held / ids.length;
}

function kindOf({ article, segmentation }: RankContext, sentence: number): ParagraphKind | undefined {
  return article.paragraphs[segmentation.sentences[sentence]?.paragraph ?? -1]?.kind;
}

function isCaption(context: RankContext, sentence: number): boolean {
  return kindOf(context, sentence) === 'caption';
}

function isProse(context: RankContext, sentence: number): boolean {
  const kind = kindOf(context, sentence);
  if (kind === 'table' || kind === 'preformatted' || kind === 'caption' || isRow(context, sentence)) return false;
  const { start, end } = context.segmentation.sentences[sentence] ?? { start: 0, end: 0 };
  return sentenceEnd.test(context.article.text.slice(Math.max(start, end - 12), end));
}

function isRow({ words }: RankContext, sentence: number): boolean {
  const [start, end] = [words.starts[sentence] ?? 0, words.starts[sentence + 1] ?? 0];
  let numbers = 0;
  for (let at = start; at < end; at++) if (words.vocabulary[words.ids[at] ?? 0]?.hasDigit) numbers++;
  return numbers > mostNumbers * (end - start);
}
