import { countWords } from './index-words.ts';
import type { VocabularyWord } from './lexicon.ts';
import type { RankContext } from './rank-context.ts';
import type { QuoteState } from './scan-quotes.ts';

/** Where an article uses a word. */
export interface WordTally {
  readonly word: VocabularyWord;
  /** Its occurrences. */
  frequency: number;
  /** The first and the last sentence that hold it; -1 before one is found. */
  first: number;
  last: number;
  /** How many words stand before it in the first of these sentences. */
  place: number;
  /** Its occurrences in the first three and in the first eight sentences. */
  inFirst3: number;
  inFirst8: number;
  /** Its occurrences, each worth less the further down it stands. */
  earliness: number;
  /** Sentences with quotation marks that hold it. */
  quoted: number;
}

/** By word id. */
export type WordTallies = readonly Readonly<WordTally>[];

/** What an occurrence is worth compared to one in the sentence before. */
const decay = 0.85;

export function tallyWords(context: RankContext, quotes: readonly QuoteState[]): WordTallies {
  const tallies = context.words.vocabulary.map(createTally);
  let worth = 1;
  for (const [sentence, terms] of context.words.terms.entries()) {
    addOccurrences(tallies, context, sentence, worth);
    if (quotes[sentence]?.marks !== 0) addQuoted(tallies, terms);
    worth *= decay;
  }
  return tallies;
}

const createTally = (word: VocabularyWord): WordTally => ({
  word,
  frequency: 0,
  first: -1,
  last: -1,
  place: 0,
  inFirst3: 0,
  inFirst8: 0,
  earliness: 0,
  quoted: 0,
});

function addOccurrences(tallies: WordTally[], { words }: RankContext, sentence: number, worth: number): void {
  const start = words.starts[sentence] ?? 0;
  const count = countWords(words, sentence);
  for (let place = 0; place < count; place++) {
    const tally = tallies[words.ids[start + place] ?? 0];
    if (tally === undefined) continue;
    tally.frequency++;
    if (tally.first < 0) {
      tally.first = sentence;
      tally.place = place;
    }
    tally.last = sentence;
    if (sentence < 3) tally.inFirst3++;
    if (sentence < 8) tally.inFirst8++;
    tally.earliness += worth;
  }
}

function addQuoted(tallies: WordTally[], terms: readonly number[]): void {
  for (const id of terms) {
    const tally = tallies[id];
    if (tally) tally.quoted++;
  }
}
