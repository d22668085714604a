import { phrases } from '../../model/words.ts';
import type { EndingLanguage } from '../ending-language.ts';

export const spanishEndings: EndingLanguage = {
  contactHeadings: phrases(`
    contacto
    contacto de prensa
    contacto para medios
    contacto prensa
    contactos
    más información
  `),
  aboutOpenings: phrases(`
    acerca de
    sobre
  `),
};
