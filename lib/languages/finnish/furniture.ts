import { words } from '../../model/words.ts';
import type { FurnitureLanguage } from '../furniture-language.ts';

export const finnishFurniture: FurnitureLanguage = {
  updateLabels: words('päivitetty'),
};
