import { words } from '../../model/words.ts';
import type { FurnitureLanguage } from '../furniture-language.ts';

export const chineseFurniture: FurnitureLanguage = {
  authorLabels: words('作者 文 记者 责编'),
  rolesBehind: words('记者'),
};
