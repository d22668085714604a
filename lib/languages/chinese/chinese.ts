import type { Language } from '../language.ts';
import { chineseFurniture } from './furniture.ts';

export const chinese: Language = {
  facts: 'none',
  furniture: chineseFurniture,
};
