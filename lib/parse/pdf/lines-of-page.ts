import type { PdfPage, PdfPiece } from '../../model/pdf-text.ts';
import type { PdfLine } from './pdf-line.ts';

interface OpenLine {
  parts: string[];
  x: number;
  right: number;
  y: number;
  size: number;
}

/** In sizes of the font. A space is a quarter; columns are further apart than words. */
const wordGap = 0.12;
const columnGap = 2.2;
const samebase = 0.45;

/** The lines of a page in the order in which they are drawn. A wide gap between columns or cells makes two lines. */
export function linesOfPage({ pieces, width, height }: PdfPage, page: number): readonly PdfLine[] {
  const lines: PdfLine[] = [];
  let open: OpenLine | undefined;
  const close = (): void => {
    const text = open?.parts.join('').replace(/\s+/gu, ' ').trim() ?? '';
    if (open && text !== '')
      lines.push({
        text,
        x: open.x,
        right: open.right,
        y: open.y,
        size: open.size,
        page,
        pageHeight: height,
        pageWidth: width,
      });
    open = undefined;
  };
  for (const piece of pieces) {
    if (open && !continues(open, piece)) close();
    if (!open) {
      if (piece.text.trim() === '') continue;
      open = { parts: [], x: piece.x, right: piece.x, y: piece.y, size: piece.size };
    }
    addPiece(open, piece);
  }
  close();
  return lines;
}

function continues(line: OpenLine, piece: PdfPiece): boolean {
  const size = Math.max(line.size, piece.size, 1);
  if (Math.abs(piece.y - line.y) > size * samebase) return false;
  const gap = piece.x - line.right;
  // A space at the end of a line may be of any width.
  return gap > -size && (gap < size * columnGap || piece.text.trim() === '');
}

function addPiece(line: OpenLine, piece: PdfPiece): void {
  const size = Math.max(piece.size, 1);
  if (line.parts.length > 0 && piece.x - line.right > size * wordGap) line.parts.push(' ');
  line.parts.push(piece.text);
  if (piece.text.trim() === '') return;
  line.right = Math.max(line.right, piece.x + piece.width);
  // Initials that hang over lines and raised figures do not change a line's size.
  if (piece.text.trim().length > 2) line.size = piece.size;
}
