// English alone.
import {
  occasionAdverbs,
  occasionPrepositions,
  speechOccasions,
  subjectPronouns,
} from '../../languages/english/statement-words.ts';
import { isFiniteVerb } from '../is-finite-verb.ts';
import { isBreak, type ReadSentence } from './read-sentence.ts';

/** Whoever is told something is named in so many words. */
const mostOfListener = 6;
const mostOfOccasion = 9;
/** "said in a statement on Monday after the vote" */
const mostOccasions = 3;

/** Goes over whom something is told: "told reporters in Paris that". */
export function skipListener({ words }: ReadSentence, from: number): number {
  const first = words[from];
  if (first === undefined || isBreak(first) || first === 'that' || first === 'of') return from;
  for (let index = from; index < Math.min(words.length, from + mostOfListener); index++) {
    const word = words[index] ?? '';
    if (isBreak(word) || word === 'that') return index;
    if (isFiniteVerb(word)) return from + 1;
    if (index > from && (subjectPronouns.has(word) || /^(?:an?|the)$/.test(word))) return index;
  }
  return Math.min(words.length, from + mostOfListener);
}

/** Goes over when and where something is said: "said in a statement on Monday that". */
export function skipOccasion({ words }: ReadSentence, from: number): number {
  let index = from;
  for (let round = 0; round < mostOccasions && !isBreak(words[index]); round++) {
    const word = words[index] ?? '';
    if (occasionAdverbs.has(word)) index++;
    else if (occasionPrepositions.has(word) || word === 'this') index = endOfOccasion(words, index);
  }
  return index;
}

function endOfOccasion(words: readonly string[], from: number): number {
  for (let index = from + 1; index < Math.min(words.length, from + mostOfOccasion); index++) {
    const word = words[index] ?? '';
    if (speechOccasions.has(word)) return index + 1;
    if (isBreak(word)) return index;
    if (isFiniteVerb(word) || subjectPronouns.has(word)) return from;
  }
  return from;
}
