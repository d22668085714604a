import { phrases, words } from '../../model/words.ts';
import type { FurnitureLanguage } from '../furniture-language.ts';

export const swedishFurniture: FurnitureLanguage = {
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
