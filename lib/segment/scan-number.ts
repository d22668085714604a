import { character, classifyAt } from './classify-character.ts';
import { runEnd } from './scan-word.ts';

const isDigit = (found: number): boolean => found === character.digit;
const separators = ".,:'’٫٬";

/** The end of the number that starts at a digit, with the letters that are glued to it. */
export function scanNumber(text: string, start: number, limit: number): number {
  let end = runEnd(text, start, limit, isDigit);
  while (end + 1 < limit && separators.includes(text.charAt(end)) && isDigit(classifyAt(text, end + 1)))
    end = runEnd(text, end + 1, limit, isDigit);
  return isClockGlued(text, end) ? end : runEnd(text, end, limit);
}

/** "6p.m." is a number and an English abbreviation. */
function isClockGlued(text: string, at: number): boolean {
  return text[at + 1] === '.' && (text[at + 2] === 'm' || text[at + 2] === 'M');
}
