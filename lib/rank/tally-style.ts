import { isCapital } from './is-capital.ts';
import { type RankContext, sentenceText } from './rank-context.ts';
import type { QuoteState } from './scan-quotes.ts';

/** How a sentence is written. */
export interface StyleTally {
  readonly stopWords: number;
  /** Pronouns of the first and second person. */
  readonly pronouns: number;
  readonly numbers: number;
  readonly commas: number;
  /** Capitalised words, without the first word. */
  readonly capitals: number;
  readonly quoteMarks: number;
  readonly opensQuoted: boolean;
  /** 1 for a head that depends on the sentence before by a reference, 2 for one that does by a connective, else 0. */
  readonly lean: number;
}

const leanNumbers = { none: 0, reference: 1, connective: 2 };
const openingMark = /^["“«„`']/u;

export function tallyStyle(context: RankContext, quotes: readonly QuoteState[], sentence: number): StyleTally {
  const { words, leans } = context;
  let [stopWords, pronouns] = [0, 0];
  for (let at = words.starts[sentence] ?? 0; at < (words.starts[sentence + 1] ?? 0); at++) {
    const word = words.vocabulary[words.ids[at] ?? 0];
    if (word?.isContent === false) stopWords++;
    if (word?.isPersonal) pronouns++;
  }
  return {
    stopWords,
    pronouns,
    ...countTokens(context, sentence),
    quoteMarks: quotes[sentence]?.marks ?? 0,
    opensQuoted: openingMark.test(sentenceText(context, sentence).charAt(0)),
    lean: leanNumbers[leans[sentence] ?? 'none'],
  };
}

function countTokens({ article, segmentation }: RankContext, sentence: number) {
  const { firstToken, endToken } = segmentation.sentences[sentence] ?? { firstToken: 0, endToken: 0 };
  let [numbers, commas, capitals] = [0, 0, 0];
  for (let t = firstToken; t < endToken; t++) {
    const { kind, start } = segmentation.tokens[t] ?? { kind: 'symbol', start: 0 };
    if (kind === 'number') numbers++;
    else if (kind === 'word') capitals += t > firstToken && isCapital(article.text, start) ? 1 : 0;
    else if (article.text.charAt(start) === ',') commas++;
  }
  return { numbers, commas, capitals };
}
