import { furnitureWords } from '../languages/languages.ts';
import { once } from '../model/once.ts';
import { anyOf } from '../model/words.ts';
import { isUpperAt } from '../segment/letter-case.ts';

/** In characters: longer credits are none. */
const longestCredit = 300;

const readCredits = once(() => {
  const bracket = String.raw`\([^()]{1,100}\)\s*`;
  const credit = String.raw`\(\s*${anyOf(furnitureWords('pictureCredits'))}(?!\p{L})[^()]{0,100}\)\s*`;
  return new RegExp(`^(?:${bracket}){0,2}(?:${credit}){1,3}`, 'iu');
});

/**
 * The length of the credits of a picture in brackets at the head of a sentence, or 0.
 * Pages lose the line between a picture and the text below: "(Photo: Ada Quill) The bridge was closed on Monday."
 */
export function openingCreditLength(text: string): number {
  if (!text.startsWith('(')) return 0;
  const length = readCredits().exec(text.slice(0, longestCredit))?.[0].length ?? 0;
  const at = /["“‘']/.test(text.charAt(length)) ? length + 1 : length;
  return isUpperAt(text, at) ? length : 0;
}
