import type { PdfText } from '../../lib/model/pdf-text.ts';
import type { Random } from '../model/random.ts';

/** What a format's grammar makes: bytes under a name, or the pages of a PDF that were read already. */
export interface FuzzInput {
  readonly key: string;
  readonly bytes: Uint8Array;
  readonly contentType?: string;
  readonly contentEncoding?: string;
  readonly pdf?: PdfText;
}

export interface FuzzFormat {
  readonly name: string;
  /** Of all inputs, relative to the other formats'. */
  readonly weight: number;
  readonly make: (random: Random) => FuzzInput;
}
