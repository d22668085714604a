import { phrases, words } from '../../model/words.ts';
import type { Openings } from '../language-words.ts';

/** Source: grammars; compiled by hand. */
export const italianOpenings = (): Openings => ({
  references: words(`
    altre altri ciò egli ella entrambe entrambi essa esse essi esso lei loro lui quella quelle quelli quello
    quest'ultima quest'ultimo questa queste questi questo sua sue suo suoi
  `),
  connectives: [
    ...words(`
      allora anche così dunque eppure infatti infine intanto invece né o perciò pertanto poi quindi
    `),
    ...phrases(`
      ad esempio
      d'altra parte
      nel frattempo
      per esempio
    `),
  ],
  omissible: words('e inoltre ma però tuttavia'),
});
