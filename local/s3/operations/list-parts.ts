import type { OperationContext, S3Response } from '../operation.ts';
import { S3Error } from '../s3-error.ts';
import type { Part } from '../store.ts';
import { type WrittenNode, writeXml } from '../write-xml.ts';
import { findUpload } from './find-upload.ts';
import { pageSizeOf, shownBy } from './list-page.ts';

/** The parts of an upload that is not complete, by their numbers. */
export function listParts({ request, store }: OperationContext): S3Response {
  const { query } = request;
  const { bucket, upload } = findUpload({ request, store });
  const size = pageSizeOf(query, 'max-parts');
  const marker = Number(query.get('part-number-marker') ?? 0);
  if (!Number.isInteger(marker)) throw new S3Error('InvalidArgument', 'part-number-marker must be a whole number.');
  const parts = [...upload.parts].filter(([number]) => number > marker).sort(([one], [other]) => one - other);
  const page = parts.slice(0, size);
  const truncated = page.length > 0 && parts.length > page.length;
  const content: WrittenNode[] = [
    ['Bucket', bucket.name],
    ['Key', shownBy(query)(upload.key)],
    ['UploadId', upload.id],
    ['StorageClass', 'STANDARD'],
    ['PartNumberMarker', marker],
    ['NextPartNumberMarker', truncated ? page.at(-1)?.[0] : undefined],
    ['MaxParts', size],
    ['IsTruncated', truncated],
    ['ChecksumAlgorithm', upload.algorithm],
    ['ChecksumType', upload.checksumType],
    ...page.map(partNode),
  ];
  return { status: 200, headers: {}, body: writeXml('ListPartsResult', content) };
}

function partNode([number, { body, eTag, checksum, lastModified }]: readonly [number, Part]): WrittenNode {
  return [
    'Part',
    [
      ['PartNumber', number],
      ['LastModified', lastModified.toISOString()],
      ['ETag', `"${eTag}"`],
      ['Size', body.length],
      [`Checksum${checksum.algorithm}`, checksum.value],
    ],
  ];
}
