import { phrases, words } from '../../model/words.ts';
import type { Openings } from '../language-words.ts';

/** Source: grammars; compiled by hand. */
export const turkishOpenings = (): Openings => ({
  references: [
    ...words(`
      aynı bu buna bunlar bunları bunların bunu bunun böyle böylesi diğeri diğerleri ikisi kendileri kendisi o ona onlar
      onlara onları onların onu onun şu şunlar
    `),
    ...phrases(`
      her ikisi
      söz konusu
    `),
  ],
  connectives: [
    ...words(`
      ardından böylece dolayısıyla hatta lakin nitekim oysa sonra ve veya yani çünkü örneğin üstelik
    `),
    ...phrases(`
      bununla birlikte
      daha sonra
      kaldı ki
      ya da
      yine de
      öte yandan
    `),
  ],
  omissible: words('ama ancak ayrıca fakat'),
});
