import { words } from '../../model/words.ts';
import type { FurnitureLanguage } from '../furniture-language.ts';

export const russianFurniture: FurnitureLanguage = {
  updateLabels: words('обновлено'),
  authorLabels: words('автор текст'),
};
