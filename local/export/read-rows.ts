import type { PlannedColumn, PlannedTable, Step } from '../tables/plan-tables.ts';

type Scalar = string | number | boolean;
export type Cell = Scalar | readonly Scalar[] | undefined;
/** The cells of a row, in the order of the table's columns. */
export type Row = readonly Cell[];

type Members = Readonly<Record<string, unknown>>;

/**
 * The rows that a record gives a table, without the columns that all tables have.
 * @throws Error where a value is not of the type that the schema says
 */
export function readRows(record: Members, { name, each, columns }: PlannedTable): readonly Row[] {
  if (each.length === 0) return record['status'] === 'collection' ? [] : [readRow(record, name, columns)];
  let found: unknown = record;
  for (const member of each) found = (found as Members | undefined)?.[member];
  if (found === undefined) return [];
  if (!Array.isArray(found)) throw new Error(`${each.join('.')} is no array`);
  return found.map((element) => readRow(element, name, columns));
}

const readRow = (from: unknown, table: string, columns: readonly PlannedColumn[]): Row =>
  columns.map((column) => {
    const cell = follow(from, column.steps, 0);
    checkCell(cell, table, column);
    return cell;
  });

function follow(from: unknown, steps: readonly Step[], at: number): Cell {
  const step = steps[at];
  if (step === undefined || from === undefined || from === null) return (from ?? undefined) as Cell;
  const found = (from as Members)[step.name];
  const { pick } = step;
  if (pick === undefined || !Array.isArray(found)) return follow(found, steps, at + 1);
  if (pick === 'number') return found.length;
  if (pick === 'all') return found.map((each) => follow(each, steps, at + 1) as Scalar);
  const chosen = pick === 'first' ? found[0] : found.find((each) => (each as Members)['role'] === pick.role);
  return follow(chosen, steps, at + 1);
}

function checkCell(cell: Cell, table: string, { name, type, isList }: PlannedColumn): void {
  if (cell === undefined) return;
  const isRight = (each: unknown): boolean =>
    type === 'integer' ? Number.isSafeInteger(each) : typeof each === (type === 'number' ? 'number' : type);
  if (Array.isArray(cell) === isList && (Array.isArray(cell) ? cell.every(isRight) : isRight(cell))) return;
  throw new Error(`what ${table}.${name} is read from is no ${isList ? `list of ${type}s` : type}`);
}

/**
 * The day of an article as `2026-03-04`: the one on which it says that it was published, where it says none the one of
 * its upload. Undefined where there is neither, or no such day.
 */
export function dateOf({ contentCreated, versionCreated }: Members): string | undefined {
  const day = String(contentCreated ?? versionCreated ?? '').slice(0, 10);
  const time = /^\d{4}-\d\d-\d\d$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  // Date.parse takes February 30 for March 2.
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== day ? undefined : day;
}
