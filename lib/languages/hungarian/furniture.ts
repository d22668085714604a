import { words } from '../../model/words.ts';
import type { FurnitureLanguage } from '../furniture-language.ts';

export const hungarianFurniture: FurnitureLanguage = {
  updateLabels: words('frissítve'),
};
