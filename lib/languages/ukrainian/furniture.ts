import { words } from '../../model/words.ts';
import type { FurnitureLanguage } from '../furniture-language.ts';

export const ukrainianFurniture: FurnitureLanguage = {
  updateLabels: words('оновлено'),
};
