import { words } from '../../model/words.ts';
import type { EndingLanguage } from '../ending-language.ts';

export const dutchEndings: EndingLanguage = {
  contactHeadings: words('contact contactgegevens perscontact'),
  aboutOpenings: words('over'),
};
