import { decodeText } from '../../decode/decode-text.ts';
import { detectUnicodeForm } from '../../decode/detect-unicode-form.ts';
import { limits } from '../../model/limits.ts';
import type { Note } from '../../model/note.ts';
import { requireFewLines } from '../plain-text/require-few-lines.ts';
import { latin1ToBytes } from './latin1.ts';
import type { MailPart } from './mail-part.ts';
import { unflow } from './unflow.ts';

/** A part that a reader sees as text. */
export interface MailText {
  readonly mediaType: 'text/plain' | 'text/html';
  readonly text: string;
  readonly notes: readonly Note[];
}

export interface MailTexts {
  readonly texts: readonly MailText[];
  /** Whole messages that this one carries. */
  readonly messages: readonly MailPart[];
}

/** The texts of a message in order, one of each set of alternatives, without attachments. */
export function findTexts(mail: MailPart): MailTexts {
  const texts: MailText[] = [];
  const messages: MailPart[] = [];
  visit(mail);
  return { texts, messages };

  function visit(part: MailPart): void {
    const [first] = part.parts;
    if (part.mediaType === 'message/rfc822' && first) messages.push(first);
    else if (part.isAttachment) return;
    else if (part.mediaType === 'multipart/alternative') visitBest(part.parts);
    else if (part.mediaType === 'multipart/report' && first) visit(first);
    else if (part.parts.length > 0) for (const inner of part.parts) visit(inner);
    else if (part.mediaType === 'text/plain' || part.mediaType === 'text/html') texts.push(textOfPart(part));
    else if (part.mediaType === 'text/markdown') texts.push({ ...textOfPart(part), mediaType: 'text/plain' });
  }

  /**
   * HTML before plain text: it marks paragraphs, headings and quotations. The plain twin is wrapped at a column, and
   * has stars and the addresses of links in it. HTML without words is passed over: a newsletter may be one picture.
   */
  function visitBest(parts: readonly MailPart[]): void {
    const html = parts.find((part) => holds(part, 'text/html') && saysSomething(part));
    const best = html ?? parts.find((part) => holds(part, 'text/plain')) ?? parts.at(-1);
    if (best) visit(best);
  }
}

const holds = (part: MailPart, mediaType: string): boolean =>
  part.mediaType === mediaType || part.parts.some((inner) => holds(inner, mediaType));

function saysSomething(part: MailPart): boolean {
  if (part.parts.length > 0) return part.parts.some(saysSomething);
  return (
    part.mediaType === 'text/html' &&
    /[^\s<>]/.test(
      part.body.slice(0, 200_000).replace(/<(?:style|title|script)[\s>][^<]*<\/\w{1,10}>|<[^<>]*>|&nbsp;/gi, ''),
    )
  );
}

/** The text of a part, in its charset. */
export function textOfPart(part: MailPart): MailText {
  const bytes = latin1ToBytes(part.body);
  const charset = part.parameters.get('charset');
  const contentType = charset ? `text/plain; charset=${charset}` : undefined;
  const { text, notes } = decodeText(bytes, detectUnicodeForm(bytes), contentType);
  const isFlowed = part.parameters.get('format')?.toLowerCase() === 'flowed';
  const written = text.slice(0, limits.writtenCharacters);
  if (isFlowed) requireFewLines(written);
  const read = isFlowed ? unflow(written, part.parameters.get('delsp')?.toLowerCase() === 'yes') : written;
  return {
    mediaType: part.mediaType === 'text/html' ? 'text/html' : 'text/plain',
    text: read.replaceAll('\0', ''),
    notes,
  };
}
