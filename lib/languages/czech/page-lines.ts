import { phrases, words } from '../../model/words.ts';
import type { PageLanguage } from '../page-language.ts';

/** Source: general knowledge of news sites. */
export const czechPageLines: PageLanguage = {
  invitations: phrases(`
    mohlo by vás zajímat
    související
    čtěte také
    čtěte více
  `),
  invitationOpenings: phrases('přečtěte si'),
  placeholders: words('reklama'),
};
