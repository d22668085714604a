import { phrases, words } from '../../model/words.ts';
import type { FurnitureLanguage } from '../furniture-language.ts';

export const chineseFurniture: FurnitureLanguage = {
  productionCredits: phrases(`
    来源：
    编辑：
    责任编辑
    责编
  `),
  editorCredits: words('原标题 完 审核 来源 校对 編輯 编辑 記者 记者 責任編輯 責編 责任编辑 责编'),
  authorLabels: words('作者 撰文 文 記者 记者 责编'),
  rolesBehind: words('记者'),
};
