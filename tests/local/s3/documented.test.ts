import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { operationNames } from '../../../local/s3/operations/find-operation.ts';

const page = readFileSync(new URL('../../../docs/LOCAL-S3.md', import.meta.url), 'utf8');

test('the page on the embedded S3 names each of its operations, and no other', () => {
  const [, section = ''] = /^## Operations\n([^#]*)/m.exec(page) ?? [];
  const rows = section.split('\n').filter((line) => line.startsWith('| '));
  const described = rows.flatMap((row) => [...row.matchAll(/`(\w+)`/g)].map(([, name]) => name));
  expect(described.toSorted()).toEqual(operationNames.toSorted());
});
