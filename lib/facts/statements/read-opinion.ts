// English alone.
import { opinionVerbs, subjectBorders } from '../../languages/english/statement-words.ts';
import { isBreak, type ReadSentence } from './read-sentence.ts';
import type { Statement } from './statement.ts';
import { spanOf } from './statement-reach.ts';

/** So many words may tell who was asked: "40 % of new owners under 30 say". */
const reach = 9;

/** A share of those asked has an opinion: the number is a poll's. */
export function readOpinion(sentence: ReadSentence, index: number): Statement | undefined {
  const { words } = sentence;
  if (!opinionVerbs.has(words[index] ?? '') || words[index - 1] === 'to') return undefined;
  for (let at = index - 1; at > Math.max(0, index - reach); at--) {
    const word = words[at] ?? '';
    const length = lengthOfShare(words, at);
    if (length > 0) {
      const number = at - length;
      if (number > 0 && !opensShare(words[number - 1])) return undefined;
      const cue = spanOf(sentence, index, index + 1);
      return { cue, source: undefined, scopes: [spanOf(sentence, number, index)], isMain: false };
    }
    if (isBreak(word) || subjectBorders.has(word)) return undefined;
  }
  return undefined;
}

/** How many words before the last one belong to "40 %", "40 per cent" or "six in 10"; 0 where it is no share. */
function lengthOfShare(words: readonly string[], at: number): number {
  const word = words[at] ?? '';
  if (word === '%' || word === 'percent') return 1;
  return (word === 'cent' && words[at - 1] === 'per') ||
    (words[at - 1] === 'in' && /^(?:five|four|ten|three|\d+)$/.test(word))
    ? 2
    : 0;
}

const opensShare = (word: string | undefined): boolean =>
  isBreak(word) ||
  /^(?:about|and|another|but|found|just|most|nearly|only|or|over|roughly|say|some|that|while)$/.test(word ?? '');
