import { phrases, words } from '../../model/words.ts';
import type { PageLanguage } from '../page-language.ts';

/** Source: general knowledge of news sites. */
export const bengaliPageLines: PageLanguage = {
  authorLabels: words('লেখক লেখা'),
  invitations: phrases(`
    আরও পড়ুন
    সর্বাধিক পঠিত
  `),
  invitationOpenings: phrases(`
    আরও পড়ুন
  `),
  placeholders: words('বিজ্ঞাপন'),
  pictureLabels: words('ছবি'),
  signUps: phrases(`
    নিউজলেটারে যোগ দিন
    ফেসবুকে আমাদের
  `),
  partOpenings: phrases(`
    খবরটি শুনুন
    মন্তব্য
    শেয়ার করুন
  `),
};
