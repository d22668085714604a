import type { Language } from '../language.ts';
import { arabicFurniture } from './furniture.ts';

export const arabic: Language = {
  facts: 'none',
  furniture: arabicFurniture,
};
