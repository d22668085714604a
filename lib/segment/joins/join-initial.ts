import { type Cut, isCapitalised, isGlued, isSmall, type Passage, wordAt } from '../passage.ts';
import { readSentenceWords } from '../read-sentence-words.ts';

/** "J. K. Rowling", "George W. Bush", "Albert I. Jones", "Q. What"; but not "you and I. Did". */
export function joinInitial(passage: Passage, { stop, next, sentence }: Cut): boolean {
  const initial = initialAt(passage, stop);
  if (initial === undefined || next > stop + 1) return false;
  if (passage.isCaseless) return true;
  if (!isCapitalised(passage, next)) return false;
  if (stop === sentence) return true;
  const follower = wordAt(passage, next);
  if (follower.length > 1 && readSentenceWords().starters.has(follower.toLowerCase())) return false;
  return initial !== 'I' || (stop > sentence && !isSmall(passage, stop - 1));
}

/** The letter before a glued stop. Behind a small letter the stop is its own token: "z. B.", text without capitals. */
function initialAt(passage: Passage, stop: number): string | undefined {
  const word = wordAt(passage, stop);
  if (/(?:^|-)\p{Lu}\.$/u.test(word)) return word.at(-2);
  const before = wordAt(passage, stop - 1);
  const isInitial = word === '.' && isGlued(passage, stop) && /^\p{Ll}$/u.test(before);
  return isInitial && (passage.isCaseless || /^\p{Lu}\.$/u.test(wordAt(passage, stop + 1))) ? before : undefined;
}
