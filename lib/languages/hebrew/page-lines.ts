import { phrases, words } from '../../model/words.ts';
import type { PageLanguage } from '../page-language.ts';

/** Source: general knowledge of news sites. */
export const hebrewPageLines: PageLanguage = {
  by: words('מאת'),
  authorLabels: words('כתב כתבה'),
  invitations: phrases(`
    הנקראות ביותר
    כתבות נוספות
    קראו גם
  `),
  invitationOpenings: phrases(`
    קראו גם
  `),
  placeholders: words('פרסומת'),
  pictureLabels: words('צילום'),
  signUps: phrases(`
    הירשמו
    עקבו אחרינו
  `),
  partOpenings: phrases(`
    האזינו לכתבה
    שתפו את הכתבה
    תגובות
  `),
  rights: phrases(`
    כל הזכויות שמורות
  `),
};
