import { countWords } from './index-words.ts';
import { logarithm } from './logarithm.ts';
import { hasTellingHeadline, type RankContext } from './rank-context.ts';
import type { QuoteState } from './scan-quotes.ts';
import { type StyleTally, tallyStyle } from './tally-style.ts';
import { type TermTally, tallyTerms } from './tally-terms.ts';
import type { WordTallies } from './tally-words.ts';

export interface SentenceTally {
  readonly index: number;
  readonly wordsBefore: number;
  /** Words and numbers; pairs of letters in scripts without spaces. */
  readonly words: number;
  readonly terms: TermTally;
  /** How many distinct content words the sentence before has. */
  readonly previousTerms: number;
  readonly style: StyleTally;
}

export interface ArticleTally {
  readonly sentences: number;
  readonly words: number;
  /** The length of the vector that has the mass of each content word. */
  readonly norm: number;
  /** Distinct content words of the headline; 0 without one. */
  readonly headline: number;
  readonly hasTellingHeadline: boolean;
}

/** Counts all that raters look at, a sentence at a time: the tallies of a long text would fill the memory. */
export function* tallySentences(
  context: RankContext,
  quotes: readonly QuoteState[],
  tallies: WordTallies,
): Generator<readonly [SentenceTally, ArticleTally]> {
  const { words, headline } = context;
  const article = tallyArticle(context, headline.size);
  const previous = new Int32Array(words.vocabulary.length).fill(-2);
  for (const [index, terms] of words.terms.entries()) {
    const sentence = {
      index,
      wordsBefore: words.starts[index] ?? 0,
      words: countWords(words, index),
      terms: tallyTerms(terms, index, { tallies, headline, previous }),
      previousTerms: words.terms[index - 1]?.length ?? 0,
      style: tallyStyle(context, quotes, index),
    };
    yield [sentence, article];
  }
}

function tallyArticle(context: RankContext, headline: number): ArticleTally {
  const { words } = context;
  let square = 0;
  for (const { isContent, spread } of words.vocabulary) if (isContent) square += logarithm(1 + spread) ** 2;
  return {
    sentences: words.terms.length,
    words: words.ids.length,
    norm: Math.sqrt(square),
    headline,
    hasTellingHeadline: hasTellingHeadline(context),
  };
}
