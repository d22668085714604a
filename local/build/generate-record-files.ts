// Writes what is derived from lib/record/record.schema.json: types in lib/model/record.ts, a reference in
// docs/FIELDS.md, tables in tables/, types for Python, the digest of a new version in tests/record/schema-digests.json.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compile } from 'json-schema-to-typescript';
import { generateAthena } from '../tables/generate-athena.ts';
import { generateDuckDb } from '../tables/generate-duckdb.ts';
import { type Definitions, followReference, type Schema } from '../tables/schema.ts';
import { generatePythonTypes } from './generate-python-types.ts';

const pathOf = (name: string): string => fileURLToPath(new URL(`../../${name}`, import.meta.url));

export async function generateTypes(schemaText: string): Promise<string> {
  const { allOf: _conditions, ...schema } = JSON.parse(schemaText);
  const types = await compile(schema, schema.title, {
    bannerComment: '// Generated from lib/record/record.schema.json by `npm run generate`.',
    additionalProperties: false,
    ignoreMinAndMaxItems: true,
    style: { singleQuote: true, printWidth: 120 },
  });
  return `${types}\n${versionComment}\nexport const schemaVersion = '${versionOf(schemaText)}' as const;\n`;
}

const versionComment = '/** Raised in the schema, for its consumers, by the rules of semantic versioning. */';

const versionOf = (schemaText: string): string => JSON.parse(schemaText).properties.standard.properties.version.const;

/** Descriptions may change at any time: they promise nothing that the form does not. */
const withoutDescriptions = (text: string): unknown =>
  JSON.parse(text, (key, value) => (key === 'description' && typeof value === 'string' ? undefined : value));

/** The digest of all in a schema that a consumer can rely on. */
export const digestOf = (schemaText: string): string =>
  createHash('sha256')
    .update(JSON.stringify(withoutDescriptions(schemaText)))
    .digest('hex');

/** Adds the digest of a new version. That of a version that has one stays, so that a test sees the schema change. */
function addDigest(digestsText: string, schemaText: string): string {
  const digests: Readonly<Record<string, string>> = JSON.parse(digestsText);
  const version = versionOf(schemaText);
  return `${JSON.stringify({ ...digests, [version]: digests[version] ?? digestOf(schemaText) }, null, 2)}\n`;
}

export function generateReference(schemaText: string): string {
  const schema = JSON.parse(schemaText) as Schema;
  const rows = fieldRows(schema, '', schema.$defs ?? {});
  return [
    '# The fields of a record',
    '',
    'Generated from `lib/record/record.schema.json` by `npm run generate`.',
    '',
    schema.description ?? '',
    '',
    '| field | type | always there | meaning |',
    '|---|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}

function fieldRows(schema: Schema, path: string, defs: Definitions): string[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, stated]) => {
    const field = followReference(stated, defs);
    const full = `${path}${name}`;
    const always = schema.required?.includes(name) ? 'yes' : '';
    const row = `| \`${full}\` | ${typeOf(field)} | ${always} | ${field.description ?? ''} |`;
    const [inner, innerPath] = field.items ? [followReference(field.items, defs), `${full}[].`] : [field, `${full}.`];
    return [row, ...fieldRows(inner, innerPath, defs)];
  });
}

function typeOf({ type, enum: values, const: constant }: Schema): string {
  if (constant !== undefined) return `\`${constant}\``;
  return values ? values.map((value) => `\`${value}\``).join(', ') : (type ?? '');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const schemaText = readFileSync(pathOf('lib/record/record.schema.json'), 'utf8');
  writeFileSync(pathOf('lib/model/record.ts'), await generateTypes(schemaText));
  writeFileSync(pathOf('docs/FIELDS.md'), generateReference(schemaText));
  writeFileSync(pathOf('tables/duckdb.sql'), generateDuckDb(JSON.parse(schemaText)));
  writeFileSync(pathOf('tables/athena.sql'), generateAthena(JSON.parse(schemaText)));
  writeFileSync(pathOf('python/news_summary/__init__.py'), generatePythonTypes(schemaText));
  const digests = pathOf('tests/record/schema-digests.json');
  writeFileSync(digests, addDigest(readFileSync(digests, 'utf8'), schemaText));
}
