import type { Token } from '../model/segmentation.ts';
import { wordSet } from '../model/words.ts';
import { character, classifyAt } from './classify-character.ts';
import { isLowerAt } from './letter-case.ts';

/** Source: common domains of news sites, and file endings that are part of names; written for this project. */
const domainEndings = wordSet(`
  ai app at au be biz br ca ch cn co com de dev dk edu es eu fi fr gov html ie in info int io it jp js me mil mx net
  news nl no nz org pdf pl ru se tv uk us za
`);
const schemes = wordSet('ftp http https');
const trailing = '.,;:!?\'"’”»)]}>*';

/** Whether a word that ends here is the scheme of a web address. */
export function isSchemeEnd(text: string, start: number, end: number): boolean {
  return text.startsWith('://', end) && end - start <= 5 && schemes.has(text.slice(start, end).toLowerCase());
}

/** Whether a stop is part of a domain name: after "www", or before a known ending in small letters. */
export function isDomainStop(text: string, segment: number, stop: number, limit: number): boolean {
  if (stop + 2 >= limit || !isLowerAt(text, stop + 1)) return false;
  if (stop - segment === 3 && text.slice(segment, stop).toLowerCase() === 'www') return true;
  let end = stop + 1;
  while (end < limit && end - stop < 7 && isLowerAt(text, end)) end++;
  const isWhole = end >= limit || !/[\p{L}\p{N}]/u.test(text.charAt(end));
  return isWhole && stop - segment > 1 && domainEndings.has(text.slice(stop + 1, end));
}

/** The end of an address. It reaches to white space, a mark or a bracket, without the punctuation of the sentence. */
export function addressEnd(text: string, from: number, limit: number): number {
  let end = from;
  while (end < limit && classifyAt(text, end) !== character.space && !'"“”<>«»'.includes(text.charAt(end))) end++;
  while (end > from && trailing.includes(text.charAt(end - 1))) end--;
  return /^['’]s$/i.test(text.slice(end - 2, end)) ? end - 2 : end;
}

/** "jane.doe@example.org": removes from `before` the tokens that are glued to the sign. */
export function mergeEmail(text: string, at: number, limit: number, before: Token[]): Token | undefined {
  if (before.at(-1)?.end !== at || before.at(-1)?.kind === 'punctuation' || !isNameCharacter(text, at + 1, limit))
    return undefined;
  let start = at;
  for (let last = before.at(-1); last?.end === start && isLocalPart(text, last); last = before.at(-1)) {
    start = last.start;
    before.pop();
  }
  return start === at ? undefined : { kind: 'word', start, end: domainEnd(text, at + 1, limit) };
}

function isLocalPart(text: string, { kind, start, end }: Token): boolean {
  return kind === 'word' || kind === 'number' || (end - start === 1 && '._+-'.includes(text.charAt(start)));
}

/** "@handle", or the sign alone. */
export function scanHandle(text: string, start: number, limit: number): Token {
  let end = start + 1;
  while (isNameCharacter(text, end, limit) || (end < limit && text[end] === '_')) end++;
  return { kind: end > start + 1 ? 'word' : 'symbol', start, end };
}

function domainEnd(text: string, from: number, limit: number): number {
  let end = from;
  while (isNameCharacter(text, end, limit) || (end < limit && '.-'.includes(text.charAt(end)))) end++;
  while ('.-'.includes(text.charAt(end - 1))) end--;
  return end;
}

function isNameCharacter(text: string, at: number, limit: number): boolean {
  if (at >= limit) return false;
  const found = classifyAt(text, at);
  return found === character.letter || found === character.digit;
}
