import { words } from '../../model/words.ts';
import type { PageLanguage } from '../page-language.ts';

/** Source: general knowledge of news sites. */
export const chinesePageLines: PageLanguage = {
  authorLabels: words('作者 记者 责任编辑 责编'),
  invitations: words('延伸阅读 相关阅读'),
  pictureLabels: words('摄影 攝影'),
  partOpenings: words('分享到 收听本文'),
  signUps: words('关注我们的 订阅后 订阅我们的'),
};
