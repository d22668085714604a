import { phrases, words } from '../../model/words.ts';
import type { EndingLanguage } from '../ending-language.ts';

export const germanEndings: EndingLanguage = {
  contactHeadings: [
    ...words('ansprechpartner kontakt medienkontakt pressekontakt presserückfragen rückfragehinweis'),
    ...phrases(`
      ansprechpartner für die presse
      kontakt für medien
      kontakt für presse
      kontakt für rückfragen
      kontakt presse
      rückfragen an
      rückfragen bitte an
      weitere informationen
    `),
  ],
  aboutOpenings: words('über'),
  privateOpenings: phrases(`
    die folgenden informationen sind nicht
    dpa-notizblock
    folgende informationen sind nicht
    notizblock
    redaktionelle hinweise
  `),
  noteHeadings: phrases(`
    hinweis an die redaktionen
    hinweis für redaktionen
    hinweise für redaktionen
  `),
  originOpenings: phrases(`
    diese meldung wurde übermittelt
    original-content von
    übermittelt durch
  `),
  footerOpenings: phrases(`
    diese e-mail wurde an
    newsletter abbestellen
    newsletter abmelden
    sie erhalten diese e-mail
    sie erhalten diesen newsletter
    vom newsletter abmelden
    wenn sie diesen newsletter nicht mehr
  `),
  unsubscribeWords: phrases('newsletter abbestellen'),
};
