import { phrases, words } from '../../model/words.ts';
import type { FurnitureLanguage } from '../furniture-language.ts';

export const norwegianFurniture: FurnitureLanguage = {
  payWalls: phrases(`
    allerede abonnent
    for å lese videre
  `),
  postOpenings: phrases(`
    innlegget
  `),
  appearances: phrases(`
    dukket først opp på
  `),
  updateLabels: words('oppdatert'),
  dateWords: words('på'),
  authorOpenings: words('av'),
  authoredWork: words('skrevet'),
  nameJoiners: words('og'),
};
