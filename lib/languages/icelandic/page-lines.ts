import { phrases } from '../../model/words.ts';
import type { PageLanguage } from '../page-language.ts';

/** Source: general knowledge of news sites. */
export const icelandicPageLines: PageLanguage = {
  invitations: phrases('lesið einnig'),
};
