import type { ScalarType } from '../tables/plan-tables.ts';
import type { Row } from './read-rows.ts';

export interface FileColumn {
  readonly name: string;
  readonly type: ScalarType | 'date';
  readonly isList: boolean;
}

/** How a file of a table is written: its rows as text, one after the other, and what is made of them in the end. */
export interface TableFormat {
  readonly head: (columns: readonly FileColumn[]) => string;
  /** With its line feed. */
  readonly line: (row: Row, columns: readonly FileColumn[]) => string;
  /** Makes the file whole when it has all rows. */
  readonly finish: (path: string, columns: readonly FileColumn[]) => void;
}
