import { phrases, words } from '../../model/words.ts';
import type { PageLanguage } from '../page-language.ts';

/** Source: general knowledge of news sites. */
export const arabicPageLines: PageLanguage = {
  by: words('بقلم'),
  authorLabels: words('الكاتب الكاتبة كتب كتبت'),
  invitations: phrases(`
    أخبار ذات صلة
    اقرأ أيضا
    اقرأ أيضاً
    اقرأ المزيد
    الأكثر قراءة
    مواضيع ذات صلة
  `),
  invitationOpenings: phrases(`
    اقرأ أيضا
    اقرأ أيضاً
    اقرأ المزيد
  `),
  placeholders: words('إعلان'),
  pictureLabels: words('تصوير'),
  signUps: phrases(`
    اشترك
    تابعونا على
  `),
  partOpenings: phrases(`
    استمع إلى المقال
    التعليقات
    شارك المقال
  `),
  rights: phrases(`
    جميع الحقوق محفوظة
  `),
};
