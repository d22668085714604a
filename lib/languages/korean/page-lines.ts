import { phrases } from '../../model/words.ts';
import type { PageLanguage } from '../page-language.ts';

/** Source: general knowledge of news sites. */
export const koreanPageLines: PageLanguage = {
  invitations: phrases(`
    관련 기사
    관련기사
  `),
};
