import { phrases } from '../../model/words.ts';
import type { EndingLanguage } from '../ending-language.ts';

export const frenchEndings: EndingLanguage = {
  contactHeadings: phrases(`
    contact
    contact médias
    contact presse
    contacts
    contacts médias
    contacts presse
    relations presse
  `),
  aboutOpenings: phrases(`
    à propos de
    à propos des
    à propos du
    à propos d’
  `),
  footerOpenings: phrases(`
    se désabonner
    se désinscrire
    vous recevez cet e-mail
    vous recevez cette newsletter
  `),
};
