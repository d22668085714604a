import { type Definitions, followReference, type Schema } from './schema.ts';
import { type Column, leftOut, type Pick, type Table, tables } from './tables.ts';

export type ScalarType = 'string' | 'integer' | 'number' | 'boolean';

/** A member on the way to a value. */
export interface Step {
  readonly name: string;
  /** For a member that is an array. */
  readonly pick?: Pick;
}

/** A column with all that the schema says of it. */
export interface PlannedColumn {
  readonly name: string;
  readonly steps: readonly Step[];
  readonly type: ScalarType;
  readonly isList: boolean;
}

export interface PlannedTable {
  readonly name: string;
  /** The members that lead to the array whose elements are the rows. Empty where each record is a row. */
  readonly each: readonly string[];
  /** The schema of a row. */
  readonly row: Schema;
  readonly columns: readonly PlannedColumn[];
}

/**
 * The tables, with the types that the schema of the records gives their columns.
 * @throws Error where a column has no member in the schema, or a member of the schema is in no table and not left out
 */
export function planTables(schema: Schema): readonly PlannedTable[] {
  const defs = schema.$defs ?? {};
  const planned = tables.map((table) => planTable(table, schema, defs));
  checkCovered(schema, defs);
  return planned;
}

function planTable({ name, each, columns }: Table, schema: Schema, defs: Definitions): PlannedTable {
  const steps = each === undefined ? [] : each.split('.');
  let row = schema;
  for (const step of steps) row = memberOf(row, step, defs, name);
  if (row.items) row = followReference(row.items, defs);
  return { name, each: steps, row, columns: columns.map((column) => planColumn(column, row, defs)) };
}

function planColumn({ name, path, pick }: Column, row: Schema, defs: Definitions): PlannedColumn {
  let [schema, isList] = [row, false];
  const steps = path.split('.').map((member): Step => {
    schema = memberOf(schema, member, defs, `column ${name}`);
    if (schema.type !== 'array') return { name: member };
    if (pick === undefined) throw new Error(`The column ${name} does not say what it takes from the array ${member}.`);
    isList ||= pick === 'all';
    schema = pick === 'number' ? { type: 'integer' } : followReference(schema.items ?? {}, defs);
    return { name: member, pick };
  });
  if (!isScalar(schema.type)) throw new Error(`The column ${name} is ${schema.type}, which no column can hold.`);
  return { name, steps, type: schema.type, isList };
}

const isScalar = (type: string | undefined): type is ScalarType =>
  type === 'string' || type === 'integer' || type === 'number' || type === 'boolean';

function memberOf(schema: Schema, name: string, defs: Definitions, where: string): Schema {
  const member = schema.properties?.[name];
  if (!member) throw new Error(`The schema has no member ${name} for ${where}: see local/tables/tables.ts.`);
  return followReference(member, defs);
}

/** A new member must be put into a table, or be left out on purpose. */
function checkCovered(schema: Schema, defs: Definitions): void {
  const taken = tables.flatMap(({ each, columns }) =>
    columns.map(({ path }) => (each === undefined ? path : `${each}.${path}`)),
  );
  const known = new Set(['uri', ...taken, ...leftOut]);
  const missing = leavesOf(schema, '', defs).filter((leaf) => !prefixesOf(leaf).some((prefix) => known.has(prefix)));
  if (missing.length > 0)
    throw new Error(`In no table: ${missing.join(', ')}. Give each a column, or leave it out: local/tables/tables.ts.`);
}

function leavesOf(schema: Schema, path: string, defs: Definitions): readonly string[] {
  const { items, properties } = followReference(schema, defs);
  if (items) return leavesOf(items, path, defs);
  if (!properties) return [path];
  return Object.entries(properties).flatMap(([name, member]) =>
    leavesOf(member, path === '' ? name : `${path}.${name}`, defs),
  );
}

/** `a`, `a.b` and `a.b.c` for `a.b.c`. */
const prefixesOf = (path: string): readonly string[] =>
  path.split('.').map((_, index, names) => names.slice(0, index + 1).join('.'));
