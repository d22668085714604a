import { type Cut, isCapitalised, isGlued, type Passage, wordAt } from '../passage.ts';
import { readSentenceWords } from '../read-sentence-words.ts';

const ordinal = /^(?:\d{1,3}|[IVX]{1,5})$/;

/** "am 3. Mai", "der 1. FC Lund", "2. Dünya Savaşı": a number with a stop that is an ordinal. */
export function joinOrdinal(passage: Passage, { stop, next }: Cut): boolean {
  if (next > stop + 1 || wordAt(passage, stop) !== '.' || !isGlued(passage, stop)) return false;
  if (!ordinal.test(wordAt(passage, stop - 1)) || !isCapitalised(passage, next)) return false;
  const follower = wordAt(passage, next);
  const before = wordAt(passage, stop - 2).toLowerCase();
  const { ordinalDeterminers, ordinalMonthLeads, ordinalMonths, ordinalNouns } = readSentenceWords();
  return (
    ordinalNouns.has(follower) ||
    ordinalDeterminers.has(before) ||
    (ordinalMonths.has(follower) && ordinalMonthLeads.has(before))
  );
}
