import { phrases } from '../../model/words.ts';
import type { EndingLanguage } from '../ending-language.ts';

export const italianEndings: EndingLanguage = {
  contactHeadings: phrases(`
    contatti
    contatti stampa
    contatto stampa
    ufficio stampa
  `),
  aboutOpenings: phrases(`
    a proposito di
    informazioni su
  `),
};
