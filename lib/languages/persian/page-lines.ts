import { phrases, words } from '../../model/words.ts';
import type { PageLanguage } from '../page-language.ts';

/** Source: general knowledge of news sites. */
export const persianPageLines: PageLanguage = {
  authorLabels: words('خبرنگار نویسنده'),
  invitations: phrases(`
    بیشتر بخوانید
    مطالب مرتبط
    پربازدیدترین‌ها
  `),
  invitationOpenings: phrases(`
    بیشتر بخوانید
  `),
  placeholders: words('آگهی'),
  pictureLabels: words('عکس'),
  signUps: phrases(`
    عضویت در خبرنامه
    ما را در
  `),
  rights: phrases(`
    همه حقوق
  `),
};
