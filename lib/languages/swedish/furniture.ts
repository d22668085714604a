import { words } from '../../model/words.ts';
import type { FurnitureLanguage } from '../furniture-language.ts';

export const swedishFurniture: FurnitureLanguage = {
  updateLabels: words('uppdaterad'),
  dateWords: words('den på'),
  authorOpenings: words('av'),
  nameJoiners: words('och'),
};
