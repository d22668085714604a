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
  signUps: phrases(`
    anmäl dig till
    bli prenumerant
    följ oss
  `),
  partOpenings: phrases(`
    dela artikeln
    lyssna på artikeln
  `),
};
