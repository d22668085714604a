import type { Language } from '../language.ts';
import { readPlain } from '../plain/tables.ts';
import { icelandicFurniture } from './furniture.ts';

export const icelandic: Language = {
  facts: 'none',
  furniture: icelandicFurniture,
  readTables: readPlain,
};
