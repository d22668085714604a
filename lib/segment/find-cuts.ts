import type { Token } from '../model/segmentation.ts';
import { type Cut, isGlued, opensHere, type Passage, wordAt } from './passage.ts';

const stopMark = /^(?:[.!?]+|[…。！？｡．؟۔।॥։።။។།]+|[?!]+)$/u;
/** It looks like a semicolon, and is mostly typed as one. */
const greekQuestionMark = /^[;\u037e]$/;
const closer = /^(?:[”’»)\]}」』）]|'')$/u;

/** Every place where a sentence could end: behind each stop and its closing marks. Splits too much on purpose. */
export function findCuts(passage: Passage): Cut[] {
  const cuts: Cut[] = [];
  const openQuotation = createCover(passage.marks.quotations);
  const openBracket = createCover(passage.marks.brackets);
  const closers = closersOf(passage);
  let index = passage.first;
  while (index < passage.end) {
    if (!isStop(passage, index)) {
      index++;
      continue;
    }
    const stop = lastOfStop(passage, index);
    let next = stop + 1;
    while (next < passage.end && (closers.has(next) || isCloser(passage, next))) next++;
    // "比如“谁？”。": the stop of the sentence around a quotation.
    while (next > stop + 1 && next < passage.end && isGlued(passage, next) && isMark(passage, next)) next++;
    next = endOfReferences(passage, next);
    if (next < passage.end)
      cuts.push({ sentence: passage.first, stop, next, quotation: openQuotation(next), bracket: openBracket(next) });
    index = next;
  }
  return cuts;
}

/** A straight mark closes when it is glued to the stop and not to what follows. */
function isCloser(passage: Passage, index: number): boolean {
  const mark = wordAt(passage, index);
  if (opensHere(passage, index)) return false;
  return closer.test(mark) || (/^["']$/.test(mark) && isGlued(passage, index) && !isGlued(passage, index + 1));
}

/** Behind "[1][2]", which encyclopaedias glue to the stop: the numbers of notes. */
function endOfReferences(passage: Passage, index: number): number {
  let end = index;
  while (
    end + 2 < passage.end &&
    isGlued(passage, end) &&
    wordAt(passage, end) === '[' &&
    passage.tokens[end + 1]?.kind === 'number' &&
    wordAt(passage, end + 2) === ']'
  )
    end += 3;
  return end;
}

/** A token that is a stop mark, or the stop of an abbreviation. */
function isStop(passage: Passage, index: number): boolean {
  const token = passage.tokens[index];
  if (token?.kind === 'punctuation') return isMark(passage, index);
  return token?.kind === 'word' && passage.text[token.end - 1] === '.';
}

function isMark(passage: Passage, index: number): boolean {
  const token = passage.tokens[index];
  if (token?.kind !== 'punctuation' || isComma(passage.text, token)) return false;
  const mark = wordAt(passage, index);
  return stopMark.test(mark) || (passage.language === 'el' && greekQuestionMark.test(mark));
}

/** The most common mark is told first. */
const isComma = (text: string, { start, end }: Token): boolean => end === start + 1 && text.charCodeAt(start) === 0x2c;

/** "?!" and ". . ." are one stop. */
function lastOfStop(passage: Passage, index: number): number {
  let last = index;
  while (last + 1 < passage.end && passage.tokens[last + 1]?.kind === 'punctuation' && isStop(passage, last + 1))
    last++;
  return last;
}

function closersOf({ marks }: Passage): ReadonlySet<number> {
  if (marks.quotations.size + marks.brackets.size === 0) return none;
  return new Set([...marks.quotations.values(), ...marks.brackets.values()]);
}

const none: ReadonlySet<number> = new Set();
const noOpener = (): undefined => undefined;

/** Makes a function that finds the outermost pair open before an index. Indices must grow; linear over all calls. */
function createCover(pairs: ReadonlyMap<number, number>): (index: number) => number | undefined {
  if (pairs.size === 0) return noOpener;
  const openers = [...pairs.keys()].sort((a, b) => a - b);
  let at = 0;
  return (index) => {
    for (let opener = openers[at]; opener !== undefined && (pairs.get(opener) ?? 0) < index; opener = openers[at]) at++;
    const opener = openers[at];
    return opener !== undefined && opener < index ? opener : undefined;
  };
}
