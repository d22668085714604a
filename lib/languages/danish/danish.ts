import type { Language } from '../language.ts';
import { danishFurniture } from './furniture.ts';
import { danishMessage } from './message.ts';
import { danishWords } from './words.ts';

export const danish: Language = {
  facts: 'none',
  words: danishWords,
  furniture: danishFurniture,
  message: danishMessage,
};
