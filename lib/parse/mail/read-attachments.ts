import type { Block } from '../../model/article.ts';
import type { Note } from '../../model/note.ts';
import { Unreadable } from '../../model/unreadable.ts';
import { parseDocx } from '../docx/parse-docx.ts';
import { readMarkup } from '../html/read-markup.ts';
import { splitParagraphs } from '../plain-text/split-paragraphs.ts';
import { decodeHeader } from './decode-header.ts';
import { textOfPart } from './find-texts.ts';
import { latin1ToBytes } from './latin1.ts';
import type { MailPart } from './mail-part.ts';

/** What is attached to a message and may hold its article. */
export interface Attachments {
  /** The first one that could be read; undefined where none could. */
  readonly blocks: readonly Block[] | undefined;
  readonly name: string | undefined;
  /** The names of all. */
  readonly names: readonly string[];
}

/** By the ending of a name: mail programs give any media type. */
const documents = /\.(?:docx?|odt|pages|pdf|rtf|html?|txt|md)$/i;

/** Reads a Word document, a page or a text that is attached. A PDF is named only: reading one takes another thread. */
export function readAttachments(mail: MailPart): Attachments {
  const attached = listAttached(mail);
  const names = attached.map(nameOf);
  for (const part of attached) {
    const blocks = orNothing(() => readBlocks(part));
    if (blocks && blocks.length > 0) return { blocks, name: nameOf(part), names };
  }
  return { blocks: undefined, name: undefined, names };
}

function listAttached(part: MailPart): readonly MailPart[] {
  if (part.mediaType === 'message/rfc822') return [];
  if (part.isAttachment && part.parts.length === 0) return documents.test(nameOf(part)) ? [part] : [];
  return part.parts.flatMap(listAttached);
}

const nameOf = ({ headers, parameters }: MailPart): string => {
  const disposition = /filename\*?=\s*"?(?:[\w-]*'[\w-]*')?([^";\r\n]{1,200})/i.exec(
    headers.get('content-disposition') ?? '',
  );
  return decodeHeader(disposition?.[1]?.trim() ?? parameters.get('name') ?? '');
};

function readBlocks(part: MailPart): readonly Block[] | undefined {
  const name = nameOf(part).toLowerCase();
  if (name.endsWith('.docx')) {
    const parsed = parseDocx(latin1ToBytes(part.body));
    return 'items' in parsed ? undefined : withHeadline(parsed.headline, parsed.blocks);
  }
  if (/\.html?$/.test(name)) return readMarkup(textOfPart(part).text);
  return /\.(?:txt|md)$/.test(name) ? splitParagraphs(textOfPart(part).text) : undefined;
}

/** The message has a subject: the headline of the attachment stays above its text. */
const withHeadline = (headline: string | undefined, blocks: readonly Block[]): readonly Block[] =>
  headline === undefined ? blocks : [{ kind: 'heading', text: headline }, ...blocks];

/** A damaged attachment does not make its message unreadable. */
function orNothing<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof Unreadable) return undefined;
    throw error;
  }
}

export const attachmentRead = (name: string): Note => ({
  rule: 'attachment-read',
  message: `The message only brings its attachment: "${name}" was read as the article.`,
});

export const attachmentsLeftOut = (names: readonly string[]): Note => ({
  rule: 'attachments-left-out',
  message: `Attached documents were not read: ${names.map((name) => `"${name}"`).join(', ')}.`,
});
