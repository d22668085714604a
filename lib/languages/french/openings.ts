import { phrases, words } from '../../model/words.ts';
import type { Openings } from '../language-words.ts';

/** Source: grammars; compiled by hand. */
export const frenchOpenings = (): Openings => ({
  references: references(),
  connectives: connectives(),
  omissible: [
    ...words('cependant enfin et mais néanmoins pourtant toutefois'),
    ...phrases(`
      de plus
      en outre
      par ailleurs
    `),
  ],
});

const references = (): readonly string[] => [
  ...words(`
    c'est c'était ce ceci cela celle celles celui ces cet cette ceux d'autres dont elle elles eux il ils l'autre l'un
    leur leurs lui sa ses son ça
  `),
  ...phrases(`
    certains d'entre eux
    deux d'entre eux
    l'une d'elles
    la plupart d'entre eux
    le premier
    le second
    les deux
    plusieurs d'entre eux
    tous deux
    tout ceci
    tout cela
    toutes deux
    un autre
    une autre
  `),
  ...prepositionalReferences(),
];

const prepositionalReferences = (): readonly string[] =>
  phrases(`
    après ce
    après ces
    après cet
    après cette
    avec ce
    avec ces
    avec cet
    avec cette
    avec elle
    avec lui
    d'après lui
    dans ce
    dans ces
    dans cet
    dans cette
    dans sa
    dans ses
    dans son
    de ce
    de ces
    de cet
    de cette
    parmi elles
    parmi eux
    pour ce
    pour ces
    pour cet
    pour cette
    pour elle
    pour lui
    selon elle
    selon lui
    sur ce
    sur ces
    sur cet
    sur cette
    à ce
    à ces
    à cet
    à cette
    à ses
  `);

const connectives = (): readonly string[] => [
  ...words("ainsi alors aussi car d'ailleurs donc ensuite là-bas ni or ou parallèlement puis"),
  ...phrases(`
    au contraire
    au même moment
    autrement dit
    dans le même temps
    de leur côté
    de même
    de son côté
    du coup
    dès lors
    en attendant
    en conséquence
    en effet
    en fait
    en revanche
    face à cela
    là aussi
    là encore
    malgré tout
    par conséquent
    par exemple
    pendant ce temps
    pour autant
    pour sa part
    quant à elle
    quant à lui
    reste que
    seul bémol
    à l'inverse
    à l'époque
  `),
];
