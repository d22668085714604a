import { words } from '../../model/words.ts';
import type { FurnitureLanguage } from '../furniture-language.ts';

export const danishFurniture: FurnitureLanguage = {
  updateLabels: words('opdateret'),
  dateWords: words('den på'),
  authorOpenings: words('af'),
  authoredWork: words('skrevet'),
  nameJoiners: words('og'),
};
