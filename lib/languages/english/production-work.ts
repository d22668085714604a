import { anyOf, words } from '../../model/words.ts';

/** Who else worked on an article, in English: the source of an expression for "additional reporting", "edited". */
export const productionWork = `(?:additional |further |with )?${anyOf(
  words('compiled edited editing reporting translated writing written'),
)}`;
