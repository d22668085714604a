import { words } from '../../model/words.ts';
import type { FurnitureLanguage } from '../furniture-language.ts';

export const icelandicFurniture: FurnitureLanguage = {
  updateLabels: words('uppfært'),
};
