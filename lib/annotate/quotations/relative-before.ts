import { wordSet } from '../../model/words.ts';
import type { QuotationReading } from './reading.ts';

/** Tokens between "who" and its verb: "who has also recently said", "who last year wrote". */
const mostBetween = 4;
const times = wordSet('last month this today week year');

/** "who said", "who recently said": the index of "who". */
export function relativeBefore({ words, language }: QuotationReading, cue: number): number | undefined {
  let at = cue - 1;
  while (at > cue - mostBetween && (language.between.has(words[at] ?? '') || isAdverb(language.strategy, words[at])))
    at--;
  return language.subjectRelatives.has(words[at] ?? '') ? at : undefined;
}

const isAdverb = (strategy: 'english' | 'table', word = ''): boolean =>
  strategy === 'english' && (word.endsWith('ly') || times.has(word));
