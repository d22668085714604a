import type { BlockText, FurnitureRule, Zone } from './furniture-rule.ts';
import { furnitureRules } from './furniture-rules.ts';

const longest = Math.max(...furnitureRules.map((rule) => rule.longest));

/** What kind of furniture a cleaned block is ("counter", "read-more"); undefined for a paragraph of the article. */
export function findFurniture(text: string, zone: Zone): string | undefined {
  if (text.length > longest) return undefined;
  const block = readBlock(text);
  for (const rule of furnitureRules)
    if (text.length <= rule.longest && rule.zones?.includes(zone) !== false && fits(rule, block)) return rule.kind;
  return furnitureOfParts(text, zone);
}

function fits({ of = 'whole', needs, lines, begins, pattern }: FurnitureRule, block: BlockText): boolean {
  const line = block[of];
  if (needs?.test(block.whole) === false || begins?.(line) === false) return false;
  return pattern?.test(line) ?? lines?.has(line) ?? true;
}

/** "March 4, 2026 | Read online": a line whose parts are all furniture. A day is told, since it is read. */
function furnitureOfParts(text: string, zone: Zone): string | undefined {
  const parts = text.length <= longestLine && /[|•·]/.test(text) ? text.split(/\s*[|•·]\s*/, mostParts) : [];
  if (parts.length < 2 || parts.includes('')) return undefined;
  const kinds = parts.map((part) => findFurniture(part, zone));
  if (kinds.includes(undefined)) return undefined;
  return kinds.find((kind) => kind === 'timestamp') ?? kinds[0];
}

/** Characters, and parts. */
const [longestLine, mostParts] = [160, 6];

const letterOrDigit = /[\p{L}\p{N}]/u;

function readBlock(text: string): BlockText {
  const whole = withoutAddress(text.toLowerCase());
  const start = whole.search(letterOrDigit);
  if (start < 0) return { written: text, whole, unmarked: '', bare: '' };
  let end = whole.length;
  while (!letterOrDigit.test(characterBefore(whole, end))) end--;
  return { written: text, whole, unmarked: whole.slice(start), bare: whole.slice(start, end) };
}

/** Mails in plain text have a button's address behind its words: "Read more [https://riverton.example]". */
const withoutAddress = (text: string): string =>
  text.includes('http') ? text.replace(/\]?\s*[[(<]\s?https?:\/\/[^\s\])>]{1,2000}\s?[\])>]$/, '') : text;

/** The character that ends at an index: two units for a pair of surrogates. */
function characterBefore(text: string, end: number): string {
  const code = text.charCodeAt(end - 1);
  return text.slice(code >= 0xdc00 && code <= 0xdfff ? end - 2 : end - 1, end);
}
