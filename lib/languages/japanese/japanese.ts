import type { Language } from '../language.ts';
import { japaneseFurniture } from './furniture.ts';

export const japanese: Language = {
  facts: 'none',
  furniture: japaneseFurniture,
};
