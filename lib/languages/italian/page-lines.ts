import { phrases, words } from '../../model/words.ts';
import type { PageLanguage } from '../page-language.ts';

/** Source: general knowledge of news sites. */
export const italianPageLines: PageLanguage = {
  by: words('di'),
  nearAuthorLabels: words('autore autori'),
  written: words('pubblicato scritto'),
  statedAuthorLabels: phrases('scritto da'),
  dateOpenings: words('data pubblicato'),
  sourceLabels: words('fonte'),
  invitations: phrases(`
    articoli correlati
    leggi anche
    leggi di più
    leggi tutto
    potrebbe interessarti
    ti potrebbe interessare
    vedi anche
  `),
  placeholders: words('pubblicità'),
  signUps: phrases(`
    abbonati per
    iscriviti alla
    seguici su
  `),
  partOpenings: phrases(`
    ascolta l'articolo
    ascolta l’articolo
    condividi
  `),
};
