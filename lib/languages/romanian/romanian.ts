import type { Language } from '../language.ts';
import { romanianWords } from './words.ts';

export const romanian: Language = {
  facts: 'none',
  words: romanianWords,
};
