import { phrases, words } from '../../model/words.ts';
import type { PageLanguage } from '../page-language.ts';

/** Source: general knowledge of news sites. */
export const turkishPageLines: PageLanguage = {
  invitations: phrases('ilgili haberler'),
  invitationOpenings: phrases('ayrıca oku'),
  placeholders: words('reklam'),
};
