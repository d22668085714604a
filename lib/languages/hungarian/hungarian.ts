import type { Language } from '../language.ts';
import { readPlain } from '../plain/tables.ts';
import { hungarianFurniture } from './furniture.ts';
import { hungarianWords } from './words.ts';

export const hungarian: Language = {
  facts: 'none',
  words: hungarianWords,
  furniture: hungarianFurniture,
  readTables: readPlain,
};
