import { phrases, words } from '../../model/words.ts';
import { labelRule } from '../boilerplate-rule.ts';
import type { Boilerplate, HeadlineWords } from '../language-words.ts';

/** Source: what newsrooms write; compiled by hand. */
export const spanishHeadlines = (): HeadlineWords => ({
  live: phrases(`
    en directo
    minuto a minuto
  `),
  gallery: [...words('fotogalería'), 'en imágenes'],
  correction: [...words('correcciones corrección'), 'fe de erratas'],
});

/** Source: what news pages and wires say of themselves; compiled by hand. */
export const spanishBoilerplate = (): Boilerplate => ({
  heads: [
    labelRule([
      ...words('foto fuente video vídeo'),
      ...phrases(`
        lea también
        lee también
        leer más
        ver también
      `),
    ]),
  ],
  phrases: [
    'suscríbase',
    ...phrases(`
      haga clic aquí
      todos los derechos reservados
    `),
  ],
});
