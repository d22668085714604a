import { type Cut, type Passage, wordAt } from '../passage.ts';
import { phraseOpeners } from '../sentence-words.ts';

/** "At 5 a.m. Mr. Smith …": a preposition and a time are no sentence. */
export function joinFrontedPhrase(passage: Passage, { sentence, stop }: Cut): boolean {
  if (stop - sentence > 2 || passage.tokens[stop]?.kind !== 'word') return false;
  return phraseOpeners.has(wordAt(passage, sentence).toLowerCase());
}
