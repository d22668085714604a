import { wordSet } from '../../model/words.ts';

/**
 * The commonest function words of English. Source: general knowledge. In other languages they are under a twentieth of
 * a text's words.
 */
export const frequentWords = wordSet(`
  an and are as at be been but by for from had has have her his is it its not of on that the their they this to was were
  which who with
`);
