import type { Language } from '../language.ts';
import { czechWords } from './words.ts';

export const czech: Language = {
  facts: 'none',
  words: czechWords,
};
