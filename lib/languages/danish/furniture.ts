import { phrases, words } from '../../model/words.ts';
import type { FurnitureLanguage } from '../furniture-language.ts';

export const danishFurniture: FurnitureLanguage = {
  payWalls: phrases(`
    allerede abonnent
    for at læse videre
  `),
  postOpenings: phrases(`
    artiklen
    indlægget
  `),
  appearances: phrases(`
    blev først bragt på
    blev først udgivet på
    vistes først den
  `),
  updateLabels: words('opdateret'),
  dateWords: words('den på'),
  authorOpenings: words('af'),
  authoredWork: words('skrevet'),
  nameJoiners: words('og'),
};
