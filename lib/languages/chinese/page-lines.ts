import { words } from '../../model/words.ts';
import type { PageLanguage } from '../page-language.ts';

/** Source: general knowledge of news sites. */
export const chinesePageLines: PageLanguage = {
  authorLabels: words('作者 记者 责任编辑 责编'),
  invitations: words('延伸阅读 相关阅读'),
};
