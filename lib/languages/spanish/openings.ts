import { phrases, words } from '../../model/words.ts';
import type { Openings } from '../language-words.ts';

/** Source: grammars; compiled by hand. */
export const spanishOpenings = (): Openings => ({
  references: [
    ...words(`
      ambas ambos aquel aquella dicha dichas dicho dichos ella ellas ello ellos esa esas ese eso esos esta estas este
      esto estos otra otras otro otros su sus él
    `),
    ...phrases(`
      el mismo
      la misma
    `),
  ],
  connectives: [
    ...words('asimismo así después entonces finalmente luego ni o también tampoco'),
    ...phrases(`
      a su vez
      de hecho
      en cambio
      en efecto
      mientras tanto
      por ejemplo
      por ello
      por eso
      por lo tanto
      por otra parte
      por otro lado
      por su parte
      por tanto
    `),
  ],
  omissible: [
    ...words('además pero y'),
    ...phrases(`
      no obstante
      sin embargo
    `),
  ],
});
