import { phrases, words } from '../../model/words.ts';
import type { PageLanguage } from '../page-language.ts';

/** Source: general knowledge of news sites. */
export const slovakPageLines: PageLanguage = {
  invitations: phrases(`
    čítajte aj
    čítajte tiež
    čítajte viac
  `),
  invitationOpenings: phrases('prečítajte si'),
  placeholders: words('reklama'),
};
