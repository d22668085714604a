import type { Language } from '../language.ts';
import { norwegianFurniture } from './furniture.ts';
import { norwegianMessage } from './message.ts';
import { norwegianWords } from './words.ts';

export const norwegian: Language = {
  facts: 'none',
  words: norwegianWords,
  furniture: norwegianFurniture,
  message: norwegianMessage,
};
