import { anyOf, words } from '../../model/words.ts';

const work = words('compiled edited editing reporting translated writing written');

/** Who else worked on an article, in English: the source of an expression for "additional reporting", "edited". */
export const productionWork = `(?:additional |further |with )?${anyOf(work)}`;

/** What such words begin with. */
export const productionOpenings = ['additional ', 'further ', 'with ', ...work];
