import type { Language } from '../language.ts';
import { englishFurniture } from './furniture.ts';
import { englishMessage } from './message.ts';
import { readEnglish } from './tables.ts';
import { englishWords } from './words.ts';

export const english: Language = {
  facts: 'all',
  words: englishWords,
  furniture: englishFurniture,
  message: englishMessage,
  readTables: readEnglish,
};
