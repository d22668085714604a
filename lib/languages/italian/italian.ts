import type { Language } from '../language.ts';
import { italianFurniture } from './furniture.ts';
import { italianMessage } from './message.ts';
import { italianWords } from './words.ts';

export const italian: Language = {
  facts: 'none',
  words: italianWords,
  furniture: italianFurniture,
  message: italianMessage,
};
