import type { Language } from '../language.ts';
import { dutchFurniture } from './furniture.ts';
import { dutchMessage } from './message.ts';
import { dutchWords } from './words.ts';

export const dutch: Language = {
  facts: 'none',
  words: dutchWords,
  furniture: dutchFurniture,
  message: dutchMessage,
};
