import { anyOf, words } from '../../model/words.ts';
import { readByline } from '../lines/read-byline.ts';
import { splitAuthors } from '../lines/split-authors.ts';

/** Not persons: "The Sports Network", "Example.org", "Acme Inc". */
const legalForms = words('gmbh inc llc ltd');
const notPerson = new RegExp(`^the\\s|\\p{Ll}\\.\\p{Ll}{2,}$|\\b${anyOf(legalForms)}\\.?$`, 'iu');

/** The names in a byline with or without "By", without agencies, roles and initials of desks ("gr/bp"). */
export function readAuthors(byline: string | undefined): readonly string[] {
  if (!byline) return [];
  const read = readByline(byline) ?? readByline(`By ${byline}`);
  const names = read ? read.authors : splitAuthors(byline);
  return names.filter((name) => /\p{Lu}\p{Ll}|\p{Lo}|\p{Lu}{3}/u.test(name) && !notPerson.test(name));
}
