import type { Language } from '../language.ts';
import { icelandicFurniture } from './furniture.ts';

export const icelandic: Language = {
  facts: 'none',
  furniture: icelandicFurniture,
};
