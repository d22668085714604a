import { type Cut, type Passage, wordAt } from '../passage.ts';
import { readSentenceWords } from '../read-sentence-words.ts';

/** Abbreviations in a row up to which names count as one enumeration. */
const longestRow = 8;

/**
 * "At 5 a.m. Mr. Smith …", "The U.K. The U.N.: …".
 * A preposition with a time is not a sentence; nor is a row of English articles with names.
 */
export function joinFrontedPhrase(passage: Passage, { sentence, stop }: Cut): boolean {
  if (passage.tokens[stop]?.kind !== 'word') return false;
  const first = wordAt(passage, sentence).toLowerCase();
  if (stop - sentence <= 2 && readSentenceWords().phraseOpeners.has(first)) return true;
  if (stop - sentence > 2 * longestRow) return false;
  let at = stop;
  while (at > sentence && wordAt(passage, at).endsWith('.') && /^the$/i.test(wordAt(passage, at - 1))) at -= 2;
  return at === sentence - 1;
}
