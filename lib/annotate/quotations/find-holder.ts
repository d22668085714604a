// English alone: who holds the role that a noun names.

import type { EnglishSpeech } from '../../languages/speech-language.ts';
import type { Cast, Mention } from './cast.ts';
import { isCapitalToken, isMark, isWord, type QuotationReading, type TokenRange } from './reading.ts';

interface Holder {
  readonly entity: number;
  /** The token where the role is named. */
  readonly from: number;
  /** The words of the role before its head. */
  readonly modifiers: ReadonlySet<string>;
}

/** Words of the longest noun phrase: "the former Harbour secretary". */
const longestPhrase = 5;
/** Tokens of a role beside a name. */
const longestRole = 6;
const age = /^(\d{1,3})-year-old$/;

/**
 * Makes a function that gives whom "the minister" means: the one person whose role, named before, has that noun at its
 * head, and the same words before it. "the 43-year-old" is the one who is 43.
 */
export function createHolderFinder(
  reading: QuotationReading,
  language: EnglishSpeech,
  cast: Cast,
): (phrase: TokenRange) => number | undefined {
  const holders = readHolders(reading, language, cast);
  return (phrase) => {
    // "The President": a capital makes a name of the noun alone.
    const first = reading.words[phrase.first - 1] === 'the' ? phrase.first - 1 : phrase.first;
    const { end } = phrase;
    const length = end - first;
    if (reading.words[first] !== 'the' || length < 2 || length > longestPhrase) return undefined;
    const head = reading.words[end - 1] ?? '';
    const modifiers = reading.words.slice(first + 1, end - 1);
    const known = (holders.get(age.exec(head)?.[1] ?? head) ?? []).filter(({ from }) => from < first);
    const fitting = known.filter((holder) => modifiers.every((word) => holder.modifiers.has(word)));
    if (fitting.length > 0) return onlyOne(modifiers.length > 0 ? fitting : known);
    // "the Tallow senator": nothing more is known of the only senator.
    return known.every((holder) => holder.modifiers.size === 0) ? onlyOne(known) : undefined;
  };
}

function onlyOne(holders: readonly Holder[]): number | undefined {
  const [holder] = holders;
  return holders.every(({ entity }) => entity === holder?.entity) ? holder?.entity : undefined;
}

/** By the head of the role, in small letters: the roles that the entities have, and those beside their names. */
function readHolders(
  reading: QuotationReading,
  language: EnglishSpeech,
  { entities, mentions }: Cast,
): ReadonlyMap<string, readonly Holder[]> {
  const holders = new Map<string, Holder[]>();
  const add = (entity: number, from: number, words: readonly string[]): void => {
    const end = words.findIndex((word) => language.prepositions.has(word));
    const role = end < 0 ? words : words.slice(0, end);
    const head = role.at(-1);
    if (!head) return;
    const known = holders.get(head) ?? [];
    known.push({ entity, from, modifiers: new Set(role.slice(0, -1)) });
    holders.set(head, known);
  };
  for (const mention of mentions) {
    const { role, type } = entities[mention.entity] ?? {};
    if (type !== 'person') continue;
    if (role)
      add(
        mention.entity,
        mention.first,
        reading.text
          .slice(role.start, role.end)
          .toLowerCase()
          .split(/[\s,]+/),
      );
    add(mention.entity, mention.first, roleBefore(reading, language, mention));
    add(mention.entity, mention.first, roleBehind(reading, language, mention));
  }
  return holders;
}

/** "Tallow senator Ines Roth". */
function roleBefore({ words, tokens }: QuotationReading, language: EnglishSpeech, { first }: Mention): string[] {
  let from = first;
  while (
    from > 0 &&
    first - from < longestRole &&
    tokens[from - 1]?.kind === 'word' &&
    !endsRole(language, words[from - 1])
  )
    from--;
  return words.slice(from, first);
}

/** "Ines Roth, the senator for Tallow,", "Ines Roth, 43,". */
function roleBehind(reading: QuotationReading, language: EnglishSpeech, { end }: Mention): string[] {
  const { words } = reading;
  if (words[end] !== ',') return [];
  const first = language.determiners.has(words[end + 1] ?? '') ? end + 2 : end + 1;
  // Another name in a list is no role.
  if (isCapitalToken(reading, first) && isCapitalToken(reading, first + 1)) return [];
  let last = first;
  while (last - first < longestRole && !isMark(reading, last) && !endsRole(language, words[last])) last++;
  const isClosed = isMark(reading, last) || language.prepositions.has(words[last] ?? '');
  return isClosed && (isWord(reading, last - 1) || last === first + 1) ? words.slice(first, last) : [];
}

const endsRole = (
  { determiners, prepositions, boundaries, pronouns, cues, sentenceLinks }: EnglishSpeech,
  word = '',
): boolean =>
  determiners.has(word) ||
  prepositions.has(word) ||
  boundaries.has(word) ||
  pronouns.has(word) ||
  cues.has(word) ||
  sentenceLinks.has(word);
