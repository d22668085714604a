import { phrases, words } from '../../model/words.ts';
import type { PageLanguage } from '../page-language.ts';

/** Source: general knowledge of news sites. */
export const russianPageLines: PageLanguage = {
  invitations: phrases(`
    материалы по теме
    по теме
    смотрите также
    читайте далее
    читайте ещё
    читайте также
  `),
  invitationStems: words('популярн'),
  placeholders: words('реклама'),
};
