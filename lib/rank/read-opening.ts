import { wordsOf } from '../languages/languages.ts';
import { findFirstWords } from '../segment/find-words.ts';
import { isUpperAt } from '../segment/letter-case.ts';

/** How the head of a sentence depends on the sentence before: by a reference ("she"), a connective ("but"), or not. */
export type Lean = 'reference' | 'connective' | undefined;

interface OpeningSets {
  /** The first word of each reference and connective, its first two words, and so on. */
  readonly beginnings: ReadonlySet<string>;
  readonly references: ReadonlySet<string>;
  readonly connectives: ReadonlySet<string>;
  readonly omissible: ReadonlySet<string>;
}

const longestPhrase = 4;
const headLength = 80;
const compiled = new Map<string, OpeningSets | undefined>();

/** Reads the first words of a sentence, also behind an opening quotation mark. Undefined for an unknown language. */
export function readLean(text: string, language: string): Lean {
  const sets = setsOf(language);
  if (sets === undefined) return undefined;
  const head = text.slice(0, headLength).toLowerCase().replaceAll('’', "'");
  const [first = ''] = findFirstWords(head, 1);
  const lean = leanOf(sets, firstPart(first));
  return lean === undefined && sets.beginnings.has(first) ? leanOfPhrases(sets, head) : lean;
}

/** By the first one to four words. */
function leanOfPhrases(sets: OpeningSets, head: string): Lean {
  let phrase = '';
  for (const word of findFirstWords(head, longestPhrase)) {
    phrase = phrase === '' ? word : `${phrase} ${word}`;
    if (!sets.beginnings.has(phrase)) return undefined;
    const lean = leanOf(sets, phrase);
    if (lean !== undefined) return lean;
  }
  return undefined;
}

function leanOf({ references, connectives }: OpeningSets, phrase: string): Lean {
  if (references.has(phrase)) return 'reference';
  return connectives.has(phrase) ? 'connective' : undefined;
}

/**
 * The length of a connective at the head that can be left out of a sentence, or 0.
 * A capital letter must follow, so that the rest reads as a sentence. The rest must not depend on the sentence before.
 */
export function omissibleLength(text: string, language: string): number {
  const sets = setsOf(language);
  const length = lengthBeforeCapital(text);
  if (sets === undefined || length === 0) return 0;
  const phrase = text.slice(0, length).trimEnd().replace(/,$/, '').toLowerCase();
  return sets.omissible.has(phrase) && readLean(text.slice(length), language) === undefined ? length : 0;
}

/** The length before a capital letter behind the first word, or behind the first two; 0 where there is none. */
function lengthBeforeCapital(text: string): number {
  const first = text.indexOf(' ') + 1;
  if (first === 0) return 0;
  const second = text.indexOf(' ', first) + 1;
  const isOneWord = text[first - 2] === ',' || !/^\p{L}+,? $/u.test(text.slice(first, second));
  if (!isOneWord && isUpperAt(text, second)) return second;
  return isUpperAt(text, first) ? first : 0;
}

/** Of a compound or elided word: "it's" depends on the sentence before like "it". */
function firstPart(word: string): string {
  const end = word.search(/['-]/);
  return end < 0 ? word : word.slice(0, end);
}

/** @param language ISO 639-1 code */
export const hasOpenings = (language: string): boolean => wordsOf(language)?.openings !== undefined;

function setsOf(language: string): OpeningSets | undefined {
  if (!compiled.has(language)) compiled.set(language, compile(language));
  return compiled.get(language);
}

function compile(language: string): OpeningSets | undefined {
  const openings = wordsOf(language)?.openings?.();
  if (openings === undefined) return undefined;
  const omissible = new Set(openings.omissible);
  const connectives = new Set([...openings.connectives, ...omissible]);
  const references = new Set(openings.references);
  const beginnings = new Set([...references, ...connectives].flatMap(beginningsOf));
  return { beginnings, references, connectives, omissible };
}

/** "of", "of the" and "of the same" for "of the same". */
function beginningsOf(phrase: string): readonly string[] {
  return phrase.split(' ').map((_, index, words) => words.slice(0, index + 1).join(' '));
}
