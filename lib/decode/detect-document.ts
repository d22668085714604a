import { Unreadable } from '../model/unreadable.ts';
import { listZip } from './read-zip.ts';

export const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
export const pdfType = 'application/pdf';

/** Bytes within which readers accept a PDF's mark. Source: ISO 32000-1, implementation note 13. */
const pdfMarkWithin = 1024;

/**
 * The media type of a binary document that can be read, by its bytes and not by its name.
 * @throws {Unreadable} `encrypted` for an Office document behind a password
 */
export function detectDocument(bytes: Uint8Array): string | undefined {
  if (isPdf(bytes)) return pdfType;
  if (startsWith(bytes, 'PK\x03\x04')) return isDocx(bytes) ? docxType : undefined;
  if (
    startsWith(bytes, '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1') &&
    includes(bytes, 'E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0')
  )
    throw new Unreadable('encrypted', 'The Office document is encrypted: it opens with a password only.');
  return undefined;
}

/** Bytes before the mark come from a mail or a print job. Text may speak of `%PDF-`, so the end is looked at, too. */
export function isPdf(bytes: Uint8Array): boolean {
  if (startsWith(bytes, '%PDF-')) return true;
  const opening = new TextDecoder('latin1').decode(bytes.subarray(0, pdfMarkWithin));
  const mark = /(?:^|[\r\n])%PDF-\d\.\d[\r\n ]/.exec(opening);
  return mark !== null && /endobj|startxref/.test(new TextDecoder('latin1').decode(bytes.subarray(-pdfMarkWithin)));
}

/** False for a damaged archive, unless it was a DOCX: then the fault is thrown. */
function isDocx(bytes: Uint8Array): boolean {
  try {
    const names = listZip(bytes).map(({ name }) => name);
    return names.some((name) => /^\/?word\/document\d*\.xml$/i.test(name));
  } catch (error) {
    // Cut off or too large: the names before the entries tell what it was meant to be.
    if (error instanceof Unreadable && includes(bytes, 'word/')) throw error;
    return false;
  }
}

function startsWith(bytes: Uint8Array, mark: string): boolean {
  for (let index = 0; index < mark.length; index++) if (bytes[index] !== mark.charCodeAt(index)) return false;
  return true;
}

const includes = (bytes: Uint8Array, text: string): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(text, 0, 'latin1');
