import type { Language } from '../language.ts';
import { koreanFurniture } from './furniture.ts';

export const korean: Language = {
  facts: 'none',
  furniture: koreanFurniture,
};
