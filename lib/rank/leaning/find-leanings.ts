import { leaningWeights } from '../data/leaning-weights.ts';
import type { RankContext } from '../rank-context.ts';
import type { QuoteState } from '../scan-quotes.ts';
import { chanceOfLeaning, chanceOfPair, type LeaningModel, type LeaningModels } from './leaning-model.ts';
import { type PairedSentence, readPairClues } from './pair-clues.ts';
import { readClues } from './read-clues.ts';
import { hasLeaningWords } from './read-leaning-lists.ts';
import type { SentenceReading } from './reading.ts';

/** An earlier sentence, and the chance that it tells what a sentence leans on. */
interface Antecedent {
  readonly sentence: number;
  readonly chance: number;
}

/** Whether a reader who knows the headline cannot understand a sentence without another. */
export interface Leaning {
  readonly chance: number;
  /** The most probable first. */
  readonly on: readonly Antecedent[];
  /**
   * What it leans on for certain: the question before it, which explains its pronoun, or the place of the dateline,
   * for which it says "here".
   */
  readonly tie: 'question' | 'dateline' | undefined;
}

/** The chance that a sentence leans on nothing in a summary. @param holds whether the summary has a sentence */
export function chanceOfDangling({ chance, on }: Leaning, holds: (sentence: number) => boolean): number {
  let dangling = chance;
  for (const antecedent of on) if (holds(antecedent.sentence)) dangling *= 1 - antecedent.chance;
  return dangling;
}

/** It is not asked on what a sentence leans that leans with a smaller chance. */
const leastChance = 0.1;

/** So many sentences before a sentence, and so many at the head of the story, may be what it leans on. */
const [nearest, opening] = [3, 2];

/**
 * For each sentence whether it leans, and on what. Linear in the length of the article.
 * None for a language whose leaning words are not listed.
 */
export function findLeanings(
  context: RankContext,
  quotes: readonly QuoteState[],
  models: LeaningModels = leaningWeights,
): readonly Leaning[] {
  if (!hasLeaningWords(context.language)) return [];
  const model = modelOf(context, models);
  const paired: PairedSentence[] = [];
  let before: SentenceReading | undefined;
  return [...readClues(context, quotes)].map((reading) => {
    const chance = chanceOfLeaning(model, reading.clues);
    const own = pairable(context, reading, chance);
    paired.push(own);
    const on = (chance < leastChance ? [] : candidatesOf(reading)).map((sentence) => ({
      sentence,
      chance: chanceOfPair(model, readPairClues(own, paired[sentence] as PairedSentence)),
    }));
    const tie = findTie(reading, before);
    before = reading;
    return { chance, on: on.sort((a, b) => b.chance - a.chance || b.sentence - a.sentence), tie };
  });
}

function findTie({ clues }: SentenceReading, before: SentenceReading | undefined): Leaning['tie'] {
  const hasPronoun = clues.object ?? clues.thingFree ?? clues.that ?? clues.bareDemonstrative;
  const isAsked = before?.clues.question === 1 && before.clues.marks === undefined;
  if (isAsked && hasPronoun !== undefined) return 'question';
  return clues.here === 1 ? 'dateline' : undefined;
}

/** The weights for the language of an article. */
export const modelOf = ({ language }: RankContext, { english, neutral }: LeaningModels): LeaningModel =>
  language === 'en' ? english : neutral;

export function pairable({ segmentation }: RankContext, reading: SentenceReading, chance: number): PairedSentence {
  const { index, clues, anchors, words } = reading;
  const terms = new Set<string>();
  for (const { term } of words) if (term !== undefined) terms.add(term);
  return { index, clues, anchors, paragraph: segmentation.sentences[index]?.paragraph, chance, terms };
}

/** The sentences on which a sentence may lean, in the article's order. */
export function candidatesOf({ index, lede, anchors }: SentenceReading): readonly number[] {
  const found = new Set(anchors.keys());
  for (let before = 1; before <= nearest && before <= index; before++) found.add(index - before);
  for (let head = lede; head < lede + opening && head < index; head++) found.add(head);
  return [...found].sort((a, b) => a - b);
}
