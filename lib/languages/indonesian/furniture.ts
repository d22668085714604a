import { words } from '../../model/words.ts';
import type { FurnitureLanguage } from '../furniture-language.ts';

export const indonesianFurniture: FurnitureLanguage = {
  dateWords: words('pada'),
  authorOpenings: words('oleh'),
  authorLabels: words('oleh penulis reporter'),
  nameJoiners: words('dan'),
};
