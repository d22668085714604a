import type { Decoded } from '../model/decoded.ts';
import type { Note } from '../model/note.ts';
import { Unreadable } from '../model/unreadable.ts';
import type { Source } from '../model/upload.ts';
import { decodeText } from './decode-text.ts';
import { type Decompressed, decompress } from './decompress.ts';
import { detectDocument } from './detect-document.ts';
import { detectMediaType, isMeaningless } from './detect-media-type.ts';
import { detectUnicodeForm } from './detect-unicode-form.ts';
import { isWrappedPage } from './is-wrapped-page.ts';
import { refuseBinary } from './refuse-binary.ts';
import { unwrapPage } from './unwrap-page.ts';

/**
 * Turns an upload's bytes into text: content encoding, binary formats refused, charset, media type.
 * A page is unwrapped once: dumps in dumps would nest without end.
 * @throws {Unreadable} when these bytes can never be an article's text
 */
export function decodeUpload(bytes: Uint8Array, source: Source): Decoded {
  const unpacked = decompress(bytes, source);
  if (!isWrappedPage(unpacked.content)) return decodeContent(unpacked, source);
  const { bytes: page, ...stated } = unwrapPage(unpacked.content);
  const inner = { ...source, ...stated, key: '' };
  const decoded = decodeContent(decompress(page, inner), inner);
  return { ...decoded, notes: [...unpacked.notes, wrapNote, ...decoded.notes] };
}

function decodeContent({ content, contentEncoding, name, notes }: Decompressed, source: Source): Decoded {
  if (content.length === 0) throw new Unreadable('empty', 'The upload has no bytes after decompression.');
  const document = detectDocument(content);
  if (document) return { text: '', content, mediaType: document, charset: undefined, contentEncoding, notes };
  const unicodeForm = detectUnicodeForm(content);
  refuseBinary(content, unicodeForm);
  const decoded = decodeText(content, unicodeForm, source.contentType);
  const mediaType = detectMediaType(decoded.text, source.contentType, name);
  const text = decoded.text.replaceAll('\0', '');
  const allNotes = [
    ...notes,
    // Each part of a message declares a charset of its own.
    ...(mediaType === 'message/rfc822' ? [] : decoded.notes),
    ...(isMeaningless(source.contentType) ? [typeNote(source.contentType)] : []),
    ...(text === decoded.text ? [] : [nulNote]),
  ];
  return { text, content, mediaType, charset: decoded.charset, contentEncoding, notes: allNotes };
}

const wrapNote: Note = {
  rule: 'unwrapped-page',
  message: 'The upload is what a web server answered, with its header: the page in it was read.',
};

const typeNote = (contentType = ''): Note => ({
  rule: 'meaningless-content-type',
  message:
    `The Content-Type "${contentType.slice(0, 60)}" says nothing: ` +
    'the media type was found by the key and the bytes.',
});

const nulNote: Note = { rule: 'nul-characters', message: 'NUL characters were left out of the text.' };
