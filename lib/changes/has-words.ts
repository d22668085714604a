import type { Hunk, WordDiff } from './diff-words.ts';

/** Whether a hunk has a word on either side, and not only marks. */
export const hasWords = ({ before, after }: WordDiff, hunk: Hunk): boolean =>
  before.slice(...hunk.before).some(({ isWord }) => isWord) || after.slice(...hunk.after).some(({ isWord }) => isWord);
