import { getDocumentProxy } from 'unpdf';
import { limits } from '../../model/limits.ts';
import type { PdfPage, PdfPiece, PdfText } from '../../model/pdf-text.ts';
import { Unreadable } from '../../model/unreadable.ts';
import { checkStreams } from './check-streams.ts';

type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;

/** Only text is wanted: nothing is drawn, fetched, compiled or logged. */
const settings = {
  verbosity: 0,
  disableFontFace: true,
  useSystemFonts: false,
  isEvalSupported: false,
  enableXfa: false,
  maxImageSize: 0,
} as const;

/**
 * Reads the text of a PDF's pages. Wraps unpdf, which is pdf.js without its renderer. Recursive form objects can keep
 * pdf.js busy for ever without a pause: run it where it can be stopped.
 * @param bytes no `Buffer`; pdf.js takes over their memory, so that they are empty afterwards
 * @throws {Unreadable} `encrypted`, `damaged-document`, `decompression-bomb`
 */
export async function readPdf(bytes: Uint8Array): Promise<PdfText> {
  checkStreams(bytes);
  let document: PdfDocument | undefined;
  try {
    document = await getDocumentProxy(bytes, settings);
    return await readDocument(document);
  } catch (error) {
    throw unreadableOf(error);
  } finally {
    await document?.loadingTask.destroy();
  }
}

/** How much may still be read. */
interface Budget {
  pieces: number;
  characters: number;
}

const isSpent = ({ pieces, characters }: Budget): boolean => pieces <= 0 || characters <= 0;

async function readDocument(document: PdfDocument): Promise<PdfText> {
  const { info } = await document.getMetadata();
  const facts = info as Readonly<Record<string, unknown>>;
  const pages: PdfPage[] = [];
  const budget: Budget = { pieces: limits.pdfPieces, characters: limits.articleCharacters };
  for (let number = 1; number <= Math.min(document.numPages, limits.pdfPages) && !isSpent(budget); number++)
    pages.push(await readPage(document, number, budget));
  return {
    title: textOf(facts['Title']),
    author: textOf(facts['Author']),
    created: textOf(facts['CreationDate']),
    modified: textOf(facts['ModDate']),
    language: textOf(facts['Language']),
    pages,
    isCut: pages.length < document.numPages || isSpent(budget),
  };
}

async function readPage(document: PdfDocument, number: number, budget: Budget): Promise<PdfPage> {
  const page = await document.getPage(number);
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
  const pieces: PdfPiece[] = [];
  const reader = page.streamTextContent().getReader();
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    for (const item of chunk.value.items) {
      if (!('str' in item) || item.str === '' || isSpent(budget)) continue;
      const [a = 0, b = 0, , , x = 0, y = 0] = item.transform as readonly number[];
      const text = item.str.slice(0, budget.characters);
      pieces.push({ text, x: x - left, y: y - bottom, width: item.width, size: Math.hypot(a, b) });
      budget.pieces--;
      budget.characters -= item.str.length;
    }
    if (isSpent(budget)) await reader.cancel(new Error('enough'));
  }
  page.cleanup();
  return { width: right - left, height: top - bottom, pieces };
}

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.slice(0, limits.metadataCharacters) : undefined;

/** The same bytes will break pdf.js again. Its messages differ with its versions and may quote the document. */
function unreadableOf(error: unknown): Unreadable {
  const name = error instanceof Error ? error.name : 'Error';
  if (name === 'PasswordException')
    return new Unreadable('encrypted', 'The PDF is encrypted: it opens with a password only.');
  return new Unreadable(
    'damaged-document',
    `The PDF is damaged or cut off, so that none of its pages can be read (${name}).`,
  );
}
