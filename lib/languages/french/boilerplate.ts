import { phrases, words } from '../../model/words.ts';
import { labelRule } from '../boilerplate-rule.ts';
import type { Boilerplate, HeadlineWords } from '../language-words.ts';

/** Source: what newsrooms write; compiled by hand. */
export const frenchHeadlines = (): HeadlineWords => ({
  live: ['en direct'],
  gallery: [
    ...words('diaporama'),
    ...phrases(`
      en images
      en photos
    `),
  ],
  correction: words('rectificatif rectificatifs rectification'),
});

/** Source: what news pages and wires say of themselves; compiled by hand. */
export const frenchBoilerplate = (): Boilerplate => ({
  heads: [
    labelRule([
      ...words('crédit crédits lire photo photos source vidéo'),
      ...phrases(`
        a lire
        a lire aussi
        crédit photo
        lire aussi
        pour aller plus loin
        voir aussi
        à lire
        à lire aussi
      `),
    ]),
  ],
  phrases: [
    ...words('abonnez-vous suivez-nous'),
    ...phrases(`
      cliquez ici
      inscrivez-vous à la newsletter
      inscrivez-vous à notre newsletter
      tous droits réservés
    `),
  ],
});
