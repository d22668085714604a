import { wordSet } from '../../model/words.ts';
import { inList, listsOfName } from './gazetteer.ts';
import type { Word } from './read-words.ts';

/** Whether a capital at this word says that it is (part of) a name. */
export interface CaseEvidence {
  /** False at the head of a sentence, and throughout a headline. */
  readonly isTrusted: (word: Word) => boolean;
  /** The article writes the word with a capital where only names have one, and never without. */
  readonly isSeenAsName: (word: Word) => boolean;
  /** The article, or English at large, writes the word without a capital. */
  readonly isOrdinary: (word: Word) => boolean;
  /** Not in a headline, and not in a line of capitals. */
  readonly isInSentence: (word: Word) => boolean;
}

/** The lists of words that English writes without a capital. */
const ordinaryLists = [
  'ordinary',
  'function',
  'role',
  'portfolio',
  'organisationHead',
  'placeHead',
  'eventHead',
  'otherHead',
] as const;

/** "aides", "citing", "reported": the stem is a word. */
function isEnglishWord(lower: string): boolean {
  const isWord = (word: string) => ordinaryLists.some((list) => inList(list, word));
  if (isWord(lower) || (lower.includes('-') && lower.split('-').every(isWord))) return true;
  if (isAdverb(lower)) return true;
  const stem = /^(.{3,}?)(?:s|es|d|ed|ing|ly|er|ers|ness)$/u.exec(lower)?.[1];
  if (stem !== undefined && (isWord(stem) || (/(?:ing|ed)$/u.test(lower) && isWord(`${stem}e`)))) return true;
  const rest = /^(?:inter|mis|non|out|over|pre|re|un|under)(.{4,})$/u.exec(lower)?.[1];
  return rest !== undefined && isWord(rest);
}

/** "Consequently"; but "Donnelly" is a name. */
function isAdverb(lower: string): boolean {
  if (!/.{4}ly$/u.test(lower) || /[eio]lly$/u.test(lower)) return false;
  return !inList('firstName', lower) && !inList('surname', lower) && listsOfName(lower) === undefined;
}

type Style = 'sentence' | 'headline' | 'capitals';

/** Reads where this article's capitals mean a name, from what it writes without capitals elsewhere. */
export function readCase(words: readonly Word[]): CaseEvidence {
  const lowerCased = new Set<string>();
  for (const word of words) if (word.kind === 'word' && !word.capital) lowerCased.add(word.lower);
  const isOrdinary = ({ lower }: Word) => lowerCased.has(lower) || isEnglishWord(lower);
  const styles = readStyles(words, isOrdinary);
  const isTrusted = (word: Word) => !word.opens && styles[word.sentence] === 'sentence';
  const names = new Set<string>();
  for (const word of words) if (word.capital && isTrusted(word)) names.add(word.lower);
  return {
    isTrusted,
    isOrdinary,
    isSeenAsName: ({ lower }) => names.has(lower) && !lowerCased.has(lower),
    isInSentence: ({ sentence }) => styles[sentence] === 'sentence',
  };
}

function readStyles(words: readonly Word[], isOrdinary: (word: Word) => boolean): readonly (Style | undefined)[] {
  const styles: (Style | undefined)[] = [];
  for (let first = 0; first < words.length; ) {
    const sentence = words[first]?.sentence ?? 0;
    let end = first;
    while (words[end]?.sentence === sentence) end++;
    styles[sentence] = styleOf(words.slice(first, end), isOrdinary);
    first = end;
  }
  return styles;
}

const auxiliaries = wordSet('are be been can did do does had has have is may was were will would');

/** A word that titles write with a capital, and sentences without. */
function isPlainWord({ kind, text, lower, capital }: Word): boolean {
  if (capital || kind !== 'word' || text.length < 2) return false;
  return auxiliaries.has(lower) || (text.length > 2 && !inList('function', lower));
}

/** Shorter lines with a stop are no headlines: "Ann Lee Told Tom Ford." */
const leastWordsBeforeStop = 4;

/** A headline mostly ends without a stop; several of its ordinary words have capitals, and few have none. */
function styleOf(words: readonly Word[], isOrdinary: (word: Word) => boolean): Style {
  const anyLower = words.some(({ kind, text }) => kind === 'word' && /\p{Ll}/u.test(text));
  const hasStop = words.at(-1)?.text.endsWith('.') === true;
  // Most sentences are such, and are told at once.
  if (anyLower && hasStop && words.some(isPlainWord)) return 'sentence';
  let long = 0;
  const ordinaryWithCapital = new Set<string>();
  let lowerCased = 0;
  for (const word of words) {
    if (word.kind !== 'word') continue;
    if (word.text.length < 4 || inList('function', word.lower)) continue;
    long++;
    if (!word.capital) lowerCased++;
    else if (!word.opens && isOrdinary(word) && listsOfName(word.text) === undefined)
      ordinaryWithCapital.add(word.lower);
  }
  if (!anyLower && long >= 2) return 'capitals';
  if (hasStop && long < leastWordsBeforeStop) return 'sentence';
  return ordinaryWithCapital.size >= 2 && lowerCased <= long * 0.25 ? 'headline' : 'sentence';
}
