import type { PlannedColumn, ScalarType, Step } from './plan-tables.ts';
import { type Definitions, followReference, type Schema } from './schema.ts';

/** How a database writes what the tables need. */
export interface Dialect {
  readonly types: Readonly<Record<ScalarType, string>>;
  readonly list: (type: string) => string;
  /** @param members names and types */
  readonly struct: (members: readonly (readonly [string, string])[]) => string;
  readonly quote: (name: string) => string;
  /** The first element of an array that has this role. */
  readonly withRole: (array: string, role: string) => string;
  readonly first: (array: string) => string;
  /** A list of a member of each element. */
  readonly map: (array: string, member: string) => string;
  readonly count: (array: string) => string;
}

/** The type of a value with all that is in it. */
function typeOf(stated: Schema, defs: Definitions, dialect: Dialect): string {
  const schema = followReference(stated, defs);
  if (schema.items) return dialect.list(typeOf(schema.items, defs, dialect));
  if (schema.properties) return dialect.struct(memberTypes(schema, defs, dialect));
  return dialect.types[schema.type as ScalarType];
}

/** The members of an object, with their types. */
export const memberTypes = ({ properties = {} }: Schema, defs: Definitions, dialect: Dialect) =>
  Object.entries(properties).map(([name, member]) => [name, typeOf(member, defs, dialect)] as const);

/** The expression that reads a column from its row. */
export function expressionOf({ steps }: PlannedColumn, row: string, dialect: Dialect): string {
  let expression = row;
  for (const [index, { name, pick }] of steps.entries()) {
    const member = dialect.quote(name);
    expression = expression === '' ? member : `${expression}.${member}`;
    if (pick === 'first') expression = dialect.first(expression);
    else if (pick === 'number') return dialect.count(expression);
    else if (pick === 'all') return dialect.map(expression, restOf(steps, index + 1, dialect));
    else if (pick !== undefined) expression = dialect.withRole(expression, pick.role);
  }
  return expression;
}

const restOf = (steps: readonly Step[], from: number, { quote }: Dialect): string =>
  steps
    .slice(from)
    .map(({ name }) => quote(name))
    .join('.');
