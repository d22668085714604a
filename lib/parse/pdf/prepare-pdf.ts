import { decompress } from '../../decode/decompress.ts';
import { isPdf } from '../../decode/detect-document.ts';
import type { PdfText } from '../../model/pdf-text.ts';
import { Unreadable } from '../../model/unreadable.ts';
import type { Upload } from '../../model/upload.ts';

/** Reads the text of a PDF's pages: `readPdf`, here or in another thread. */
export type ReadPdf = (bytes: Uint8Array) => Promise<PdfText>;

/**
 * Reads the pages of an upload that is a PDF, and gives any other upload back as it is. A step of its own, since the
 * reader is asynchronous and too large to load before there is a PDF.
 */
export async function preparePdf(upload: Upload, read: ReadPdf): Promise<Upload> {
  try {
    const bytes = pdfOf(upload);
    return bytes ? { ...upload, pdf: await read(bytes) } : upload;
  } catch (error) {
    if (error instanceof Unreadable) return { ...upload, pdf: error };
    throw error;
  }
}

/** The unpacked bytes of a PDF; undefined for other uploads. */
function pdfOf({ bytes, source }: Upload): Uint8Array | undefined {
  if (!bytes || bytes.length === 0) return undefined;
  if (isPdf(bytes)) return bytes;
  if (!/\.pdf(?:\.\w+)?$/i.test(source.key) && !/^application\/pdf\b/i.test(source.contentType ?? '')) return undefined;
  const { content } = decompress(bytes, source);
  return isPdf(content) ? content : undefined;
}
