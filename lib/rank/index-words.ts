import { primaryLanguage } from '../languages/primary-language.ts';
import type { Article } from '../model/article.ts';
import type { Segmentation, Token } from '../model/segmentation.ts';
import { findWords } from '../segment/find-words.ts';
import { isCapital } from './is-capital.ts';
import { longestWord, normalizeWord, stemOf, straighten } from './normalize-word.ts';
import { readWordLists } from './read-word-lists.ts';

/** The words of every sentence as small numbers, so that raters compare integers. */
export interface WordIndex {
  /** Word ids of all sentences, one after the other. */
  readonly ids: Int32Array;
  /** Where the words of sentence i begin in `ids`; the last entry is the end. */
  readonly starts: Int32Array;
  /** By id: 1 for a word that says something, 0 for a stop word. */
  readonly isContent: readonly number[];
  /** By id: 1 for a pronoun or possessive of the first or second person. */
  readonly isPersonal: readonly number[];
  /** By id: 1 for a word with a digit, and the letters and digits of the form that came first. */
  readonly hasDigit: readonly number[];
  readonly letters: readonly number[];
  /** By id: how often it begins with a capital without beginning its sentence. */
  readonly capitals: readonly number[];
  /** By id: how many sentences hold it. */
  readonly spread: readonly number[];
  /** By sentence: the distinct content words. */
  readonly terms: readonly (readonly number[])[];
  /** The distinct content words of another text, such as the headline: ids of words that the article has, and -1 for each other. */
  readonly termsOf: (text: string) => readonly number[];
}

export function countWords({ starts }: WordIndex, sentence: number): number {
  return (starts[sentence + 1] ?? 0) - (starts[sentence] ?? 0);
}

/** Scripts that put no space between words: their words are counted as pairs of letters. */
const unspaced = /[\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF\u3040-\u30FF\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF]/;

/** Numbers the words of an article; linear in its length. */
export function indexWords(article: Article, { sentences, tokens }: Segmentation): WordIndex {
  const lexicon = createLexicon(article.language);
  const ids: number[] = [];
  const starts = new Int32Array(sentences.length + 1);
  const terms: number[][] = [];
  for (const [i, { firstToken, endToken }] of sentences.entries()) {
    starts[i] = ids.length;
    for (let t = firstToken; t < endToken; t++) lexicon.addToken(article.text, tokens[t], ids, t === firstToken);
    terms.push(lexicon.contentOf(ids, starts[i] ?? 0, i));
  }
  starts[sentences.length] = ids.length;
  const { addToken, contentOf, ...facts } = lexicon;
  return { ...facts, ids: new Int32Array(ids), starts, terms };
}

interface Lexicon extends Omit<WordIndex, 'ids' | 'starts' | 'terms'> {
  readonly addToken: (text: string, token: Token | undefined, ids: number[], isHead: boolean) => void;
  readonly contentOf: (ids: readonly number[], from: number, sentence: number) => number[];
}

function createLexicon(language: string | undefined): Lexicon {
  const { stops, pronouns } = readWordLists(primaryLanguage(language ?? ''));
  const byForm = new Map<string, number>();
  const byStem = new Map<string, number>();
  const isContent: number[] = [];
  const isPersonal: number[] = [];
  const hasDigit: number[] = [];
  const letters: number[] = [];
  const capitals: number[] = [];
  const spread: number[] = [];
  /** By id: the last sentence whose content was asked for and that holds it. */
  const holders: number[] = [];

  function addToken(text: string, token: Token | undefined, ids: number[], isHead: boolean): void {
    if (token?.kind !== 'word' && token?.kind !== 'number') return;
    const word = text.slice(token.start, token.end);
    const known = byForm.get(word);
    if (known !== undefined) addForm(word, known, ids, isHead);
    else for (const form of formsOf(word)) addForm(form, byForm.get(form) ?? register(form), ids, isHead);
  }

  function addForm(form: string, id: number, ids: number[], isHead: boolean): void {
    ids.push(id);
    if (!isHead && isCapital(form, 0)) capitals[id] = (capitals[id] ?? 0) + 1;
  }

  function register(form: string): number {
    const lower = form.slice(0, longestWord).toLowerCase();
    const plain = straighten(lower);
    const isStop = isStopWord(plain);
    const stem = isStop ? ` ${lower}` : stemOf(plain);
    const known = byStem.get(stem);
    const id = known ?? isContent.length;
    if (known === undefined) {
      byStem.set(stem, id);
      isContent.push(isStop ? 0 : 1);
      isPersonal.push(pronouns.has(plain) ? 1 : 0);
      hasDigit.push(/\d/.test(form) ? 1 : 0);
      letters.push(form.length);
      capitals.push(0);
      spread.push(0);
      holders.push(-1);
    }
    byForm.set(form, id);
    return id;
  }

  function contentOf(ids: readonly number[], from: number, sentence: number): number[] {
    const distinct: number[] = [];
    for (let i = from; i < ids.length; i++) {
      const id = ids[i] ?? 0;
      if (isContent[id] !== 1 || holders[id] === sentence) continue;
      holders[id] = sentence;
      spread[id] = (spread[id] ?? 0) + 1;
      distinct.push(id);
    }
    return distinct;
  }

  function termsOf(text: string): number[] {
    const stems = new Set<string>();
    for (const word of findWords(text)) {
      for (const form of formsOf(word)) if (!isStopWord(straighten(form.toLowerCase()))) stems.add(normalizeWord(form));
    }
    return [...stems].map((stem) => byStem.get(stem) ?? -1);
  }

  /** @param lower with straight apostrophes */
  function isStopWord(lower: string): boolean {
    return stops.has(lower) || (lower.length < 2 && !unspaced.test(lower));
  }

  return { isContent, isPersonal, hasDigit, letters, capitals, spread, addToken, contentOf, termsOf };
}

function formsOf(word: string): readonly string[] {
  if (word.length < 2 || !unspaced.test(word)) return [word];
  const pairs: string[] = [];
  for (let i = 0; i + 2 <= word.length; i++) pairs.push(word.slice(i, i + 2));
  return pairs;
}
