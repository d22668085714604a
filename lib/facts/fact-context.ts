import { backwardPronouns } from '../languages/english/fact-words.ts';
import { primaryLanguage } from '../languages/primary-language.ts';
import type { Annotations } from '../model/annotations.ts';
import type { Article } from '../model/article.ts';
import type { KeyFact, KeyFactKind } from '../model/key-fact.ts';
import type { Segmentation, Sentence, Token } from '../model/segmentation.ts';
import type { Span } from '../model/span.ts';
import type { Ranking } from '../model/summary.ts';
import { normalizeWord } from '../rank/normalize-word.ts';
import { contentStart } from '../rank/rank-context.ts';
import { readWordLists } from '../rank/read-word-lists.ts';
import { findWords } from '../segment/find-words.ts';
import { type FactRaters, sumRaters } from './rate-fact.ts';

/** Every finder of facts may look at this. */
export interface FactContext {
  readonly article: Article;
  readonly segmentation: Segmentation;
  readonly annotations: Annotations;
  /** Normalized content words of the headline. */
  readonly headline: ReadonlySet<string>;
  /** By sentence, from 0 to 1, as the ranking has it. */
  readonly salience: readonly number[];
  /** By sentence, from 0 to 1: how many of the headline's content words it holds; 0 where it is cut off. */
  readonly headlineShares: readonly number[];
  /** How much each sentence tells of the news, from 0 to 1: the mean of its salience and its share of the headline. */
  readonly focus: readonly number[];
  /** The sentence that tells the news; undefined when the article has no complete sentence. */
  readonly lede: number | undefined;
}

/** The lede is one of the first sentences. Captions, teasers and standfirsts may stand above it. */
const ledeReach = 5;

/** Headlines stand in the present tense, stories in the past: "blames" and "blamed" share five letters. */
export const roughStemOf = (word: string): string => normalizeWord(word).slice(0, 5);

export function createFactContext(
  article: Article,
  segmentation: Segmentation,
  annotations: Annotations,
  { salience }: Ranking,
): FactContext {
  const { stops } = readWordLists(primaryLanguage(article.language ?? ''));
  const headline = new Set(
    findWords(article.headline ?? '')
      .filter((word) => !stops.has(word.toLowerCase()))
      .map(roughStemOf),
  );
  const headlineShares = segmentation.sentences.map((sentence) =>
    sentence.complete ? headlineShare(article, segmentation, headline, sentence) : 0,
  );
  const focus = segmentation.sentences.map(({ complete }, index) =>
    complete ? (salience[index] ?? 0) / 2 + (headlineShares[index] ?? 0) / 2 : 0,
  );
  const lede = chooseLede(article, segmentation, focus);
  return { article, segmentation, annotations, headline, salience, headlineShares, focus, lede };
}

/** The share of the headline's content words that a span holds. */
function headlineShare(
  article: Article,
  segmentation: Segmentation,
  headline: ReadonlySet<string>,
  span: Sentence,
): number {
  if (headline.size === 0) return 0;
  const found = new Set<string>();
  for (const token of segmentation.tokens.slice(span.firstToken, span.endToken)) {
    const word = roughStemOf(article.text.slice(token.start, token.end));
    if (headline.has(word)) found.add(word);
  }
  return found.size / headline.size;
}

/** Which sentence tells the news. Weights set by hand. */
const ledeRaters: FactRaters<{ readonly focus: number; readonly order: number; readonly leans: boolean }> = [
  { name: 'focus', weight: 1, measure: ({ focus }) => focus },
  // 0.3 for the first complete sentence, and less for each that follows.
  { name: 'earliness', weight: 1, measure: ({ order }) => 0.3 / (1 + order) },
  // "He is suspected of …" goes on with what the sentence before it tells.
  { name: 'leaning', weight: -0.3, measure: ({ leans }) => Number(leans) },
];

function chooseLede(
  { text }: Article,
  { sentences, tokens }: Segmentation,
  focus: readonly number[],
): number | undefined {
  let best: number | undefined;
  let bestScore = 0;
  let seen = 0;
  for (const [index, { complete, firstToken }] of sentences.entries()) {
    if (!complete) continue;
    if (seen === ledeReach) break;
    const opening = tokens[firstToken];
    const leans = opening !== undefined && backwardPronouns.has(text.slice(opening.start, opening.end).toLowerCase());
    const score = sumRaters(ledeRaters, { focus: focus[index] ?? 0, order: seen, leans });
    if (score > bestScore) [best, bestScore] = [index, score];
    seen++;
  }
  return best;
}

/** The sentence that holds an offset; undefined between sentences and in one that is cut off. */
export function sentenceAt(
  { segmentation: { sentences } }: Pick<FactContext, 'segmentation'>,
  offset: number,
): number | undefined {
  let low = 0;
  let high = sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const sentence = sentences[middle];
    if (!sentence) return undefined;
    if (offset < sentence.start) high = middle - 1;
    else if (offset >= sentence.end) low = middle + 1;
    else return sentence.complete ? middle : undefined;
  }
  return undefined;
}

/** The tokens of a sentence, without those of a dateline or of the credits of a picture at its head. */
export function tokensOf({ article, segmentation }: FactContext, sentence: number): readonly Token[] {
  const whole = segmentation.sentences[sentence];
  if (!whole) return [];
  const from = contentStart(article, whole.start, whole.end);
  const tokens = segmentation.tokens.slice(whole.firstToken, whole.endToken);
  return from === whole.start ? tokens : tokens.filter((token) => token.start >= from);
}

export const textOfSpan = ({ article }: Pick<FactContext, 'article'>, { start, end }: Span): string =>
  article.text.slice(start, end);

/** A fact that knows only its span. Finders add the rest. */
export function bareFact(kind: KeyFactKind, { start, end }: Span, sentence: number): KeyFact {
  return {
    kind,
    start,
    end,
    sentence,
    mode: 'asserted',
    entity: undefined,
    role: undefined,
    value: undefined,
    high: undefined,
    against: undefined,
    modifier: undefined,
    unit: undefined,
    timex: undefined,
    speaker: undefined,
    speakerSpan: undefined,
    cue: undefined,
  };
}

/** Nobody states what a question asks. */
export function isQuestion({ article, segmentation }: FactContext, sentence: number): boolean {
  const { start, end } = segmentation.sentences[sentence] ?? { start: 0, end: 0 };
  return /\?["'”’»)\]]?\s*$/.test(article.text.slice(Math.max(start, end - 8), end));
}
