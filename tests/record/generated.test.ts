import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { schemaVersion } from '../../lib/model/record.ts';
import { problemCodes } from '../../lib/model/unreadable.ts';
import { engineVersion } from '../../lib/model/versions.ts';
import schema from '../../lib/record/record.schema.json' with { type: 'json' };
import { generateReference, generateTypes } from '../../local/build/generate-record-files.ts';
import { generateAthena } from '../../local/tables/generate-athena.ts';
import { generateDuckDb } from '../../local/tables/generate-duckdb.ts';
import type { Schema } from '../../local/tables/schema.ts';
import packageJson from '../../package.json' with { type: 'json' };

const read = (name: string): string => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');
/** Of the reserved words of Athena's documentation (for DDL statements, and for SELECT), those that could be a name. */
const athenaReserves = new Set(
  (
    'all alter and array as authorization between bigint binary boolean both by case cast char column constraint ' +
    'create cross cube current cursor database date decimal delete describe distinct double drop else end escape ' +
    'except execute exists external extract false fetch float following for foreign from full function grant group ' +
    'grouping having if import in inner insert int integer intersect interval into is join last lateral left less ' +
    'like local macro map more natural none normalize not null numeric of on only or order out outer over partition ' +
    'percent preceding precision prepare primary procedure range reads recursive references regexp revoke right ' +
    'rollback rollup row rows select set skip smallint start table then time timestamp to transform trigger true ' +
    'truncate unbounded uescape union unnest update user using values varchar views when where window with'
  ).split(' '),
);

const schemaText = read('lib/record/record.schema.json');

test('types and field reference are what the schema gives: run `npm run generate` after a change', async () => {
  const withoutLayout = (code: string): string => code.replace(/[\s;]/g, '');
  expect(withoutLayout(read('lib/model/record.ts'))).toBe(withoutLayout(await generateTypes(schemaText)));
  expect(read('docs/FIELDS.md')).toBe(generateReference(schemaText));
});

test('tables are what the schema gives: run `npm run generate` after a change', () => {
  expect(read('tables/duckdb.sql')).toBe(generateDuckDb(schema));
  expect(read('tables/athena.sql')).toBe(generateAthena(schema));
});

describe('a change of the schema asks for other tables', () => {
  const { keyFacts } = schema.properties;
  const { properties } = keyFacts.items;
  const withFact = (changed: Readonly<Record<string, Schema>>) => ({
    ...schema,
    properties: {
      ...schema.properties,
      keyFacts: { ...keyFacts, items: { ...keyFacts.items, properties: changed } },
    },
  });
  const { cue: _, ...withoutCue } = properties;
  const rows = [
    { name: 'a new member', changed: { ...properties, tone: { type: 'string' } }, says: 'In no table: keyFacts.tone.' },
    { name: 'a member that went', changed: withoutCue, says: 'The schema has no member cue for column cue' },
    {
      name: 'an object where there was a value',
      changed: { ...properties, cue: { type: 'object', properties: { text: { type: 'string' } } } },
      says: 'The column cue is object, which no column can hold.',
    },
    {
      name: 'an array where there was a value',
      changed: { ...properties, cue: { type: 'array', items: { type: 'string' } } },
      says: 'The column cue does not say what it takes from the array cue.',
    },
  ];
  test.each(rows)('$name is refused', ({ changed, says }) => {
    for (const generate of [generateDuckDb, generateAthena]) expect(() => generate(withFact(changed))).toThrow(says);
  });

  test('another type gives other SQL', () => {
    const changed = withFact({ ...properties, value: { type: 'integer' } });
    expect(generateDuckDb(changed)).not.toBe(read('tables/duckdb.sql'));
    expect(generateAthena(changed)).not.toBe(read('tables/athena.sql'));
  });
});

test('Athena gets no reserved word as a name without quotation marks', () => {
  const names = [
    ...read('tables/athena.sql')
      .replace(/^--.*$/gm, '')
      .matchAll(/(?:^ {2}|[<,(] ?|AS |\.)([a-z_][a-z0-9_]*)\b(?!\()/gm),
  ];
  expect(names.length).toBeGreaterThan(300);
  expect(names.map(([, name]) => name ?? '').filter((name) => athenaReserves.has(name))).toEqual([]);
});

test('versions and problem codes are the same everywhere', () => {
  expect(engineVersion).toBe(packageJson.version);
  expect(schema.properties.standard.properties.version.const).toBe(schemaVersion);
  expect(schema.$id).toBe(`urn:news-summary:record:${schemaVersion}`);
  expect(schema.properties.problem.properties.code.enum).toEqual([...problemCodes]);
});
