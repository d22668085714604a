import { countWords } from './count-words.ts';
import type { Rater } from './rater.ts';

/** The length of a sentence on a logarithmic scale; about 1 at 54 words. */
export const rateLength: Rater = (context) => countWords(context).map((count) => Math.log(1 + count) / 4);
