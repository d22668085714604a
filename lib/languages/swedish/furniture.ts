import { phrases, words } from '../../model/words.ts';
import type { FurnitureLanguage } from '../furniture-language.ts';

export const swedishFurniture: FurnitureLanguage = {
  payWalls: phrases(`
    den här artikeln är för prenumeranter
    för att läsa vidare
    redan prenumerant
  `),
  postOpenings: phrases(`
    artikeln
    inlägget
  `),
  appearances: phrases(`
    dök först upp på
  `),
  updateLabels: words('uppdaterad'),
  dateWords: words('den på'),
  authorOpenings: words('av'),
  nameJoiners: words('och'),
};
