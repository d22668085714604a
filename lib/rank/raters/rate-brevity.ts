import { countWords } from './count-words.ts';
import type { Rater } from './rater.ts';

const tellsLittle = 9;

/** 1 for a sentence that is too short to tell much. */
export const rateBrevity: Rater = (context) => countWords(context).map((count) => (count < tellsLittle ? 1 : 0));
