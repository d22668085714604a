import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { schemaVersion } from '../../lib/model/versions.ts';

const read = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');

/** By version, the digest of all in the schema that a consumer can rely on. */
const digests: Readonly<Record<string, string>> = JSON.parse(read('schema-digests.json'));

/** Descriptions may change at any time: they promise nothing that the form does not. */
const withoutDescriptions = (text: string): unknown =>
  JSON.parse(text, (key, value) => (key === 'description' && typeof value === 'string' ? undefined : value));

const digestOf = (schema: unknown): string => createHash('sha256').update(JSON.stringify(schema)).digest('hex');

test('a changed schema has a new version', () => {
  const digest = digestOf(withoutDescriptions(read('../../lib/record/record.schema.json')));
  const message = `The schema is not that of ${schemaVersion}. Raise schemaVersion as docs/RELEASING.md says, and add its digest ${digest}.`;
  expect(digests[schemaVersion], message).toBe(digest);
});

test.each([
  ['a description', '{"description":"new","enum":["a"]}', true],
  ['a value', '{"description":"old","enum":["a","b"]}', false],
  ['a member of that name', '{"properties":{"description":{"type":"string"}}}', false],
])('%s changes the digest or does not', (_name, changed, isSame) => {
  const old = '{"description":"old","enum":["a"]}';
  expect(digestOf(withoutDescriptions(changed)) === digestOf(withoutDescriptions(old))).toBe(isSame);
});
