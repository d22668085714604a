import { productionWork } from '../languages/english/production-work.ts';
import { furnitureWords } from '../languages/languages.ts';
import { anyOf } from '../model/words.ts';
import { findSignOff } from './read-transcript.ts';

/** Characters. Credits at the end of a last paragraph are a line or two long. */
const longestTail = 500;
const tails: readonly { readonly kind: string; readonly pattern: RegExp }[] = [
  {
    kind: 'production-credit',
    pattern: new RegExp(String.raw`\s*\(${productionWork}(?: and \S+)? by\b.*$`, 'i'),
  },
  {
    kind: 'production-credit',
    pattern: new RegExp(
      String.raw`\s*[（(【]\s*${anyOf(furnitureWords('editorCredits'))}[^（(【)）】]{0,60}[)）】]\s*$`,
      'u',
    ),
  },
  { kind: 'production-credit', pattern: /\s*\(\((?:;|editing|reporting|for related).*$/i },
  { kind: 'read-more', pattern: /(?<=[.!?…"”’)])\s+(?:read more|opens new tab|, opens new tab)[.…]*$/i },
  { kind: 'copyright', pattern: /(?<=[.!?…"”’)])\s+(?:©|copyright (?:©|\(c\)|(?:19|20)\d\d)).{0,200}$/i },
];

/** Every such ending has one of these signs, and most paragraphs have none. */
const sign = /[(（【©]|copyright|new tab|read more/i;

export interface CutText {
  readonly text: string;
  readonly tail: { readonly kind: string; readonly text: string } | undefined;
}

/**
 * Cuts "(Reporting by …)", "read more" and a copyright line off the end of a paragraph, and the name with which a
 * reporter ends in a broadcast.
 */
export function cutTail(text: string, isSpoken: boolean): CutText {
  const spoken = isSpoken ? findSignOff(text) : undefined;
  if (spoken !== undefined)
    return { text: text.slice(0, spoken), tail: { kind: 'sign-off', text: text.slice(spoken) } };
  const from = Math.max(0, text.length - longestTail);
  const ending = text.slice(from);
  if (!sign.test(ending)) return { text, tail: undefined };
  for (const { kind, pattern } of tails) {
    const index = ending.search(pattern);
    if (index < 0 || from + index === 0) continue;
    return { text: text.slice(0, from + index).trimEnd(), tail: { kind, text: ending.slice(index) } };
  }
  return { text, tail: undefined };
}
