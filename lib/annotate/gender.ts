import { mensWords, womensWords } from '../languages/english/speaker-words.ts';

/** Of a person, as far as the text tells. */
export type Gender = 'man' | 'woman';

/** Of whom an English noun or title names, in small letters: "Mrs", "spokesman", "widow". */
export function genderOfNoun(noun: string): Gender | undefined {
  if (mensWords.has(noun)) return 'man';
  return womensWords.has(noun) ? 'woman' : undefined;
}
