import type { Token } from '../../model/segmentation.ts';
import { isUpperAt } from '../../segment/letter-case.ts';
import { type FactContext, textOfSpan, tokensOf } from '../fact-context.ts';

/** Sentences without an end are read this far. */
const mostTokens = 400;

/** A sentence as the search for statements reads it. */
export interface ReadSentence {
  /** Index into `Segmentation.sentences`. */
  readonly sentence: number;
  readonly tokens: readonly Token[];
  /** In small letters, with straight apostrophes. */
  readonly words: readonly string[];
  /** Does the token begin with a capital? "State" is no verb. */
  readonly isCapital: readonly boolean[];
  /** Does the token stand in quotation marks? What is said there is no cue for what stands outside. */
  readonly isQuoted: readonly boolean[];
}

export function readSentence(context: FactContext, sentence: number): ReadSentence {
  const tokens = tokensOf(context, sentence).slice(0, mostTokens);
  const words = tokens.map((token) => textOfSpan(context, token).toLowerCase().replaceAll('’', "'"));
  const isCapital = tokens.map(({ start }) => isUpperAt(context.article.text, start));
  const [from, to] = [tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0];
  const direct = context.annotations.quotations.filter(
    ({ directness, start, end }) => directness === 'direct' && start < to && end > from,
  );
  const isQuoted = tokens.map((token) => direct.some(({ start, end }) => token.start >= start && token.start < end));
  return { sentence, tokens, words, isCapital, isQuoted };
}

/** Parts what is said from who says it. */
export const isBreak = (word: string | undefined): boolean =>
  word === undefined || /^(?:[,;:.!?…()[\]"“”«»]|[–—-]|--+|``|'')$/.test(word);

export const opensQuotation = (word: string | undefined): boolean => word !== undefined && /^["“„«`'‘]/.test(word);

/** Where the words before a break end, from an index on. */
export function findBreak({ words }: ReadSentence, from: number): number {
  let index = from;
  while (index < words.length && !isBreak(words[index])) index++;
  return index;
}
