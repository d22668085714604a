// English alone.
import { wordSet } from '../../model/words.ts';
import { isReportingVerb } from '../../segment/is-reporting-verb.ts';
import type { Tag } from '../../tag/tags.ts';
import { isClauseMark } from '../split-clauses.ts';

/** The tokens of a sentence, as the search for clauses reads them. */
export interface TaggedWords {
  /** In small letters. */
  readonly words: readonly string[];
  readonly tags: readonly Tag[];
  /** Is the word a finite verb? */
  readonly finiteAt: readonly boolean[];
}

/** In tokens. */
const mostOfQuotation = 8;
const mostOfBracket = 6;

/** They open a clause of their own: "due to a leak, yet the port is open". */
const turns = wordSet('although but though whereas while yet');

/** Where the clause ends that opens at a token: at a mark that parts clauses, or before a turn. @param most tokens */
export function endCueClause(sentence: TaggedWords, first: number, most: number): number {
  const { words } = sentence;
  const last = Math.min(words.length, first + most + 1);
  let end = first + 1;
  while (end < last && !turns.has(words[end] ?? '')) {
    if (!isClauseMark(words[end] ?? '')) end++;
    else {
      const next = skipMark(sentence, first, end);
      if (next === end) break;
      end = next;
    }
  }
  return end;
}

/** Behind a mark that parts nothing; the mark itself where it does. */
function skipMark(sentence: TaggedWords, first: number, mark: number): number {
  const { words } = sentence;
  switch (words[mark]) {
    case '"':
    case '“':
      return skipPair(words, mark, /^["”]$/, mostOfQuotation);
    case '(':
      return skipPair(words, mark, /^\)$/, mostOfBracket);
    case ',':
      return isAmongAdjectives(sentence, mark) || isInList(sentence, first, mark) ? mark + 1 : mark;
    default:
      return mark;
  }
}

/** Behind a mark's partner, if that is near; else the mark itself. */
function skipPair(words: readonly string[], mark: number, closing: RegExp, most: number): number {
  const inner = words.slice(mark + 1, mark + 1 + most).findIndex((word) => isClauseMark(word));
  return inner > 0 && closing.test(words[mark + 1 + inner] ?? '') ? mark + inner + 2 : mark;
}

/** "A private, hidden server". */
const isAmongAdjectives = ({ tags }: TaggedWords, comma: number): boolean =>
  tags[comma - 1] === 'ADJ' &&
  /^(?:ADJ|NOUN)/.test(tags[comma + 1] ?? 'X') &&
  /^(?:DET|PRON-Poss)/.test(tags[comma - 2] ?? 'X');

/** "Because Ann Lee, Tom Reed and Ida Holm have left": the subject goes on. */
function isInList({ words, tags, finiteAt }: TaggedWords, first: number, comma: number): boolean {
  if (finiteAt.includes(true, first) && finiteAt.indexOf(true, first) < comma) return false;
  const verb = finiteAt.indexOf(true, comma);
  if (verb < 0 || isReportingVerb(words[verb] ?? '')) return false;
  const between = words.slice(comma + 1, verb);
  return (
    between.includes('and') &&
    !between.some((word) => word !== ',' && isClauseMark(word)) &&
    tags[comma + 1] === 'PROPN'
  );
}
