import type { PdfText } from '../../lib/model/pdf-text.ts';
import type { Random } from '../model/random.ts';

/** The product of a format's grammar: bytes under a name, or the pages of a PDF that were already read. */
export interface FuzzInput {
  readonly key: string;
  readonly bytes: Uint8Array;
  readonly contentType?: string;
  readonly contentEncoding?: string;
  readonly pdf?: PdfText;
}

export interface FuzzFormat {
  readonly name: string;
  /** Share of all inputs, relative to the other formats. */
  readonly weight: number;
  readonly make: (random: Random) => FuzzInput;
}
