import { primaryLanguage } from '../languages/primary-language.ts';
import type { Article } from '../model/article.ts';
import type { Segmentation } from '../model/segmentation.ts';
import { isCapital } from './is-capital.ts';
import { createLexicon, enterForm, findTerms, formsOf, type Lexicon, type VocabularyWord } from './lexicon.ts';

/** The words of every sentence as small numbers, so that raters compare integers. */
export interface WordIndex {
  /** The distinct words, by id. */
  readonly vocabulary: readonly VocabularyWord[];
  /** The ids of the words of all sentences, one after the other. */
  readonly ids: Int32Array;
  /** Where the words of sentence i begin in `ids`; the last entry is the end. */
  readonly starts: Int32Array;
  /** By sentence: the ids of its distinct content words. */
  readonly terms: readonly (readonly number[])[];
  /** The distinct content words of another text, such as the headline; -1 for each word that the article lacks. */
  readonly termsOf: (text: string) => readonly number[];
}

export function countWords({ starts }: WordIndex, sentence: number): number {
  return (starts[sentence + 1] ?? 0) - (starts[sentence] ?? 0);
}

/** Numbers the words of an article; linear in its length. */
export function indexWords({ text, language }: Article, { sentences, tokens }: Segmentation): WordIndex {
  const lexicon = createLexicon(primaryLanguage(language ?? ''));
  const ids: number[] = [];
  const starts = new Int32Array(sentences.length + 1);
  const terms: number[][] = [];
  for (const [i, { firstToken, endToken }] of sentences.entries()) {
    const first = ids.length;
    for (let t = firstToken; t < endToken; t++) {
      const token = tokens[t];
      if (token?.kind === 'word' || token?.kind === 'number')
        addWord(lexicon, text.slice(token.start, token.end), t === firstToken, ids);
    }
    starts[i] = first;
    terms.push(countHolders(lexicon, ids, first, i));
  }
  starts[sentences.length] = ids.length;
  return {
    vocabulary: lexicon.words,
    ids: new Int32Array(ids),
    starts,
    terms,
    termsOf: (other) => findTerms(lexicon, other),
  };
}

function addWord(lexicon: Lexicon, word: string, isHead: boolean, ids: number[]): void {
  if (lexicon.byForm.has(word)) addForm(lexicon, word, isHead, ids);
  else for (const form of formsOf(word)) addForm(lexicon, form, isHead, ids);
}

function addForm(lexicon: Lexicon, form: string, isHead: boolean, ids: number[]): void {
  const word = enterForm(lexicon, form);
  ids.push(word.id);
  if (!isHead && isCapital(form, 0)) word.capitals++;
}

/** Counts a sentence for each content word that it holds. @returns the ids of these words */
function countHolders({ words }: Lexicon, ids: readonly number[], first: number, sentence: number): number[] {
  const terms: number[] = [];
  for (let at = first; at < ids.length; at++) {
    const word = words[ids[at] ?? 0];
    if (!word?.isContent || word.lastHolder === sentence) continue;
    word.lastHolder = sentence;
    word.spread++;
    terms.push(word.id);
  }
  return terms;
}
