import { furnitureWords } from '../../languages/languages.ts';
import { beginsWith } from '../../model/begins-with.ts';
import { anyOf } from '../../model/words.ts';
import { knownCities } from './data/known-cities.ts';
import { bylineParticles } from './data/name-particles.ts';
import { isAgency, isKnownAgency } from './is-agency.ts';
import { letters } from './letter-classes.ts';
import { monthPattern } from './months.ts';

export interface Byline {
  readonly authors: readonly string[];
  readonly agency: string | undefined;
}

// Without the flags `i` and `u`, and word by word: with them, compiling takes ten times as long, and each article has a
// first line.

/** In small letters. "By the" begins a sentence, but for "By the Associated Press". */
const openings = furnitureWords('bylineOpenings');
const beginsAsByline = beginsWith(openings, 3);
const opening = new RegExp(String.raw`^\W{0,3}${anyOf(openings)}(?::| (?!an?\b|the (?!associated|canadian)))\s*`);
/** Roles that stand beside names, and are not part of them; in small letters. */
const role = new RegExp(anyOf(furnitureWords('roleStems')));
const initials = /^\p{Lu}\.?(?:-?\p{Lu}\.)*$/u;
/** `O’Neill`, `Anne-Marie` */
const capitalized = new RegExp(
  String.raw`^(?:[${letters}]{1,3}['’])?\p{Lu}[${letters}'’]*(?:-[${letters}][${letters}'’]*)*\.?$`,
  'u',
);
const arabic = /^\p{Script=Arabic}{2,20}$/u;
const mostParts = 5;
const mostParticles = 2;
const joiner = anyOf(furnitureWords('nameJoiners'));
const between = new RegExp(String.raw`\s*(?:[;&+]|,(?:\s*${joiner}\s)?|\s${joiner}\s)\s*`, 'i');
/** Where the names end: at a mark, a date. */
const ends = [
  String.raw`[|•·–—(@\d]|\s-\s`,
  String.raw`\b${anyOf(furnitureWords('bylineEndings'))}\b`,
  String.raw`(?<![${letters}])${monthPattern}\.? \d`,
];
const tail = new RegExp(String.raw`\s*(?:${ends.join('|')}).*$`, 'i');
/** Where a name ends in a list of names: before a place, or what it was written for. */
const preposition = anyOf(furnitureWords('namePrepositions'));
const place = new RegExp(String.raw`(?<![${letters}])(${preposition})\s+(?=[${letters}]).*$`, 'i');
const paper = new RegExp(String.raw`^${anyOf(furnitureWords('forWords'))}\s`, 'i');
const behindMark = new RegExp(String.raw`[(|/–—-]\s*([${letters} ]{2,40})\)?$`);
const longestByline = 160;

/**
 * Reads "By Jane Doe and John Roe, Example Wire": names without "By", roles and places. Undefined for a sentence that
 * begins with such a word ("By Friday the water had gone.").
 */
export function readByline(text: string): Byline | undefined {
  if (text.length > longestByline) return undefined;
  const line = text.toLowerCase();
  const start = beginsAsByline(line) ? opening.exec(line)?.[0].length : undefined;
  if (!start) return undefined;
  const rest = text.slice(start).trim();
  if (/[!?…]$|\p{Ll}{3,}\.$/u.test(rest)) return undefined;
  const authors: string[] = [];
  let agency: string | undefined;
  for (const [index, name] of nameParts(rest).entries()) {
    if (isKnownAgency(name) || (isAgency(name) && name !== rest)) agency ??= name;
    else if (isPerson(name) && !hasRole(name)) authors.push(name);
    else if (index === 0 && !hasRole(name)) return undefined;
  }
  return authors.length || agency ? { authors, agency } : undefined;
}

/** Whether a name holds a word for what people do at a paper. */
export const hasRole = (name: string): boolean => role.test(name.toLowerCase());

/** A given name and surnames with their particles, or a surname behind its particles. */
function isPerson(name: string): boolean {
  const words = name.split(' ');
  let parts = 0;
  let waiting = 0;
  for (const word of words) {
    if (bylineParticles.has(word)) waiting++;
    else if (initials.test(word) || capitalized.test(word) || arabic.test(word)) {
      parts++;
      waiting = 0;
    } else return false;
    if (waiting > mostParticles) return false;
  }
  if (waiting > 0 || parts === 0) return false;
  return bylineParticles.has(words[0] ?? '')
    ? parts === words.length - countLeading(words)
    : parts > 1 && parts <= mostParts;
}

const countLeading = (words: readonly string[]): number => words.findIndex((word) => !bylineParticles.has(word));

function nameParts(rest: string): string[] {
  const names = rest.replace(tail, '');
  const agencyBehind = behindMark.exec(rest)?.[1];
  const parts = withoutPlaces(names.split(between).map((name) => name.trim()));
  return agencyBehind && isAgency(agencyBehind) && !parts.includes(agencyBehind) ? [...parts, agencyBehind] : parts;
}

/**
 * The names of a list without the places behind them: "Jane Doe in Lodra and John Roe in Holm". Behind a place, another
 * city belongs to it; behind a paper, whatever has no place of its own.
 */
function withoutPlaces(parts: readonly string[]): string[] {
  const names: string[] = [];
  let last = '';
  for (const part of parts) {
    const own = place.exec(part)?.[0] ?? '';
    const isPlace = own === '' && last !== '' && (paper.test(last) || knownCities.has(part.toLowerCase()));
    const name = own === '' ? part : part.slice(0, -own.length).trim();
    if (!isPlace && name !== '') names.push(name);
    last = own === '' && !isPlace ? '' : own || last;
  }
  return names;
}
