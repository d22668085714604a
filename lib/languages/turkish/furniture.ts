import { words } from '../../model/words.ts';
import type { FurnitureLanguage } from '../furniture-language.ts';

export const turkishFurniture: FurnitureLanguage = {
  updateStems: words('güncelle'),
  nameJoiners: words('ve'),
  authorLabels: words('haber muhabir yazan yazar'),
};
