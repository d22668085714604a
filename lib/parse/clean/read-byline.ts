import { isAgency, isKnownAgency } from './agencies.ts';
import { monthPattern } from './months.ts';

export interface Byline {
  readonly authors: readonly string[];
  readonly agency: string | undefined;
}

const opening =
  /^\W{0,3}(?:(?:written|reported|posted|story|words|text|published) by|by|par|von|por|di|da|door|propos recueillis par)(?::| (?!an?\b|the (?!associated|canadian)))\s*/iu;
/** Roles that stand beside names, and that are no part of them. */
const role =
  /(?:correspondent|editor|reporter|writer|staff|contributor|columnist|analyst|journalist|desk|team|chief|special to|für|redakt|korrespondent|envoyée?|rédaction|redacción|redazione|redactie|redação|correspons|corrispond|collaborat)/iu;
const particle = `(?:de|da|di|do|dos|das|du|del|della|der|den|van|von|zu|zum|ter|ten|bin|bint|ibn|al|el|la|le|y|af|av)`;
const part = String.raw`(?:\p{Lu}\.?(?:-?\p{Lu}\.)*|(?:\p{L}{1,3}['’])?\p{Lu}[\p{L}\p{M}'’]*(?:-\p{L}[\p{L}\p{M}'’]*)*\.?)`;
const person = new RegExp(
  `^${part}(?: (?:${particle} ){0,2}${part}){1,4}$|^${particle}(?: ${particle})? ${part}(?: ${part})*$`,
  'u',
);
const between = /\s*(?:,|;|&|\+|\s(?:and|et|und|e|y|en|with|avec|mit|con)\s)\s*/iu;
const tail = new RegExp(
  String.raw`\s*(?:[|•·–—]|\s-\s|\(|@|(?<!\p{L})(?:in|at|for|from|aus|à|en|a|em|te)\s+(?=\p{L})|\b(?:published|updated|posted|last)\b|(?<!\p{L})(?:${monthPattern})\.? \d|\d).*$`,
  'iu',
);
const longestByline = 160;

/**
 * Reads "By Jane Doe and John Roe, Example Wire": names without "By", roles and places. Undefined for a sentence that begins
 * with such a word ("By Friday the water had gone.").
 */
export function readByline(text: string): Byline | undefined {
  const start = opening.exec(text)?.[0].length;
  if (!start || text.length > longestByline) return undefined;
  const rest = text.slice(start).trim();
  if (/[!?…]$|\p{Ll}{3,}\.$/u.test(rest)) return undefined;
  const authors: string[] = [];
  let agency: string | undefined;
  for (const [index, name] of nameParts(rest).entries()) {
    if (isKnownAgency(name) || (isAgency(name) && name !== rest)) agency ??= name;
    else if (person.test(name) && !role.test(name)) authors.push(name);
    else if (index === 0 && !role.test(name)) return undefined;
  }
  return authors.length || agency ? { authors, agency } : undefined;
}

function nameParts(rest: string): string[] {
  const names = rest.replace(tail, '');
  const agencyBehind = /[(|/–—-]\s*([\p{L} ]{2,40})\)?$/u.exec(rest)?.[1];
  const parts = names
    .split(between)
    .map((name) => name.trim())
    .filter((name) => name !== '');
  return agencyBehind && isAgency(agencyBehind) && !parts.includes(agencyBehind) ? [...parts, agencyBehind] : parts;
}
