import { type Cut, type Passage, wordAt } from '../passage.ts';

/** "[...]" stands for words left out, and "… [+1234 chars]" for the rest of the article. */
export function joinBracketedEllipsis(passage: Passage, { stop, next }: Cut): boolean {
  if (wordAt(passage, stop - 1) === '[' && wordAt(passage, stop + 1) === ']') return true;
  return wordAt(passage, next) === '[' && wordAt(passage, next + 1) === '+';
}
