import { phrases, words } from '../../model/words.ts';
import type { PageLanguage } from '../page-language.ts';

/** Source: general knowledge of news sites. */
export const swedishPageLines: PageLanguage = {
  by: words('av'),
  statedAuthorLabels: phrases('skriven av'),
  invitations: phrases(`
    läs mer
    läs också
    läs även
  `),
  placeholders: words('annons reklam'),
};
