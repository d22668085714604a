import type { Language } from '../language.ts';
import { readPlain } from '../plain/tables.ts';
import { swedishFurniture } from './furniture.ts';
import { swedishMessage } from './message.ts';
import { swedishWords } from './words.ts';

export const swedish: Language = {
  facts: 'none',
  words: swedishWords,
  furniture: swedishFurniture,
  message: swedishMessage,
  readTables: readPlain,
};
