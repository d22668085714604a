import { furnitureWords } from '../../languages/languages.ts';
import { anyOf } from '../../model/words.ts';
import { readByline } from './read-byline.ts';

/** Accounts, computers and offices. */
const nobody = new RegExp(String.raw`(?<!\p{L})${anyOf(furnitureWords('accountWords'))}(?!\p{L})`, 'iu');

/** The author that a file names, if that is a person. */
export function readFileAuthor(creator: string | undefined): readonly string[] {
  const name = creator?.slice(0, 200).trim() ?? '';
  if (name === '' || nobody.test(name)) return [];
  return readByline(`By ${name}`)?.authors ?? [];
}
