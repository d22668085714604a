import { words } from '../../model/words.ts';
import type { FurnitureLanguage } from '../furniture-language.ts';

export const japaneseFurniture: FurnitureLanguage = {
  authorLabels: words('責任編集'),
  editorCredits: words('文 編集 編集部 記者'),
};
