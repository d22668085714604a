import { findWords } from '../segment/find-words.ts';
import { longestWord, normalizeWord, stemOf, straighten } from './normalize-word.ts';
import { readWordLists, type WordLists } from './read-word-lists.ts';

/** A word of an article in all its forms, which share a stem. */
export interface VocabularyWord {
  /** The number of the word: words are numbered from 0 as they appear. */
  readonly id: number;
  /** False for a stop word, which says nothing. */
  readonly isContent: boolean;
  /** A pronoun or possessive of the first or second person. */
  readonly isPersonal: boolean;
  /** Of the form that came first, as are the letters and digits that are counted. */
  readonly hasDigit: boolean;
  readonly letters: number;
  /** How often it begins with a capital without beginning its sentence. */
  readonly capitals: number;
  /** How many sentences hold it. Counted for content words only. */
  readonly spread: number;
}

/** A word while its article is read. */
export interface LexiconWord extends VocabularyWord {
  capitals: number;
  spread: number;
  /** The last sentence that was counted in `spread`; -1 before the first. */
  lastHolder: number;
}

/** The distinct words of an article, by number, by form and by stem. */
export interface Lexicon {
  readonly lists: WordLists;
  readonly words: LexiconWord[];
  readonly byForm: Map<string, LexiconWord>;
  readonly byStem: Map<string, LexiconWord>;
}

/** @param language ISO 639-1 code */
export const createLexicon = (language: string): Lexicon => ({
  lists: readWordLists(language),
  words: [],
  byForm: new Map(),
  byStem: new Map(),
});

/** Finds the word of a form. A form without a word makes a new one, unless another form shares its stem. */
export function enterForm(lexicon: Lexicon, form: string): LexiconWord {
  const known = lexicon.byForm.get(form);
  if (known !== undefined) return known;
  const lower = form.slice(0, longestWord).toLowerCase();
  const plain = straighten(lower);
  const isStop = isStopWord(lexicon, plain);
  // The space keeps a stop word apart from content words with the same stem.
  const stem = isStop ? ` ${lower}` : stemOf(plain);
  const word = lexicon.byStem.get(stem) ?? addWord(lexicon, form, plain, !isStop);
  lexicon.byStem.set(stem, word);
  lexicon.byForm.set(form, word);
  return word;
}

function addWord({ words, lists }: Lexicon, form: string, plain: string, isContent: boolean): LexiconWord {
  const word: LexiconWord = {
    id: words.length,
    isContent,
    isPersonal: lists.pronouns.has(plain),
    hasDigit: /\d/.test(form),
    letters: form.length,
    capitals: 0,
    spread: 0,
    lastHolder: -1,
  };
  words.push(word);
  return word;
}

/** The distinct content words of another text, as ids; -1 for each word that the article lacks. */
export function findTerms(lexicon: Lexicon, text: string): readonly number[] {
  const stems = new Set<string>();
  for (const word of findWords(text))
    for (const form of formsOf(word))
      if (!isStopWord(lexicon, straighten(form.toLowerCase()))) stems.add(normalizeWord(form));
  return [...stems].map((stem) => lexicon.byStem.get(stem)?.id ?? -1);
}

/** @param plain in small letters, with straight apostrophes */
function isStopWord({ lists }: Lexicon, plain: string): boolean {
  return lists.stops.has(plain) || (plain.length < 2 && !unspaced.test(plain));
}

/** Scripts that put no space between words: their words are counted as pairs of letters. */
const unspaced = /[\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF\u3040-\u30FF\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF]/;

/** What a token is counted as: the word itself, or its pairs of letters. */
export function formsOf(word: string): readonly string[] {
  if (word.length < 2 || !unspaced.test(word)) return [word];
  const pairs: string[] = [];
  for (let i = 0; i + 2 <= word.length; i++) pairs.push(word.slice(i, i + 2));
  return pairs;
}
