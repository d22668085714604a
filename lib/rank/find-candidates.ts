import type { Requirement } from './find-requirements.ts';
import { countWords, type WordIndex } from './index-words.ts';
import type { Leaning } from './leaning/find-leanings.ts';
import type { WordChance } from './rate-words.ts';
import type { Goal } from './rating-model.ts';
import type { QuoteState } from './scan-quotes.ts';
import { tellTheSame } from './tell-the-same.ts';
import { findTrigrams } from './trigrams.ts';

/** What the selector chooses from. Lists have one entry a sentence. */
export interface Selectable {
  readonly scores: ArrayLike<number>;
  /** Of a content word, by its id. */
  readonly chanceOf: WordChance;
  readonly goal: Goal;
  readonly excluded: (sentence: number) => boolean;
  readonly requirements: readonly Requirement[];
  readonly leanings: readonly Leaning[];
  readonly quotes: readonly QuoteState[];
  readonly words: WordIndex;
}

/** A sentence that the selector looks at. */
export interface SentenceCandidate {
  readonly sentence: number;
  readonly score: number;
  readonly length: number;
  /** Its distinct content words, numbered from 0 among all candidates. */
  readonly terms: readonly number[];
  /** For each earlier candidate: 1 when the two share a trigram, more when they tell the same. */
  readonly repeats: Uint8Array;
  readonly requirement: Requirement;
  readonly leaning: Leaning | undefined;
  readonly quotes: QuoteState | undefined;
}

/** The candidates in article order, and the chances of their words by those numbers. */
export interface Pool {
  readonly candidates: readonly SentenceCandidate[];
  readonly chances: Float64Array;
}

/** The selector looks at this many of the best sentences, and at two more for each that is asked for. */
const spare = 4;

/** @param words the most that a candidate may have */
export function findCandidates(from: Selectable, most: number, words: number): Pool {
  const excluded = (sentence: number): boolean => countWords(from.words, sentence) > words || from.excluded(sentence);
  const sentences = findSentences({ ...from, excluded }, most);
  const numbers = new Map<number, number>();
  const chances: number[] = [];
  const numberOf = (id: number): number => {
    const number = numbers.get(id) ?? chances.push(from.chanceOf(id)) - 1;
    numbers.set(id, number);
    return number;
  };
  const repeats = findRepeats(from.words, sentences);
  const candidates = sentences.map((sentence, i) => ({
    sentence,
    score: from.scores[sentence] ?? 0,
    length: countWords(from.words, sentence),
    terms: (from.words.terms[sentence] ?? []).map(numberOf),
    repeats: repeats[i] ?? new Uint8Array(),
    requirement: from.requirements[sentence],
    leaning: from.leanings[sentence],
    quotes: from.quotes[sentence],
  }));
  return { candidates, chances: Float64Array.from(chances) };
}

/** The best sentences that can be selected, and the sentences that they depend on. */
function findSentences(from: Selectable, most: number): readonly number[] {
  const chosen = new Set<number>();
  const { sizes, needs } = findChains(from);
  const order = Array.from({ length: from.scores.length }, (_, i) => i).sort(
    (a, b) => (from.scores[b] ?? 0) - (from.scores[a] ?? 0) || a - b,
  );
  for (const i of order) {
    if (chosen.size >= spare + 2 * most) break;
    if ((sizes[i] ?? 0) > most) continue;
    for (let at = i; at >= 0; at = needs[at] ?? -1) chosen.add(at);
    addRest(i, chosen, from, most);
  }
  return [...chosen].sort((a, b) => a - b);
}

/** By sentence: what must be selected with it. */
interface Chains {
  /** How many sentences it makes, at least, with all that it depends on; infinite where it cannot be selected. */
  readonly sizes: Float64Array;
  /** The sentence that it depends on; -1 for one that stands alone. */
  readonly needs: Int32Array;
}

/** One pass suffices, since sentences depend on earlier ones only. */
function findChains({ scores, excluded, requirements }: Selectable): Chains {
  const sizes = new Float64Array(scores.length).fill(Number.POSITIVE_INFINITY);
  const needs = new Int32Array(scores.length).fill(-1);
  for (let i = 0; i < scores.length; i++) {
    if (excluded(i)) continue;
    const requirement = requirements[i];
    if (requirement === undefined) sizes[i] = 1;
    for (const need of requirement ?? []) {
      const size = 1 + (sizes[need] ?? Number.POSITIVE_INFINITY);
      if (size > (sizes[i] ?? 0)) continue;
      sizes[i] = size;
      needs[i] = need;
    }
  }
  return { sizes, needs };
}

/** A quotation that is still open at the end of a sentence needs the sentences after it. */
function addRest(sentence: number, chosen: Set<number>, { excluded, quotes }: Selectable, most: number): void {
  let last = sentence;
  for (let depth = 1; depth < most && quotes[last + 1]?.startsInside === true && !excluded(last + 1); depth++)
    chosen.add(++last);
}

/** How many repetitions two sentences count for that tell the same. */
const toldAgain = 5;

function findRepeats(words: WordIndex, sentences: readonly number[]): readonly Uint8Array[] {
  const holders = new Map<number, number[]>();
  return sentences.map((sentence, i) => {
    const repeats = new Uint8Array(i);
    for (const trigram of findTrigrams(words, sentence)) {
      const earlier = holders.get(trigram) ?? [];
      for (const j of earlier) repeats[j] = 1;
      earlier.push(i);
      holders.set(trigram, earlier);
    }
    const own = new Set(words.terms[sentence]);
    for (let j = 0; j < i; j++) if (tellTheSame(own, words.terms[sentences[j] ?? 0] ?? [])) repeats[j] = toldAgain;
    return repeats;
  });
}
