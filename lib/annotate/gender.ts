import { mensWords, womensWords } from '../languages/english/speaker-words.ts';

/** Of a person, as far as the text tells. */
export type Gender = 'man' | 'woman';

/** Of whom an English noun or title names, in small letters: "Mrs", "spokesman", "widow". */
export function genderOfNoun(noun: string): Gender | undefined {
  if (mensWords.has(noun)) return 'man';
  return womensWords.has(noun) ? 'woman' : undefined;
}

/** Whether a man or a woman is meant by an English pronoun that may be a subject, in small letters. */
export const genderOfPronoun = (word: string): Gender | undefined =>
  word === 'he' ? 'man' : word === 'she' ? 'woman' : undefined;
