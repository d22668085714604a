import type { Language } from '../language.ts';
import { finnishFurniture } from './furniture.ts';
import { finnishMessage } from './message.ts';
import { finnishWords } from './words.ts';

export const finnish: Language = {
  facts: 'none',
  words: finnishWords,
  furniture: finnishFurniture,
  message: finnishMessage,
};
