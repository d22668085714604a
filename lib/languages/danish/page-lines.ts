import { phrases, words } from '../../model/words.ts';
import type { PageLanguage } from '../page-language.ts';

/** Source: general knowledge of news sites. */
export const danishPageLines: PageLanguage = {
  by: words('af'),
  statedAuthorLabels: phrases('skrevet af'),
  dateOpenings: words('dato'),
  invitations: phrases(`
    læs mere
    læs også
  `),
  placeholders: words('annonce reklame'),
};
