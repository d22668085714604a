/** The part of JSON Schema by which the schema of the records is written. */
export interface Schema {
  readonly title?: string;
  readonly description?: string;
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly const?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly $ref?: string;
  readonly $defs?: Definitions;
}

export type Definitions = Readonly<Record<string, Schema>>;

/** @throws Error where a reference leads nowhere */
export function followReference(schema: Schema, defs: Definitions): Schema {
  if (schema.$ref === undefined) return schema;
  const found = defs[schema.$ref.replace('#/$defs/', '')];
  if (found === undefined) throw new Error(`${schema.$ref} is not defined in $defs`);
  return found;
}
