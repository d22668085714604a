import { uniteWords } from '../languages/unite-words.ts';
import { once } from '../model/once.ts';
import { anyOf } from '../model/words.ts';

const readPronouns = once(() => uniteWords(({ speakerPronouns }) => speakerPronouns?.()));
const readReport = once(() => {
  const reports = uniteWords(({ pronounReports }) => pronounReports?.());
  return new RegExp(`[,"”»'?!] ?${anyOf([...reports])}(?!\\p{L})`, 'iu');
});

/** Whether the words that name a speaker are a pronoun, in any language. */
export const isSpeakerPronoun = (text: string): boolean => readPronouns().has(text.toLowerCase());

/**
 * Whether a pronoun with a verb of saying stands behind a closing mark or a comma, in any language.
 * For texts whose quotations were not found.
 */
export const hasPronounReport = (text: string): boolean => readReport().test(text);
