import { phrases, words } from '../../model/words.ts';
import type { FurnitureLanguage } from '../furniture-language.ts';

export const finnishFurniture: FurnitureLanguage = {
  postOpenings: phrases(`
    artikkeli
  `),
  appearances: phrases(`
    ilmestyi ensin
    julkaistiin ensimmäisenä
  `),
  updateLabels: words('päivitetty'),
};
