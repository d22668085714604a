import type { Language } from '../language.ts';
import { polishFurniture } from './furniture.ts';
import { polishMessage } from './message.ts';
import { polishWords } from './words.ts';

export const polish: Language = {
  facts: 'none',
  words: polishWords,
  furniture: polishFurniture,
  message: polishMessage,
};
