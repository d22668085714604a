import { phrases, words } from '../../model/words.ts';
import type { PageLanguage } from '../page-language.ts';

/** Source: general knowledge of news sites. */
export const ukrainianPageLines: PageLanguage = {
  invitations: phrases('читайте також'),
  placeholders: words('реклама'),
};
