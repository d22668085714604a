import { tablesOf } from '../../languages/languages.ts';
import type { SpeechLanguage } from '../../languages/speech-language.ts';
import type { Article } from '../../model/article.ts';
import type { Segmentation, Sentence, Token } from '../../model/segmentation.ts';
import { isUpperAt } from '../../segment/letter-case.ts';
import type { Cast } from './cast.ts';

/** An article as the search for quotations reads it: everything by token index. */
export interface QuotationReading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** Every token in small letters, with straight apostrophes. */
  readonly words: readonly string[];
  /** The first token behind the dateline. */
  readonly opening: number;
  /** The index of each token's sentence. */
  readonly sentenceOf: Int32Array;
  /** Where a token is part of the name of a person or an organisation; undefined where no names were looked for. */
  readonly isNamed: Uint8Array | undefined;
  /** The words of its language: those of English where it has no table. */
  readonly language: SpeechLanguage;
}

/** A stretch of tokens, half open. */
export interface TokenRange {
  readonly first: number;
  readonly end: number;
}

export function readTokens(
  { text, dateline, language }: Article,
  { tokens, sentences }: Segmentation,
  { mentions }: Pick<Cast, 'mentions'>,
): QuotationReading {
  const words = tokens.map(({ start, end }) => {
    const lower = text.slice(start, end).toLowerCase();
    return lower.includes('’') ? lower.replace('’', "'") : lower;
  });
  const sentenceOf = new Int32Array(tokens.length);
  for (const [index, { firstToken, endToken }] of sentences.entries()) sentenceOf.fill(index, firstToken, endToken);
  let opening = 0;
  while (dateline && (tokens[opening]?.end ?? Infinity) <= dateline.end) opening++;
  const isNamed = mentions.length > 0 ? new Uint8Array(tokens.length) : undefined;
  for (const { first, end, type } of mentions)
    if (type === 'person' || type === 'organisation') isNamed?.fill(1, first, end);
  return { text, tokens, sentences, words, opening, sentenceOf, isNamed, language: tablesOf(language).speech };
}

const arabicArticle = /^(?:a[dlnrstz]|ash|el)-/;

/** A word with a capital at its head, or behind the article of an Arabic name: "al-Harrowi". */
export function isCapitalToken({ text, tokens, words }: QuotationReading, index: number): boolean {
  const token = tokens[index];
  if (token?.kind !== 'word') return false;
  const article = arabicArticle.exec(words[index] ?? '')?.[0].length ?? 0;
  return isUpperAt(text, token.start + article) || isUpperAt(text, token.start);
}

export function isMark({ tokens }: QuotationReading, index: number): boolean {
  return tokens[index]?.kind === 'punctuation';
}

export function isWord({ tokens }: QuotationReading, index: number): boolean {
  return tokens[index]?.kind === 'word';
}

/** The phrase among some that stands at an index. */
export const findPhrase = (
  { words }: QuotationReading,
  phrases: readonly (readonly string[])[],
  index: number,
): readonly string[] | undefined =>
  phrases.find((phrase) => phrase.every((word, offset) => words[index + offset] === word));
