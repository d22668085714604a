import { wordSet } from '../../model/words.ts';

const nounsInLy = wordSet('ally assembly bully family monopoly reply supply');

/** "sharply", but "family" is a noun. */
export const endsAsAdverb = (word: string): boolean => /.{2}ly$/.test(word) && !nounsInLy.has(word);
