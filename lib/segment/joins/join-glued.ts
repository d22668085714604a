import { type Cut, isCapitalised, isGlued, type Passage, skipOpening, wordAt } from '../passage.ts';

const ideographicStop = /[。！？｡．।॥]/u;
const newspaperStop = /^[.!?]$/;

/**
 * A stop without white space behind it does not end a sentence: "3.5", "Yahoo!-owned".
 * Where white space was lost, it does: "world.Today".
 */
export function joinGlued(passage: Passage, { stop, next }: Cut): boolean {
  if (!isGlued(passage, next) || ideographicStop.test(wordAt(passage, stop))) return false;
  const word = skipOpening(passage, next);
  const isName = isCapitalised(passage, word) && /^.[\p{Ll}\s]/u.test(`${wordAt(passage, word)} `);
  if (!isName) return true;
  if (next > stop + 1 || word > next) return false;
  if (!isGlued(passage, stop)) return true;
  const before = passage.tokens[stop - 1];
  const isLongWord = /^\p{L}\p{Ll}/u.test(wordAt(passage, stop - 1));
  return !(newspaperStop.test(wordAt(passage, stop)) && (isLongWord || before?.kind === 'number'));
}
