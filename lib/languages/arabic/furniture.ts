import { words } from '../../model/words.ts';
import type { FurnitureLanguage } from '../furniture-language.ts';

/** Source: general knowledge of news sites. */
export const arabicFurniture: FurnitureLanguage = {
  bylineOpenings: words('بقلم'),
  authorOpenings: words('كتب كتبت'),
  authorLabels: words('إعداد الكاتب الكاتبة المؤلف'),
  nameJoiners: words('و'),
};
