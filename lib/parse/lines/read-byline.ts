import { isAgency, isKnownAgency } from './agencies.ts';
import { letters } from './letters.ts';
import { monthPattern } from './months.ts';

export interface Byline {
  readonly authors: readonly string[];
  readonly agency: string | undefined;
}

// Without the flags `i` and `u`, and word by word: such expressions take ten times as long to compile, and each article has a first line.

/** In small letters. */
const opening =
  /^\W{0,3}(?:(?:written|reported|posted|story|words|text|published) by|by|par|von|por|di|da|door|propos recueillis par)(?::| (?!an?\b|the (?!associated|canadian)))\s*/;
/** Roles that stand beside names, and that are no part of them; in small letters. */
const role =
  /correspondent|editor|reporter|writer|staff|contributor|columnist|analyst|journalist|desk|team|chief|special to|für|redakt|korrespondent|envoyée?|rédaction|redacción|redazione|redactie|redação|correspons|corrispond|collaborat/;
const particles: ReadonlySet<string> = new Set(
  'de da di do dos das du del della der den van von zu zum ter ten bin bint ibn al el la le y af av'.split(' '),
);
const part = new RegExp(
  String.raw`^(?:\p{Lu}\.?(?:-?\p{Lu}\.)*|(?:[${letters}]{1,3}['’])?\p{Lu}[${letters}'’]*(?:-[${letters}][${letters}'’]*)*\.?)$`,
  'u',
);
const mostParts = 5;
const mostParticles = 2;
const between = /\s*(?:,|;|&|\+|\s(?:and|et|und|e|y|en|with|avec|mit|con)\s)\s*/i;
const tail = new RegExp(
  String.raw`\s*(?:[|•·–—]|\s-\s|\(|@|(?<![${letters}])(?:in|at|for|from|aus|à|en|a|em|te)\s+(?=[${letters}])|\b(?:published|updated|posted|last)\b|(?<![${letters}])(?:${monthPattern})\.? \d|\d).*$`,
  'i',
);
const behindMark = new RegExp(String.raw`[(|/–—-]\s*([${letters} ]{2,40})\)?$`);
const longestByline = 160;

/**
 * Reads "By Jane Doe and John Roe, Example Wire": names without "By", roles and places. Undefined for a sentence that begins
 * with such a word ("By Friday the water had gone.").
 */
export function readByline(text: string): Byline | undefined {
  if (text.length > longestByline) return undefined;
  const start = opening.exec(text.toLowerCase())?.[0].length;
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

const hasRole = (name: string): boolean => role.test(name.toLowerCase());

/** A given name and surnames with their particles, or a surname behind its particles. */
function isPerson(name: string): boolean {
  const words = name.split(' ');
  let parts = 0;
  let waiting = 0;
  for (const word of words) {
    if (particles.has(word)) waiting++;
    else if (part.test(word)) {
      parts++;
      waiting = 0;
    } else return false;
    if (waiting > mostParticles) return false;
  }
  if (waiting > 0 || parts === 0) return false;
  return particles.has(words[0] ?? '') ? parts === words.length - countLeading(words) : parts > 1 && parts <= mostParts;
}

const countLeading = (words: readonly string[]): number => words.findIndex((word) => !particles.has(word));

function nameParts(rest: string): string[] {
  const names = rest.replace(tail, '');
  const agencyBehind = behindMark.exec(rest)?.[1];
  const parts = names
    .split(between)
    .map((name) => name.trim())
    .filter((name) => name !== '');
  return agencyBehind && isAgency(agencyBehind) && !parts.includes(agencyBehind) ? [...parts, agencyBehind] : parts;
}
