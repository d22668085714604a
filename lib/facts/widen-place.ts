// English alone.
import { directionWords, siteWords } from '../languages/english/place-words.ts';
import type { Span } from '../model/span.ts';
import { wordSet } from '../model/words.ts';

const articles = wordSet('a an the');
/** These stand in front of a site. */
const outerPrepositions = wordSet('at from in inside near on outside');
/** These stand between a site and the place. */
const innerPrepositions = wordSet('at in near of on outside');
const plainWord = /^[\p{L}\p{N}'’-]+$/u;
const mostModifiers = 3;
const joint = /^,\s+(?:([a-z-]+)\s+)?/;
const reach = 90;

/**
 * A place as the text tells it: "Harrow, Kent", "south Harrow", "hotel in Harrow".
 * @param known every mention of a place, by its first character
 */
export function widenPlace(text: string, place: Span, known: ReadonlyMap<number, Span>): Span {
  const before = text.slice(Math.max(0, place.start - reach), place.start);
  const pieces = before.split(/(\s+)/);
  // Words and white space take turns; a word is last.
  const words = pieces.filter((_, index) => index % 2 === 0);
  const first = findSite(words) ?? findDirections(words);
  const length = pieces.slice(2 * first).join('').length;
  return { start: place.start - length, end: endOf(text, place, known) };
}

/** The index of the site's first word, behind preposition and article: "hotel" in "at a hotel in". */
function findSite(words: readonly string[]): number | undefined {
  let link = words.length - 2;
  while (directionWords.has(words[link] ?? '') || words[link] === 'the') link--;
  if (words.at(-1) !== '' || !innerPrepositions.has(words[link] ?? '') || !siteWords.has(words[link - 1] ?? ''))
    return undefined;
  let found: number | undefined;
  for (let first = link - 1; first >= link - 1 - mostModifiers; first--) {
    if (first < link - 1 && !plainWord.test(words[first] ?? '')) break;
    if (articles.has(words[first - 1] ?? '') && outerPrepositions.has(words[first - 2] ?? '')) found = first;
  }
  return found;
}

/** The index of the first direction before the place; past the last word where there is none. */
function findDirections(words: readonly string[]): number {
  let first = words.length - 1;
  if (words[first] !== '') return first + 1;
  while (directionWords.has(words[first - 1] ?? '')) first--;
  return first;
}

/** "Harrow, Kent" is one place; "Harrow, Kent and Essex" are three. */
function endOf(text: string, place: Span, known: ReadonlyMap<number, Span>): number {
  const [gap, direction] = joint.exec(text.slice(place.end, place.end + 30)) ?? [];
  const isJoined = gap !== undefined && (direction === undefined || directionWords.has(direction));
  const next = isJoined ? known.get(place.end + gap.length) : undefined;
  if (!next || /^(?:,?\s+(?:and|or|to)\b|,\s+\p{Lu}\p{L}+\s+and\b|['’]s\b)/u.test(text.slice(next.end, next.end + 40)))
    return place.end;
  return next.end;
}
