import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { schemaVersion } from '../../lib/model/record.ts';
import { problemCodes } from '../../lib/model/unreadable.ts';
import { engineVersion } from '../../lib/model/versions.ts';
import schema from '../../lib/record/record.schema.json' with { type: 'json' };
import { generateReference, generateTypes } from '../../local/build/generate-record-files.ts';
import packageJson from '../../package.json' with { type: 'json' };

const read = (name: string): string => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');
const schemaText = read('lib/record/record.schema.json');

test('types and field reference are what the schema gives: run `npm run generate` after a change', async () => {
  const withoutLayout = (code: string): string => code.replace(/[\s;]/g, '');
  expect(withoutLayout(read('lib/model/record.ts'))).toBe(withoutLayout(await generateTypes(schemaText)));
  expect(read('docs/FIELDS.md')).toBe(generateReference(schemaText));
});

test('versions and problem codes are the same everywhere', () => {
  expect(engineVersion).toBe(packageJson.version);
  expect(schema.properties.standard.properties.version.const).toBe(schemaVersion);
  expect(schema.$id).toBe(`urn:news-summary:record:${schemaVersion}`);
  expect(schema.properties.problem.properties.code.enum).toEqual([...problemCodes]);
});
