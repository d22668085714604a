import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { schemaVersion } from '../../lib/model/record.ts';
import { digestOf } from '../../local/build/generate-record-files.ts';

const read = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');

/** By version, the digest of all in the schema that a consumer can rely on. */
const digests: Readonly<Record<string, string>> = JSON.parse(read('schema-digests.json'));

test('a changed schema has a new version', () => {
  const digest = digestOf(read('../../lib/record/record.schema.json'));
  const message = `The schema is not that of ${schemaVersion}. Raise its version as docs/RELEASING.md says; or, if that version is not released, take its digest out of schema-digests.json. Then npm run generate.`;
  expect(digests[schemaVersion], message).toBe(digest);
});

test.each([
  ['a description', '{"description":"new","enum":["a"]}', true],
  ['a value', '{"description":"old","enum":["a","b"]}', false],
  ['a member of that name', '{"properties":{"description":{"type":"string"}}}', false],
])('%s changes the digest or does not', (_name, changed, isSame) => {
  const old = '{"description":"old","enum":["a"]}';
  expect(digestOf(changed) === digestOf(old)).toBe(isSame);
});
