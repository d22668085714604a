import { phrases, words } from '../../model/words.ts';
import type { PageLanguage } from '../page-language.ts';

/** Source: general knowledge of news sites. */
export const norwegianPageLines: PageLanguage = {
  by: words('av'),
  statedAuthorLabels: phrases('skrevet av'),
  dateOpenings: words('dato'),
  invitations: phrases(`
    les mer
    les også
  `),
  placeholders: words('annonse reklame'),
};
