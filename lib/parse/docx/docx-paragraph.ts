import type { StyleRole } from './read-styles.ts';

/** A paragraph of a DOCX, or a row of a table. */
export interface DocxParagraph {
  readonly role: StyleRole | 'table' | undefined;
  readonly text: string;
}
