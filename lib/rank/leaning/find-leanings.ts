import type { RankContext } from '../rank-context.ts';
import type { QuoteState } from '../scan-quotes.ts';
import { chanceOfLeaning, chanceOfPair, type LeaningModel } from './leaning-model.ts';
import { type PairedSentence, readPairClues } from './pair-clues.ts';
import { readClues } from './read-clues.ts';
import type { SentenceReading } from './reading.ts';

/** An earlier sentence, and the chance that it tells what a sentence leans on. */
export interface Antecedent {
  readonly sentence: number;
  readonly chance: number;
}

/** Whether a reader who knows the headline cannot understand a sentence without another. */
export interface Leaning {
  readonly chance: number;
  /** The most probable first. */
  readonly on: readonly Antecedent[];
}

/** So many sentences before a sentence, and so many at the head of the article, may be what it leans on. */
const [nearest, opening] = [3, 2];

/** For each sentence whether it leans, and on what. Linear in the length of the article. */
export function findLeanings(
  context: RankContext,
  quotes: readonly QuoteState[],
  model: LeaningModel,
): readonly Leaning[] {
  const paired: PairedSentence[] = [];
  return [...readClues(context, quotes)].map((reading) => {
    const chance = chanceOfLeaning(model, reading.clues);
    const own = pairable(context, reading, chance);
    paired.push(own);
    const on = candidatesOf(reading).map((sentence) => ({
      sentence,
      chance: chanceOfPair(model, readPairClues(own, paired[sentence] as PairedSentence)),
    }));
    return { chance, on: on.sort((a, b) => b.chance - a.chance || b.sentence - a.sentence) };
  });
}

export function pairable({ segmentation }: RankContext, reading: SentenceReading, chance: number): PairedSentence {
  const { index, clues, anchors, words } = reading;
  const terms = new Set(words.flatMap(({ term }) => term ?? []));
  return { index, clues, anchors, words, paragraph: segmentation.sentences[index]?.paragraph, chance, terms };
}

/** The sentences on which a sentence may lean, in the article's order. */
export function candidatesOf({ index, anchors }: SentenceReading): readonly number[] {
  const found = new Set(anchors.keys());
  for (let before = 1; before <= nearest && before <= index; before++) found.add(index - before);
  for (let head = 0; head < opening && head < index; head++) found.add(head);
  return [...found].sort((a, b) => a - b);
}
