import type { Language } from '../language.ts';
import { hungarianFurniture } from './furniture.ts';
import { hungarianWords } from './words.ts';

export const hungarian: Language = {
  facts: 'none',
  words: hungarianWords,
  furniture: hungarianFurniture,
};
