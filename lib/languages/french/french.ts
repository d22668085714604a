import type { Language } from '../language.ts';
import { frenchFurniture } from './furniture.ts';
import { frenchMessage } from './message.ts';
import { readFrench } from './tables.ts';
import { frenchWords } from './words.ts';

export const french: Language = {
  facts: 'plain',
  words: frenchWords,
  furniture: frenchFurniture,
  message: frenchMessage,
  readTables: readFrench,
};
