import { countWords } from './count-words.ts';
import type { Rater } from './rater.ts';

const comfortable = 30;
const tooLong = 60;

/** From 0 at 30 words to 1 at 60: what is more than a reader wants of one sentence. */
export const rateExcess: Rater = (context) =>
  countWords(context).map((count) => Math.min(1, Math.max(0, (count - comfortable) / (tooLong - comfortable))));
