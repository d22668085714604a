import { words } from '../../model/words.ts';
import type { FurnitureLanguage } from '../furniture-language.ts';

export const koreanFurniture: FurnitureLanguage = {
  rolesBehind: words('기자 특파원'),
  authorLabels: words('글 기자'),
};
