import { messageWords } from '../../languages/languages.ts';
import { anyOf } from '../../model/words.ts';
import { readByline } from '../lines/read-byline.ts';
import { decodeHeader } from './decode-header.ts';

/** Words in the name of an office, which is no author but publishes. */
const office = new RegExp(String.raw`(?<!\p{L})${anyOf(messageWords('senderOffices'))}(?!\p{L})`, 'iu');

export interface MailSender {
  readonly authors: readonly string[];
  readonly publisher: string | undefined;
}

/** Names a sender: `Jane Doe <jane@example.org>`, `jane@example.org (Jane Doe)`. An address alone names nobody. */
export function readSender(header: string | undefined): MailSender {
  const text = decodeHeader(header ?? '');
  const comment = /^[^\s(<>]+@[^\s(<>]+ \(([^()]{1,200})\)/u.exec(text)?.[1];
  const name = (comment ?? text.split('<', 1)[0] ?? '').replace(/["\\]/gu, '').trim().slice(0, 200);
  if (name === '' || name.includes('@')) return { authors: [], publisher: undefined };
  if (office.test(name)) return { authors: [], publisher: name };
  const inOrder = /^([^,]{2,40}), ([^,]{2,40})$/u.exec(name);
  const authors = readByline(`By ${inOrder ? `${inOrder[2]} ${inOrder[1]}` : name}`)?.authors ?? [];
  return { authors, publisher: authors.length === 0 && /\p{Lu}.*\s\p{Lu}/u.test(name) ? name : undefined };
}
