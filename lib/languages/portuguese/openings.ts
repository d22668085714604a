import { phrases, words } from '../../model/words.ts';
import type { Openings } from '../language-words.ts';

/** Source: grammars; compiled by hand. */
export const portugueseOpenings = (): Openings => ({
  references: [
    ...words(`
      ambas ambos aquela aquele ela elas ele eles essa essas esse esses esta estas este estes isso isto outra outras
      outro outros seu seus sua suas
    `),
    ...phrases(`
      a mesma
      o mesmo
    `),
  ],
  connectives: [
    ...words('aliás assim depois então finalmente nem ou portanto também todavia'),
    ...phrases(`
      enquanto isso
      por exemplo
      por isso
      por outro lado
    `),
  ],
  omissible: [
    ...words('contudo e entretanto mas porém'),
    ...phrases(`
      além disso
      no entanto
    `),
  ],
});
