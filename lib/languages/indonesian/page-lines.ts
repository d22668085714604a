import { phrases, words } from '../../model/words.ts';
import type { PageLanguage } from '../page-language.ts';

/** Source: general knowledge of news sites. */
export const indonesianPageLines: PageLanguage = {
  invitations: phrases(`
    baca juga
    baca selengkapnya
    terpopuler
  `),
  placeholders: words('iklan'),
  signUps: phrases(`
    berlangganan
    ikuti kami
  `),
  partOpenings: phrases(`
    bagikan
    dengarkan artikel
  `),
  invitationOpenings: phrases(`
    baca juga
  `),
};
