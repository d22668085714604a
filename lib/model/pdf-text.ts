/** A piece of text with its place on the page of a PDF. Lengths in points, from the lower left corner. */
export interface PdfPiece {
  readonly text: string;
  readonly x: number;
  /** Of the base line. */
  readonly y: number;
  readonly width: number;
  /** Of the font. */
  readonly size: number;
}

export interface PdfPage {
  readonly width: number;
  readonly height: number;
  /** In the order in which they are drawn. */
  readonly pieces: readonly PdfPiece[];
}

/** What a PDF says about itself, and the text of its pages. */
export interface PdfText {
  readonly title: string | undefined;
  readonly author: string | undefined;
  /** As written: `D:20260304061209+01'00'`. */
  readonly created: string | undefined;
  readonly modified: string | undefined;
  readonly language: string | undefined;
  readonly pages: readonly PdfPage[];
  /** Whether the PDF has more than was read. */
  readonly isCut: boolean;
}
