import type { Language } from '../language.ts';
import { ukrainianFurniture } from './furniture.ts';
import { ukrainianWords } from './words.ts';

export const ukrainian: Language = {
  facts: 'none',
  words: ukrainianWords,
  furniture: ukrainianFurniture,
};
