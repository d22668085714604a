import type { Language } from '../language.ts';
import { readPlain } from '../plain/tables.ts';
import { russianFurniture } from './furniture.ts';
import { russianWords } from './words.ts';

export const russian: Language = {
  facts: 'none',
  words: russianWords,
  furniture: russianFurniture,
  readTables: readPlain,
};
