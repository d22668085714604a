import { phrases, words } from '../../model/words.ts';
import type { PageLanguage } from '../page-language.ts';

/** Source: general knowledge of news sites. */
export const dutchPageLines: PageLanguage = {
  by: words('door'),
  written: words('geplaatst'),
  statedAuthorLabels: phrases('geschreven door'),
  dateLabels: words('datum'),
  sourceLabels: words('bron'),
  invitations: phrases(`
    bekijk ook
    lees meer
    lees ook
    lees verder
  `),
  invitationOpenings: phrases('meer over'),
  signUps: phrases(`
    abonneer je
    schrijf je in voor
    volg ons
  `),
  partOpenings: phrases(`
    deel dit artikel
    luister naar dit artikel
  `),
};
