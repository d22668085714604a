import { expect, test } from 'vitest';
import { bulkLines, index } from '../../events/consumers/opensearch-bulk.ts';
import { sampleRecords } from '../tables/sample-records.ts';

interface Mapping {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Mapping>>;
}

/** Where a strict mapping would refuse a document. */
function refusals(value: unknown, mapping: Mapping | undefined, path: string): readonly string[] {
  if (value === undefined || value === null) return [];
  if (!mapping) return [`${path} is not mapped`];
  if (Array.isArray(value)) return value.flatMap((each) => refusals(each, mapping, path));
  if (typeof value === 'object')
    return Object.entries(value).flatMap(([name, each]) =>
      refusals(each, mapping.properties?.[name], `${path}.${name}`),
    );
  const fits =
    mapping.type === 'double'
      ? typeof value === 'number'
      : typeof value === 'string' &&
        (mapping.type !== 'date' || /^\d{4}-\d\d-\d\dT[\d:]+(?:Z|[+-]\d\d:\d\d)$/.test(value));
  return fits ? [] : [`${path} is no ${mapping.type}: ${value}`];
}

const records = sampleRecords();

test('every record is a document that the mapping takes, or takes its document away', () => {
  const known = new Set<string>();
  for (const record of records) {
    const lines = bulkLines(record);
    expect(lines.endsWith('\n')).toBe(true);
    const [action, document] = lines
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    const isIndexed = record.status === 'summarized' || record.status === 'abstained';
    expect(Object.keys(action)).toEqual([isIndexed ? 'index' : 'delete']);
    expect(document !== undefined).toBe(isIndexed);
    expect(refusals(document, index.mappings, record.uri)).toEqual([]);
    for (const name of Object.keys(document ?? {})) known.add(name);
  }
  expect([...known].sort()).toEqual(Object.keys(index.mappings.properties).sort());
});

test('an article keeps its document', () => {
  const [first, second] = records;
  const idIn = (record = first): string => (record ? JSON.parse(bulkLines(record).split('\n')[0] ?? '').index._id : '');
  expect(idIn({ ...first, versionCreated: '2026-03-05T00:00:00Z' } as typeof first)).toBe(idIn());
  expect(idIn(second)).not.toBe(idIn());
});
