import type { Language } from '../language.ts';
import { indonesianFurniture } from './furniture.ts';
import { indonesianWords } from './words.ts';

export const indonesian: Language = {
  facts: 'none',
  words: indonesianWords,
  furniture: indonesianFurniture,
};
