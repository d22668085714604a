import type { Language } from '../language.ts';
import { readPlain } from '../plain/tables.ts';
import { romanianWords } from './words.ts';

export const romanian: Language = {
  facts: 'none',
  words: romanianWords,
  readTables: readPlain,
};
