import { messageWords } from '../../languages/languages.ts';
import type { Block, Metadata, ParsedDocument } from '../../model/article.ts';
import type { Note } from '../../model/note.ts';
import { anyOf } from '../../model/words.ts';
import { parseJson } from '../json/parse-json.ts';
import { emptyMetadata } from '../lines/empty-metadata.ts';
import { normalizeLanguage } from '../lines/normalize-language.ts';
import { dateOfText, preferTextOverFile } from '../lines/prefer-text-over-file.ts';
import { readDate } from '../lines/read-date.ts';
import { noTitle, readTitleBlock } from '../plain-text/read-title-block.ts';
import { cleanSubject, isForward } from './clean-subject.ts';
import { countMessageWords, fewestMessageWords } from './count-message-words.ts';
import { cutQuoted } from './cut-quoted.ts';
import { decodeHeader } from './decode-header.ts';
import { findTexts, type MailText } from './find-texts.ts';
import { digestNote, isDigest } from './is-digest.ts';
import type { MailPart } from './mail-part.ts';
import { attachmentRead, attachmentsLeftOut, readAttachments } from './read-attachments.ts';
import { type FieldName, readForwardedHead } from './read-forwarded-head.ts';
import { readMail } from './read-mail.ts';
import { readMailText } from './read-mail-text.ts';
import { readSavedPage } from './read-saved-page.ts';
import { readSender } from './read-sender.ts';

/**
 * Reads a story that was sent by e-mail: the subject is its headline, the sender its author unless the text has a
 * byline. Attachments are left out, and so are older messages that are quoted.
 * @throws {Unreadable} `too-complex`
 */
export const parseMail = (bytes: Uint8Array): ParsedDocument => readMessage(readMail(bytes));

function readMessage(mail: MailPart): ParsedDocument {
  const page = readSavedPage(mail);
  if (page) return page;
  const { texts, messages } = findTexts(mail);
  const form = readForm(texts);
  const stated = readMetadata(mail.headers);
  if (form) return { ...stated, ...definedOf(form), blocks: form.blocks, notes: form.notes };
  const subject = decodeHeader(mail.headers.get('subject') ?? '');
  const document = withAttachment(readTexts(texts, stated, isForward(subject)), mail);
  const [carried] = messages;
  // A story may be passed on as a message of its own.
  if (!carried || countMessageWords(document.blocks) >= fewestMessageWords) return document;
  const inner = readMessage(carried);
  return countMessageWords(inner.blocks) > countMessageWords(document.blocks)
    ? { ...inner, headline: inner.headline ?? document.headline, notes: [...inner.notes, forwardedNote] }
    : document;
}

/** The attachment, where a message says little more than that it is there; else a note that names what was not read. */
function withAttachment(document: ParsedDocument, mail: MailPart): ParsedDocument {
  const { blocks, name, names } = readAttachments(mail);
  if (names.length === 0) return document;
  const isCover = countMessageWords(document.blocks) < fewestMessageWords;
  if (!isCover || !blocks || name === undefined || countMessageWords(blocks) <= countMessageWords(document.blocks))
    return { ...document, notes: [...document.notes, attachmentsLeftOut(names)] };
  const others = names.filter((other) => other !== name);
  const notes = [attachmentRead(name), ...(others.length > 0 ? [attachmentsLeftOut(others)] : [])];
  return { ...document, blocks, notes: [...document.notes, ...notes] };
}

function readMetadata(headers: ReadonlyMap<string, string>): Metadata {
  return {
    ...emptyMetadata,
    ...readSender(headers.get('from')),
    headline: cleanSubject(decodeHeader(headers.get('subject') ?? '')),
    published: readDate(headers.get('date') ?? ''),
    language: normalizeLanguage(headers.get('content-language')?.split(',', 1)[0] ?? ''),
  };
}

function readTexts(texts: readonly MailText[], stated: Metadata, isForwarding: boolean): ParsedDocument {
  const blocks: Block[] = [];
  const notes: Note[] = texts.flatMap((text) => text.notes);
  let metadata = stated;
  let quoted = 0;
  for (const text of texts) {
    const read = readMailText(text);
    const cut = cutQuoted(read.blocks, isForwarding, read.quotedLines > 0);
    quoted += read.quotedLines + (cut.isForwarded ? 0 : cut.cut);
    if (cut.isForwarded) {
      const head = readForwardedHead(cut.blocks);
      metadata = passedOn(stated, head.fields);
      for (const block of head.blocks) blocks.push(block);
      notes.push(forwardedNote);
    } else for (const block of cut.blocks) blocks.push(block);
  }
  if (quoted > 0) notes.push(quotedNote(quoted));
  if (isDigest(blocks)) notes.push(digestNote);
  const isLetter = salutation.test(blocks[0]?.text.slice(0, 100) ?? '');
  const stamp = metadata.headline === undefined ? undefined : { text: metadata.headline, isAbove: false };
  const title = isLetter ? { ...noTitle, blocks } : readTitleBlock(blocks, stamp);
  const preferred = preferTextOverFile(metadata, blocks);
  return {
    ...preferred,
    published: preferred.published ?? sameDay(metadata.published, blocks),
    headline: metadata.headline ?? title.headline,
    deck: title.deck,
    blocks: title.blocks,
    notes,
  };
}

/** Days by which the date in a text may differ from the one on which it was sent, and still be the same. */
const daysBetween = 3;
const millisecondsOfDay = 24 * 60 * 60 * 1000;

/** When a message was sent, where its text has about the same day, and no time. */
function sameDay(sent: string | undefined, blocks: readonly Block[]): string | undefined {
  const written = dateOfText(blocks);
  if (sent === undefined || written === undefined || written.includes('T')) return undefined;
  const apart = Math.abs(Date.parse(sent.slice(0, 10)) - Date.parse(written));
  return apart <= daysBetween * millisecondsOfDay ? sent : undefined;
}

/** "Dear Sir," is not a headline. */
const salutation = new RegExp(String.raw`^${anyOf(messageWords('salutations'))}(?!\p{L})`, 'iu');

/** The sender of a message that passes another one on is not the author. */
function passedOn(stated: Metadata, fields: ReadonlyMap<FieldName, string>): Metadata {
  return {
    ...stated,
    ...readSender(fields.get('sender')),
    headline: cleanSubject(fields.get('subject') ?? '') ?? stated.headline,
    published: readDate(fields.get('sent') ?? '') ?? stated.published,
  };
}

/** The article of a filled-in form, which newsrooms send as JSON. */
function readForm(texts: readonly MailText[]): ParsedDocument | undefined {
  const [only] = texts;
  const text = only?.mediaType === 'text/plain' ? only.text.trim() : '';
  if (texts.length !== 1 || !/^\{\s*"/.test(text) || !text.endsWith('}')) return undefined;
  try {
    const form = parseJson(text);
    return 'items' in form ? undefined : form;
  } catch {
    return undefined;
  }
}

const definedOf = (document: ParsedDocument): Partial<ParsedDocument> =>
  Object.fromEntries(
    Object.entries(document).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  );

const forwardedNote: Note = {
  rule: 'forwarded-message',
  message: 'The message passes another one on: that one is the article.',
};

const quotedNote = (count: number): Note => ({
  rule: 'quoted-message',
  message: `${count} ${count === 1 ? 'line or paragraph' : 'lines or paragraphs'} of older messages were left out.`,
});
