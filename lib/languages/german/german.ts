import type { Language } from '../language.ts';
import { germanFurniture } from './furniture.ts';
import { germanMessage } from './message.ts';
import { readGerman } from './tables.ts';
import { germanWords } from './words.ts';

export const german: Language = {
  facts: 'plain',
  words: germanWords,
  furniture: germanFurniture,
  message: germanMessage,
  readTables: readGerman,
};
