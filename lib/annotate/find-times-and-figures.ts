import { usesDecimalComma } from '../languages/languages.ts';
import type { Figure, Timex } from '../model/annotations.ts';
import type { Article } from '../model/article.ts';
import type { Segmentation } from '../model/segmentation.ts';
import { createFigureReader } from './figures/create-figure-reader.ts';
import { writesDecimalComma } from './figures/writes-decimal-comma.ts';
import { lexSentence } from './lexemes/lex-sentence.ts';
import { createTimexReader } from './timexes/find-timexes.ts';

/**
 * Timexes and figures in one pass: both are read from the same lexemes, and the lexemes of a whole article would fill
 * the memory. Incomplete sentences are left out.
 */
export function findTimesAndFigures(
  article: Article,
  { sentences }: Segmentation,
): { readonly timexes: readonly Timex[]; readonly figures: readonly Figure[] } {
  const timexes: Timex[] = [];
  const figures: Figure[] = [];
  const readTimexes = createTimexReader(article);
  const readFigures = createFigureReader(article, timexes);
  const [commaInTimexes, commaInFigures] = [usesDecimalComma(article.language), writesDecimalComma(article)];
  for (const sentence of sentences) {
    if (!sentence.complete) continue;
    const lexemes = lexSentence(article.text, sentence, commaInTimexes);
    for (const timex of readTimexes(lexemes, sentence.paragraph)) timexes.push(timex);
    const isSame = commaInFigures === commaInTimexes;
    const ownLexemes = isSame ? lexemes : lexSentence(article.text, sentence, commaInFigures);
    for (const figure of readFigures(ownLexemes)) figures.push(figure);
  }
  return { timexes, figures };
}
