import { type Dialect, expressionOf, memberTypes } from './dialect.ts';
import { type PlannedTable, planTables } from './plan-tables.ts';
import type { Schema } from './schema.ts';

const quote = (name: string): string => `"${name}"`;

const dialect: Dialect = {
  types: { string: 'VARCHAR', integer: 'BIGINT', number: 'DOUBLE', boolean: 'BOOLEAN' },
  list: (type) => `${type}[]`,
  struct: (members) => `STRUCT(${members.map(([name, type]) => `${quote(name)} ${type}`).join(', ')})`,
  quote,
  withRole: (array, role) => `[each FOR each IN ${array} IF each."role" = '${role}'][1]`,
  first: (array) => `${array}[1]`,
  map: (array, member) => `[each.${member} FOR each IN ${array}]`,
  count: (array) => `len(${array})`,
};

/** The largest record that is read: that of an article of 10 MiB, with all of its annotations. */
const mostBytes = 256 * 1024 * 1024;

const head = `-- Generated from lib/record/record.schema.json by \`npm run generate\`. For DuckDB.
--
--   SET VARIABLE records = 's3://BUCKET/records/**/*.json';
--   .read tables/duckdb.sql
--   SELECT date, headline, summary FROM articles WHERE status = 'summarized' ORDER BY date;
--
-- The variable is read by each query. It may name a folder on this machine, or a file with a record a line. Every
-- column has its type here, since DuckDB guesses types from the first records and loses members that come later.
`;

/** SQL that makes the view \`records\` and a view for each table. */
export function generateDuckDb(schema: Schema): string {
  const columns = memberTypes(schema, schema.$defs ?? {}, dialect).map(
    ([name, type]) => `    ${quote(name)}: '${type}'`,
  );
  const records = [
    'CREATE OR REPLACE VIEW records AS SELECT * FROM read_json(',
    "  getvariable('records'),",
    `  maximum_object_size = ${mostBytes},`,
    '  columns = {',
    columns.join(',\n'),
    '  });',
  ];
  return [head, ...records, ...planTables(schema).flatMap(viewOf), ''].join('\n');
}

const date = `TRY_CAST(left(coalesce("contentCreated", "versionCreated"), 10) AS DATE) AS "date"`;

function viewOf({ name, each, columns }: PlannedTable): readonly string[] {
  const isRecord = each.length === 0;
  const read = columns.map(
    (column) => `  ${expressionOf(column, isRecord ? '' : 'item', dialect)} AS ${quote(column.name)}`,
  );
  const rows = isRecord
    ? `FROM records WHERE "status" <> 'collection';`
    : `FROM records, unnest(records.${each.map(quote).join('.')}) AS rows(item);`;
  return ['', `CREATE OR REPLACE VIEW ${name} AS SELECT`, ['  "uri"', `  ${date}`, ...read].join(',\n'), rows];
}
