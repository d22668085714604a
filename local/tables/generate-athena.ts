import { type Dialect, expressionOf, memberTypes } from './dialect.ts';
import { type PlannedTable, planTables } from './plan-tables.ts';
import type { Schema } from './schema.ts';

/** Athena keeps names in lower case. */
const lower = (name: string): string => name.toLowerCase();

/** Names that tables have and that Athena reserves, in statements that define a table or in queries. */
const reserved: ReadonlySet<string> = new Set(['by', 'date', 'end', 'start']);

const quoteWith =
  (mark: string) =>
  (name: string): string =>
    reserved.has(lower(name)) ? `${mark}${lower(name)}${mark}` : lower(name);

/** Hive's, for the table. */
const inTable: Dialect = {
  types: { string: 'string', integer: 'bigint', number: 'double', boolean: 'boolean' },
  list: (type) => `array<${type}>`,
  struct: (members) => `struct<${members.map(([name, type]) => `${quoteWith('`')(name)}:${type}`).join(',')}>`,
  quote: quoteWith('`'),
  withRole: (array) => array,
  first: (array) => array,
  map: (array) => array,
  count: (array) => array,
};

/** Trino's, for the views. */
const inView: Dialect = {
  ...inTable,
  quote: quoteWith('"'),
  withRole: (array, role) => `element_at(filter(${array}, each -> each.role = '${role}'), 1)`,
  first: (array) => `element_at(${array}, 1)`,
  map: (array, member) => `transform(${array}, each -> each.${member})`,
  count: (array) => `cardinality(${array})`,
};

const head = `-- Generated from lib/record/record.schema.json by \`npm run generate\`. For Amazon Athena (engine 3).
--
-- Put your bucket and prefix in the place of s3://BUCKET/records/, and run one statement after the other. No other
-- objects may be below the prefix.
`;

/** SQL that makes the table `records` and a view for each other table. */
export function generateAthena(schema: Schema): string {
  const columns = memberTypes(schema, schema.$defs ?? {}, inTable).map(
    ([name, type]) => `  ${inTable.quote(name)} ${type}`,
  );
  const records = [
    'CREATE EXTERNAL TABLE records (',
    columns.join(',\n'),
    ')',
    "ROW FORMAT SERDE 'org.openx.data.jsonserde.JsonSerDe'",
    "LOCATION 's3://BUCKET/records/';",
  ];
  return [head, ...records, ...planTables(schema).flatMap(viewOf), ''].join('\n');
}

const date = 'try(date(substr(coalesce(contentcreated, versioncreated), 1, 10))) AS "date"';

function viewOf({ name, each, row, columns }: PlannedTable): readonly string[] {
  const isRecord = each.length === 0;
  const alias = isRecord ? 'records' : 'item';
  const read = columns.map((column) => `  ${expressionOf(column, alias, inView)} AS ${inView.quote(column.name)}`);
  // UNNEST gives each member of an element a column, in the order of the members.
  const members = Object.keys(row.properties ?? {}).map(inView.quote);
  const rows = isRecord
    ? "FROM records WHERE status <> 'collection';"
    : `FROM records CROSS JOIN UNNEST(records.${each.map(inView.quote).join('.')})\n  AS item (${members.join(', ')});`;
  const common = ['  records.uri', `  ${date}`];
  return ['', `CREATE OR REPLACE VIEW ${name} AS SELECT`, [...common, ...read].join(',\n'), rows];
}
