import type { Language } from '../language.ts';
import { swedishFurniture } from './furniture.ts';
import { swedishMessage } from './message.ts';
import { swedishWords } from './words.ts';

export const swedish: Language = {
  facts: 'none',
  words: swedishWords,
  furniture: swedishFurniture,
  message: swedishMessage,
};
