import { phrases, words } from '../../model/words.ts';
import type { EndingLanguage } from '../ending-language.ts';

export const portugueseEndings: EndingLanguage = {
  contactHeadings: phrases(`
    contacto de imprensa
    contato para a imprensa
  `),
  aboutOpenings: words('sobre'),
};
