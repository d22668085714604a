import { words } from '../../model/words.ts';
import type { FurnitureLanguage } from '../furniture-language.ts';

export const polishFurniture: FurnitureLanguage = {
  updateLabels: words('zaktualizowano'),
  pageLabels: words('strona'),
  pageTotals: words('z'),
  authorOpenings: words('przez przygotował'),
  authoredWork: words('napisał'),
  authorLabels: words('autor tekst teksty'),
  deskWords: words('redakcja'),
};
