import { decodeText } from '../../decode/decode-text.ts';
import { detectUnicodeForm } from '../../decode/detect-unicode-form.ts';
import { listZip, readZipEntry, type ZipEntry } from '../../decode/read-zip.ts';
import { limits } from '../../model/limits.ts';
import { Unreadable } from '../../model/unreadable.ts';

/** The parts of a DOCX that an article is read from, as XML. Undefined for a missing part. */
export interface DocxParts {
  readonly document: string;
  readonly styles: string | undefined;
  readonly footnotes: string | undefined;
  readonly properties: string | undefined;
  /** Pages and messages that stand in the document whole (altChunk), as other programs put them there. */
  readonly chunks: readonly DocxChunk[];
}

export interface DocxChunk {
  readonly name: string;
  readonly content: Uint8Array;
}

const chunkName = /^\/?word\/.*\.(?:html?|mht|mhtml|txt)$/i;

/**
 * Unpacks the parts that are needed. Together they may have as many bytes as an upload, whatever the archive claims.
 * @throws {Unreadable} `damaged-document`, `encrypted`, `decompression-bomb`, `too-complex`
 */
export function openDocx(bytes: Uint8Array): DocxParts {
  const entries = listZip(bytes);
  let budget: number = limits.decodedBytes;
  const unpack = (entry: ZipEntry): Uint8Array => {
    const content = readZipEntry(bytes, entry, Math.max(budget, 1));
    budget -= content.length;
    return content;
  };
  const read = (pattern: RegExp): string | undefined => {
    const entry = entries.find(({ name }) => pattern.test(name));
    if (!entry) return undefined;
    const content = unpack(entry);
    return decodeText(content, detectUnicodeForm(content), undefined).text;
  };
  const document = read(/^\/?word\/document\d*\.xml$/i);
  if (document === undefined)
    throw new Unreadable('damaged-document', 'The DOCX has no word/document.xml, which holds its text.');
  return {
    document,
    styles: read(/^\/?word\/styles\d*\.xml$/i),
    footnotes: read(/^\/?word\/footnotes\d*\.xml$/i),
    properties: read(/^\/?docProps\/core\d*\.xml$/i),
    chunks: document.includes('altChunk')
      ? entries
          .filter(({ name }) => chunkName.test(name))
          .map((entry) => ({ name: entry.name, content: unpack(entry) }))
      : [],
  };
}
