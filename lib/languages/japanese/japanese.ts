import type { Language } from '../language.ts';
import { readPlain } from '../plain/tables.ts';
import { japaneseFurniture } from './furniture.ts';

export const japanese: Language = {
  facts: 'none',
  furniture: japaneseFurniture,
  readTables: readPlain,
};
