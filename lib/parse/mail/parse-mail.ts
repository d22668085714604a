import { messageWords } from '../../languages/languages.ts';
import type { Block, Metadata, ParsedDocument } from '../../model/article.ts';
import type { Note } from '../../model/note.ts';
import { anyOf } from '../../model/words.ts';
import { parseJson } from '../json/parse-json.ts';
import { emptyMetadata } from '../lines/empty-metadata.ts';
import { normalizeLanguage } from '../lines/normalize-language.ts';
import { preferTextOverFile } from '../lines/prefer-text-over-file.ts';
import { readDate } from '../lines/read-date.ts';
import { headlineOf } from '../plain-text/find-headline.ts';
import { cleanSubject, isForward } from './clean-subject.ts';
import { countMessageWords, fewestMessageWords } from './count-message-words.ts';
import { cutQuoted } from './cut-quoted.ts';
import { decodeHeader } from './decode-header.ts';
import { findTexts, type MailText } from './find-texts.ts';
import type { MailPart } from './mail-part.ts';
import { type FieldName, readForwardedHead } from './read-forwarded-head.ts';
import { readMail } from './read-mail.ts';
import { readMailText } from './read-mail-text.ts';
import { readSender } from './read-sender.ts';

/**
 * Reads a story that was sent by e-mail: the subject is its headline, the sender its author unless the text has a
 * byline. Attachments are left out, and so are older messages that are quoted.
 * @throws {Unreadable} `too-complex`
 */
export const parseMail = (bytes: Uint8Array): ParsedDocument => readMessage(readMail(bytes));

function readMessage(mail: MailPart): ParsedDocument {
  const { texts, messages } = findTexts(mail);
  const form = readForm(texts);
  const stated = readMetadata(mail.headers);
  if (form) return { ...stated, ...definedOf(form), blocks: form.blocks, notes: form.notes };
  const subject = decodeHeader(mail.headers.get('subject') ?? '');
  const document = readTexts(texts, stated, isForward(subject));
  const [carried] = messages;
  // A story may be passed on as a message of its own.
  if (!carried || countMessageWords(document.blocks) >= fewestMessageWords) return document;
  const inner = readMessage(carried);
  return countMessageWords(inner.blocks) > countMessageWords(document.blocks)
    ? { ...inner, headline: inner.headline ?? document.headline, notes: [...inner.notes, forwardedNote] }
    : document;
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
  const isLetter = salutation.test(blocks[0]?.text.slice(0, 100) ?? '');
  const found = metadata.headline === undefined && !isLetter ? headlineOf(blocks) : undefined;
  return {
    ...preferTextOverFile(metadata, blocks),
    headline: metadata.headline ?? found,
    blocks: found === undefined ? blocks : blocks.slice(1),
    notes,
  };
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
