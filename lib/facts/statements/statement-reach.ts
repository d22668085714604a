import type { Span } from '../../model/span.ts';
import { isFiniteVerb } from '../is-finite-verb.ts';
import { isBreak, type ReadSentence } from './read-sentence.ts';

export const spanOf = ({ tokens }: ReadSentence, first: number, end: number): Span => ({
  start: tokens[first]?.start ?? 0,
  end: tokens[end - 1]?.end ?? 0,
});

/** Behind a break, another statement begins with one of these. */
const contrasts = /^(?:although|but|though|whereas|while)$/;

const isBorder = (words: readonly string[], index: number): boolean =>
  (words[index] === ';' && opensClause(words, index + 1)) ||
  (contrasts.test(words[index] ?? '') && isBreak(words[index - 1]));

/** "; six died", and not one more item of a list: "Ann Lee, 40; Tom Reed, 30" */
function opensClause(words: readonly string[], from: number): boolean {
  const end = words.indexOf(';', from);
  return words.slice(from, end < 0 ? undefined : end).some(isFiniteVerb);
}

/** From a token up to where another statement begins. */
export function reachAfter(sentence: ReadSentence, from: number): Span {
  const { words, tokens } = sentence;
  let end = from;
  while (end < words.length && (end === from || !isBorder(words, end))) end++;
  return { start: tokens[from]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 };
}

/** Up to a token, from where its statement begins. */
export function reachBefore({ words, tokens }: ReadSentence, end: number): Span {
  let first = end;
  while (first > 0 && words[first - 1] !== ';' && !(first < end && isInnerContrast(words, first))) first--;
  return { start: tokens[first]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 };
}

/** "…, but six died, officials said": the statement begins at "but". At the head of a sentence it is all one. */
const isInnerContrast = (words: readonly string[], index: number): boolean =>
  index > 0 && contrasts.test(words[index] ?? '') && isBreak(words[index - 1]);
