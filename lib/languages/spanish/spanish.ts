import type { Language } from '../language.ts';
import { spanishFurniture } from './furniture.ts';
import { spanishMessage } from './message.ts';
import { readSpanish } from './tables.ts';
import { spanishWords } from './words.ts';

export const spanish: Language = {
  facts: 'plain',
  words: spanishWords,
  furniture: spanishFurniture,
  message: spanishMessage,
  readTables: readSpanish,
};
