import { classifyAbbreviation } from './classify-abbreviation.ts';
import { character, classifyAt } from './classify-character.ts';
import { isUpperAt } from './letter-case.ts';
import { addressEnd, isDomainStop, isSchemeEnd } from './scan-address.ts';

const isGlued = (found: number): boolean =>
  found === character.letter || found === character.digit || found === character.mark;

/** In characters: the longest abbreviation in news is "Lieutenant-Gov". */
const longestAbbreviation = 16;

/** The end of a run of characters of the wanted classes. */
export function runEnd(
  text: string,
  start: number,
  limit: number,
  isWanted: (found: number) => boolean = isGlued,
): number {
  let end = start;
  while (end < limit && isWanted(classifyAt(text, end))) end += (text.codePointAt(end) ?? 0) > 0xffff ? 2 : 1;
  return Math.min(end, limit);
}

/** The same for letters, digits and marks, but faster: most runs are wholly ASCII. */
function gluedEnd(text: string, start: number, limit: number): number {
  let end = start;
  while (end < limit && isAsciiWordCode(text.charCodeAt(end))) end++;
  return end < limit && text.charCodeAt(end) > 0x7f ? runEnd(text, end, limit) : end;
}

const isAsciiWordCode = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39);

/** The end of the word that starts at a letter: see `TokenKind`. */
export function scanWord(text: string, start: number, limit: number): number {
  let segment = start;
  let end = gluedEnd(text, start, limit);
  while (end < limit && text.charCodeAt(end) !== 0x20) {
    if (isSchemeEnd(text, start, end) || (text[end] === '.' && isDomainStop(text, segment, end, limit)))
      return addressEnd(text, end, limit);
    if (text[end] === '.' && isInnerStop(text, segment, end, limit)) segment = end + 1;
    else if (text[end] === '.' && isLastStop(text, start, segment, end)) {
      end += 1;
      if (!isJoined(text, end, limit)) return end;
      segment = end + 1;
    } else if (isJoined(text, end, limit)) segment = end + 1;
    else return end;
    end = gluedEnd(text, segment, limit);
  }
  return end;
}

/** Whether an apostrophe, a hyphen or an ampersand at an index joins two parts of one word. */
function isJoined(text: string, at: number, limit: number): boolean {
  if (at + 1 >= limit) return false;
  const next = classifyAt(text, at + 1);
  switch (text[at]) {
    case "'":
    case '’':
      return next === character.letter && !isClitic(text, at, limit);
    case '-':
    case '‐':
    case '‑':
      return next === character.letter || next === character.digit;
    case '"':
      return isHebrewAt(text, at - 1) && isHebrewAt(text, at + 1);
    case '&':
      return isUpperAt(text, at - 1) && isUpperAt(text, at + 1);
    default:
      return false;
  }
}

/** Hebrew abbreviations have a double mark before the last letter: gershayim, mostly typed as a straight mark. */
function isHebrewAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x5d0 && code <= 0x5ea;
}

/** Whether an apostrophe begins "'s". */
export function isClitic(text: string, at: number, limit: number): boolean {
  const letter = text[at + 1];
  if ((letter !== 's' && letter !== 'S') || at + 1 >= limit) return false;
  return at + 2 >= limit || !isGlued(classifyAt(text, at + 2));
}

/** The first stop of "U.S", "a.m", "Ph.D": a short part before it, and a single letter behind it. */
function isInnerStop(text: string, segment: number, stop: number, limit: number): boolean {
  const isShort = stop - segment === 1 || (stop - segment === 2 && isUpperAt(text, segment) && text[stop + 2] === '.');
  if (!isShort || stop + 1 >= limit || classifyAt(text, stop + 1) !== character.letter) return false;
  return stop + 2 >= limit || !isGlued(classifyAt(text, stop + 2));
}

/** The last stop of "U.S.", "J." and "Inc.". */
function isLastStop(text: string, start: number, segment: number, stop: number): boolean {
  if (text[stop + 1] === '.') return false;
  if (stop - segment === 1 && (segment > start ? isAfterStop(text, segment) : isUpperAt(text, start))) return true;
  if (stop - start > longestAbbreviation) return false;
  const found = classifyAbbreviation(text.slice(start, stop));
  return found === 'numbered' ? isNumberNext(text, stop + 1) : found !== undefined;
}

/** The last letter follows a stop in "U.S." and "J.-P.", and a hyphen in "Jean-P.". */
function isAfterStop(text: string, segment: number): boolean {
  if (text[segment - 1] === '.') return true;
  return text[segment - 1] === '-' && (text[segment - 2] === '.' || isUpperAt(text, segment));
}

function isNumberNext(text: string, index: number): boolean {
  return classifyAt(text, text[index] === ' ' ? index + 1 : index) === character.digit;
}
