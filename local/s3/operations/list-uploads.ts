import type { OperationContext, S3Response } from '../operation.ts';
import { type Bucket, bucketNamed, compareKeys, type MultipartUpload } from '../store.ts';
import { type WrittenNode, writeXml } from '../write-xml.ts';
import { commonPrefixOf, type ListQuery, listQueryOf } from './list-page.ts';

type Entry = { readonly upload: MultipartUpload } | { readonly group: string };

/** ListMultipartUploads: the uploads that are not complete, by key, the oldest first. */
export function listUploads({ request, store }: OperationContext): S3Response {
  const { query } = request;
  const bucket = bucketNamed(store, request.bucket ?? '');
  const asked = listQueryOf(query, 'max-uploads');
  const keyMarker = query.get('key-marker') ?? '';
  const idMarker = query.get('upload-id-marker') ?? '';
  const entries = after(entriesOf(bucket, asked), keyMarker, idMarker);
  const page = entries.slice(0, asked.maxKeys);
  const last = page.at(-1);
  const truncated = last !== undefined && entries.length > page.length;
  const { show } = asked;
  const content: WrittenNode[] = [
    ['Bucket', bucket.name],
    ['KeyMarker', show(keyMarker)],
    ['UploadIdMarker', idMarker],
    ['NextKeyMarker', truncated ? show(nameOf(last)) : undefined],
    ['NextUploadIdMarker', truncated && 'upload' in last ? last.upload.id : undefined],
    ['Prefix', show(asked.prefix)],
    ['Delimiter', asked.delimiter === '' ? undefined : show(asked.delimiter)],
    ['MaxUploads', asked.maxKeys],
    ['EncodingType', asked.encodingType],
    ['IsTruncated', truncated],
    ...page.map((entry) => entryNode(entry, show)),
  ];
  return { status: 200, headers: {}, body: writeXml('ListMultipartUploadsResult', content) };
}

const nameOf = (entry: Entry): string => ('group' in entry ? entry.group : entry.upload.key);

// Uploads are held in the order in which they began, and sorting keeps it where keys are equal.
function entriesOf(bucket: Bucket, asked: ListQuery): Entry[] {
  const entries: Entry[] = [];
  const uploads = [...bucket.uploads.values()].filter(({ key }) => key.startsWith(asked.prefix));
  for (const upload of uploads.sort((one, other) => compareKeys(one.key, other.key))) {
    const group = commonPrefixOf(upload.key, asked);
    const last = entries.at(-1);
    if (group === undefined) entries.push({ upload });
    else if (!(last && 'group' in last && last.group === group)) entries.push({ group });
  }
  return entries;
}

function after(entries: readonly Entry[], keyMarker: string, idMarker: string): readonly Entry[] {
  if (keyMarker === '') return entries;
  const marked = entries.findIndex((entry) => 'upload' in entry && entry.upload.id === idMarker);
  if (marked >= 0) return entries.slice(marked + 1);
  return entries.filter((entry) => compareKeys(nameOf(entry), keyMarker) > 0);
}

function entryNode(entry: Entry, show: ListQuery['show']): WrittenNode {
  if ('group' in entry) return ['CommonPrefixes', [['Prefix', show(entry.group)]]];
  const { key, id, initiatedAt, algorithm, checksumType } = entry.upload;
  return [
    'Upload',
    [
      ['Key', show(key)],
      ['UploadId', id],
      ['StorageClass', 'STANDARD'],
      ['Initiated', initiatedAt.toISOString()],
      ['ChecksumAlgorithm', algorithm],
      ['ChecksumType', checksumType],
    ],
  ];
}
