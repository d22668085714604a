// English alone: who holds the role that a noun names.

import type { EnglishSpeech } from '../../languages/speech-language.ts';
import type { Cast } from './cast.ts';
import type { QuotationReading, TokenRange } from './reading.ts';

interface Holder {
  readonly entity: number;
  /** Where the role is named. */
  readonly from: number;
  /** The words of the role before its head. */
  readonly modifiers: ReadonlySet<string>;
}

/** Words of the longest noun phrase: "the former Harbour secretary". */
const longestPhrase = 5;

/**
 * Makes a function that gives whom "the minister" means: the one person whose role, named before, has that noun at its
 * head, and the same words before it.
 */
export function createHolderFinder(
  reading: QuotationReading,
  language: EnglishSpeech,
  { entities }: Cast,
): (phrase: TokenRange) => number | undefined {
  const holders = new Map<string, Holder[]>();
  for (const [entity, { type, role }] of entities.entries()) {
    if (type !== 'person' || !role) continue;
    const { head, modifiers } = readRole(language, reading.text.slice(role.start, role.end));
    if (!head) continue;
    const known = holders.get(head) ?? [];
    known.push({ entity, from: role.end, modifiers });
    holders.set(head, known);
  }
  return (phrase) => {
    // "The President": a capital makes a name of the noun alone.
    const first = reading.words[phrase.first - 1] === 'the' ? phrase.first - 1 : phrase.first;
    const { end } = phrase;
    const length = end - first;
    if (reading.words[first] !== 'the' || length < 2 || length > longestPhrase) return undefined;
    const modifiers = reading.words.slice(first + 1, end - 1);
    const known = holders.get(reading.words[end - 1] ?? '') ?? [];
    const start = reading.tokens[first]?.start ?? 0;
    const fitting = known.filter((holder) => modifiers.every((word) => holder.modifiers.has(word)));
    const [holder] = fitting;
    return holder && fitting.length === 1 && (modifiers.length > 0 || known.length === 1) && holder.from <= start
      ? holder.entity
      : undefined;
  };
}

/** "a former mayor of Tallow" is a mayor. */
function readRole(
  { prepositions }: EnglishSpeech,
  role: string,
): { readonly head: string | undefined; readonly modifiers: ReadonlySet<string> } {
  const words = role.toLowerCase().split(/[\s,]+/);
  const end = words.findIndex((word) => prepositions.has(word));
  const at = end < 0 ? words.length - 1 : end - 1;
  return { head: words[at], modifiers: new Set(words.slice(0, Math.max(0, at))) };
}
