import { subjectPronouns } from '../../languages/english/statement-words.ts';
import type { Span } from '../../model/span.ts';
import { wordSet } from '../../model/words.ts';
import type { FactContext } from '../fact-context.ts';
import { isFiniteVerb } from '../is-finite-verb.ts';
import { isBreak, type ReadSentence } from './read-sentence.ts';
import { spanOf } from './statement-reach.ts';

/** A longer run of words is no name. */
const mostWords = 14;
/** "Under the proposals the firm would pay": nobody is named. */
const prepositions = wordSet(
  'after amid as at before by during for from in into of on since through to under with within',
);
const links = /^(?:and|but|however|meanwhile|nevertheless|or|so|then|yet|as)$/;

/** The words of a subject that name a source: without links and days before it, and without a clause behind it. */
export function nameSource(
  { annotations }: FactContext,
  sentence: ReadSentence,
  subject: { readonly first: number; readonly end: number },
): Span | undefined {
  const { words, tokens } = sentence;
  let { first, end } = subject;
  while (first < end && (links.test(words[first] ?? '') || isBreak(words[first]))) first++;
  const head = tokens[first];
  const timex =
    head &&
    annotations.timexes.find(
      ({ start, end: stop }) => stop > head.start && start <= (tokens[first + 1]?.start ?? 0) && start >= head.start,
    );
  if (timex) while (first < end && (tokens[first]?.start ?? Infinity) < timex.end) first++;
  for (let index = first; index < end; index++) if (isBreak(words[index])) end = index;
  if (end <= first || end - first > mostWords) return undefined;
  const named = words.slice(first, end);
  if (prepositions.has(named[0] ?? '') || !named.some((word) => /\p{L}{2}/u.test(word))) return undefined;
  if (named.some((word) => /^(?:%|percent|cent)$/.test(word))) return undefined;
  if (subjectPronouns.has(named[0] ?? '') && named.length === 1) return undefined;
  return named.some((word) => isFiniteVerb(word)) ? undefined : spanOf(sentence, first, end);
}
