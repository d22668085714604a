import type { ParsedDocument } from '../../model/article.ts';
import { parseHtml } from '../html/parse-html.ts';
import { cleanSubject } from './clean-subject.ts';
import { decodeHeader } from './decode-header.ts';
import { type MailText, textOfPart } from './find-texts.ts';
import type { MailPart } from './mail-part.ts';

/** Fields that a message has and a page that a browser saved has not. */
const fieldsOfMessages = ['to', 'received', 'message-id', 'cc', 'return-path'] as const;
const webAddress = /^https?:\/\/\S+$/i;

/**
 * Reads a web page that a browser saved in the form of a message (MHT, RFC 2557), with the address that it had. What it
 * says of itself counts, not when it was saved. Undefined for a message that was sent.
 */
export function readSavedPage(mail: MailPart): ParsedDocument | undefined {
  if (fieldsOfMessages.some((name) => mail.headers.has(name))) return undefined;
  const page = findPage(mail);
  const address = mail.headers.get('snapshot-content-location') ?? page?.headers.get('content-location');
  const sender = mail.headers.get('from');
  const isSaved = /^<?saved by\b/i.test(sender ?? '') || webAddress.test(address ?? '');
  if (!page || !isSaved) return undefined;
  const { text, notes }: MailText = textOfPart(page);
  const document = parseHtml(text);
  return {
    ...document,
    headline: document.headline ?? cleanSubject(decodeHeader(mail.headers.get('subject') ?? '')),
    url: document.url ?? (webAddress.test(address ?? '') ? address : undefined),
    notes: [...notes, ...document.notes],
  };
}

/** The first page: frames and styles follow it. */
function findPage(part: MailPart): MailPart | undefined {
  if (part.mediaType === 'text/html') return part;
  for (const inner of part.parts) {
    const page = findPage(inner);
    if (page) return page;
  }
  return undefined;
}
