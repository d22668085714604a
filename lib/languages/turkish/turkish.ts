import type { Language } from '../language.ts';
import { turkishFurniture } from './furniture.ts';
import { turkishWords } from './words.ts';

export const turkish: Language = {
  facts: 'none',
  words: turkishWords,
  furniture: turkishFurniture,
};
