// Source: general knowledge of news English; written for this project.
import type { Span } from '../model/span.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const directions = set(
  'central north south east west northern southern eastern western north-east north-west south-east south-west northeastern northwestern southeastern southwestern downtown upstate rural',
);
const sites = set(
  'consulate embassy station stop airport airfield base barracks school hospital clinic court courthouse prison jail stadium arena church mosque temple synagogue hotel restaurant bar club nightclub park square bridge tunnel road street highway motorway market mall shop store factory plant mine refinery port harbour harbor beach coast island border village town city suburb district province region county state capital neighbourhood neighborhood camp farm house home building ranch',
);
const articles = set('the a an');
/** Before a site, and between it and the place. */
const outer = set('in at near outside inside on from');
const inner = set('in of on near at outside');
const plainWord = /^[\p{L}\p{N}'’-]+$/u;
const mostModifiers = 3;
const joint = /^,\s+(?:([a-z-]+)\s+)?/;
const reach = 90;

/** A place as the text tells it: "Harrow, Kent", "south Harrow", "hotel in Harrow". @param known every mention of a place, by where it begins */
export function widenPlace(text: string, place: Span, known: ReadonlyMap<number, Span>): Span {
  const before = text.slice(Math.max(0, place.start - reach), place.start);
  const pieces = before.split(/(\s+)/);
  // Words and the white space behind each, in turns; behind the last there is nothing.
  const words = pieces.filter((_, index) => index % 2 === 0);
  const first = findSite(words) ?? findDirections(words);
  const length = pieces.slice(2 * first).join('').length;
  return { start: place.start - length, end: endOf(text, place, known) };
}

/** "at a hotel in", "in the northern city of": the index of the word behind preposition and article, the first that does. */
function findSite(words: readonly string[]): number | undefined {
  let link = words.length - 2;
  while (directions.has(words[link] ?? '') || words[link] === 'the') link--;
  if (words.at(-1) !== '' || !inner.has(words[link] ?? '') || !sites.has(words[link - 1] ?? '')) return undefined;
  let found: number | undefined;
  for (let first = link - 1; first >= link - 1 - mostModifiers; first--) {
    if (first < link - 1 && !plainWord.test(words[first] ?? '')) break;
    if (articles.has(words[first - 1] ?? '') && outer.has(words[first - 2] ?? '')) found = first;
  }
  return found;
}

/** The index of the first of the directions that stand before the place; where there are none, of what is behind the last word. */
function findDirections(words: readonly string[]): number {
  let first = words.length - 1;
  if (words[first] !== '') return first + 1;
  while (directions.has(words[first - 1] ?? '')) first--;
  return first;
}

/** "Harrow, Kent" is one place; "Harrow, Kent and Essex" are three. */
function endOf(text: string, place: Span, known: ReadonlyMap<number, Span>): number {
  const [gap, direction] = joint.exec(text.slice(place.end, place.end + 30)) ?? [];
  const isJoined = gap !== undefined && (direction === undefined || directions.has(direction));
  const next = isJoined ? known.get(place.end + gap.length) : undefined;
  if (!next || /^(?:,?\s+(?:and|or|to)\b|,\s+\p{Lu}\p{L}+\s+and\b|['’]s\b)/u.test(text.slice(next.end, next.end + 40)))
    return place.end;
  return next.end;
}
