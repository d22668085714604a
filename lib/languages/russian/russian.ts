import type { Language } from '../language.ts';
import { russianFurniture } from './furniture.ts';
import { russianWords } from './words.ts';

export const russian: Language = {
  facts: 'none',
  words: russianWords,
  furniture: russianFurniture,
};
