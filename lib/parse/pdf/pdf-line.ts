/** A line of a page, or its part between wide gaps. In points, from the lower left corner. */
export interface PdfLine {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  /** From 0. */
  readonly page: number;
  readonly pageHeight: number;
  readonly pageWidth: number;
}
