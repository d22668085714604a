import type { OperationContext, S3Response } from '../operation.ts';
import { S3Error } from '../s3-error.ts';
import { type Bucket, bucketNamed, compareKeys, sortedKeys, type Version } from '../store.ts';
import { type WrittenNode, writeXml } from '../write-xml.ts';
import { commonPrefixOf, type ListQuery, listQueryOf } from './list-page.ts';

type Entry = { readonly key: string; readonly version: Version; readonly newest: boolean } | { readonly group: string };

interface Marker {
  readonly key: string;
  readonly versionId: string | undefined;
}

/** ListObjectVersions: every version and delete marker, newest first within a key. */
export function listObjectVersions({ request, store }: OperationContext): S3Response {
  const { query } = request;
  const bucket = bucketNamed(store, request.bucket ?? '');
  const asked = listQueryOf(query);
  const keyMarker = query.get('key-marker');
  const marker = keyMarker === undefined ? undefined : { key: keyMarker, versionId: query.get('version-id-marker') };
  const entries = after(entriesOf(bucket, asked), marker);
  const page = entries.slice(0, asked.maxKeys);
  const truncated = entries.length > page.length && page.length > 0;
  const last = page.at(-1);
  const { show } = asked;
  const content: WrittenNode[] = [
    ['Name', bucket.name],
    ['Prefix', show(asked.prefix)],
    ['KeyMarker', show(keyMarker ?? '')],
    ['VersionIdMarker', marker?.versionId ?? ''],
    ['MaxKeys', asked.maxKeys],
    ['Delimiter', asked.delimiter === '' ? undefined : show(asked.delimiter)],
    ['EncodingType', asked.encodingType],
    ['IsTruncated', truncated],
    ['NextKeyMarker', truncated && last ? show('group' in last ? last.group : last.key) : undefined],
    ['NextVersionIdMarker', truncated && last && 'key' in last ? last.version.versionId : undefined],
    ...page.map((entry) => entryNode(entry, show)),
  ];
  return { status: 200, headers: {}, body: writeXml('ListVersionsResult', content) };
}

function entriesOf(bucket: Bucket, asked: ListQuery): Entry[] {
  const entries: Entry[] = [];
  for (const key of sortedKeys(bucket)) {
    if (!key.startsWith(asked.prefix)) continue;
    const group = commonPrefixOf(key, asked);
    const last = entries.at(-1);
    if (group === undefined) {
      const versions = (bucket.versions.get(key) ?? []).toReversed();
      entries.push(...versions.map((version, index) => ({ key, version, newest: index === 0 })));
    } else if (!(last && 'group' in last && last.group === group)) entries.push({ group });
  }
  return entries;
}

function after(entries: readonly Entry[], marker: Marker | undefined): readonly Entry[] {
  if (marker === undefined) return entries;
  const nameOf = (entry: Entry): string => ('group' in entry ? entry.group : entry.key);
  if (!marker.versionId) return entries.filter((entry) => compareKeys(nameOf(entry), marker.key) > 0);
  const index = entries.findIndex(
    (entry) => 'key' in entry && entry.key === marker.key && entry.version.versionId === marker.versionId,
  );
  if (index < 0) throw new S3Error('InvalidArgument', 'Invalid version id specified');
  return entries.slice(index + 1);
}

function entryNode(entry: Entry, show: ListQuery['show']): WrittenNode {
  if ('group' in entry) return ['CommonPrefixes', [['Prefix', show(entry.group)]]];
  const { key, version, newest } = entry;
  const common: WrittenNode[] = [
    ['Key', show(key)],
    ['VersionId', version.versionId],
    ['IsLatest', newest],
    ['LastModified', version.lastModified.toISOString()],
  ];
  if (version.deleteMarker) return ['DeleteMarker', common];
  const stored: WrittenNode[] = [
    ['ETag', `"${version.eTag}"`],
    ['Size', version.body.length],
    ['StorageClass', 'STANDARD'],
  ];
  return ['Version', [...common, ...stored]];
}
