import { phrases } from '../../model/words.ts';
import type { PageLanguage } from '../page-language.ts';

/** Source: general knowledge of news sites. */
export const finnishPageLines: PageLanguage = {
  invitations: phrases(`
    lue lisää
    lue myös
  `),
};
