import { words } from '../../model/words.ts';
import type { FurnitureLanguage } from '../furniture-language.ts';

export const japaneseFurniture: FurnitureLanguage = {
  authorLabels: words('責任編集'),
};
