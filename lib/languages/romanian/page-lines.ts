import { words } from '../../model/words.ts';
import type { PageLanguage } from '../page-language.ts';

/** Source: general knowledge of news sites. */
export const romanianPageLines: PageLanguage = {
  placeholders: words('reclama'),
};
