import { readByline } from './read-byline.ts';

/** Accounts and programs. */
const nobody =
  /(?<!\p{L})(?:user|admin|administrator|owner|author|unknown|office|microsoft|windows|word|adobe|default|guest|test|pc|laptop|press|news|team|desk|inc|ltd|gmbh|llc|corp|company|house|university|ministry|department)(?!\p{L})/iu;

/** Who a file says has made it, as far as that is the name of a person. */
export function readFileAuthor(creator: string | undefined): readonly string[] {
  const name = creator?.slice(0, 200).trim() ?? '';
  if (name === '' || nobody.test(name)) return [];
  return readByline(`By ${name}`)?.authors ?? [];
}
