import { validateHeaderValue } from 'node:http';
import { type ChecksumAlgorithm, checksumHeader, isChecksumAlgorithm } from './checksums.ts';
import type { Headers } from './request.ts';
import { S3Error } from './s3-error.ts';
import type { Version } from './store.ts';

const kept = ['content-type', 'content-disposition', 'content-language', 'cache-control', 'expires'];
const maximumMetadataBytes = 2048;

// Headers that must not be ignored, since they would change the outcome.
const refused = [
  /^x-amz-server-side-encryption-(?!aws-kms-key-id$|bucket-key-enabled$)/,
  /^x-amz-object-lock-/,
  /^x-amz-website-redirect-location$/,
  /^x-amz-write-offset-bytes$/,
  /^x-amz-copy-source-(?!if-|range$)/,
];

/** @throws S3Error NotImplemented */
export function checkHeaders(headers: Headers): void {
  for (const name of headers.keys())
    if (refused.some((pattern) => pattern.test(name)))
      throw new S3Error('NotImplemented', `${name} is not implemented.`);
}

/** The headers of a write that are stored with the object and returned. */
export function storedHeaders(headers: Headers): Map<string, string> {
  checkHeaders(headers);
  const stored = new Map<string, string>();
  let metadataBytes = 0;
  for (const [name, value] of headers) {
    const isMetadata = name.startsWith('x-amz-meta-');
    if (isMetadata) metadataBytes += name.length - 'x-amz-meta-'.length + Buffer.byteLength(value);
    if (isMetadata || kept.includes(name)) stored.set(name, checkedValue(name, value));
  }
  if (metadataBytes > maximumMetadataBytes)
    throw new S3Error('MetadataTooLarge', `Your metadata has ${metadataBytes} bytes of ${maximumMetadataBytes}.`);
  const encoding = contentEncodingOf(headers);
  if (encoding !== '') stored.set('content-encoding', checkedValue('content-encoding', encoding));
  if (!stored.has('content-type')) stored.set('content-type', 'binary/octet-stream');
  return stored;
}

/**
 * A value that comes from a query or a form may be none that a header can have.
 * @throws S3Error InvalidArgument
 */
export function checkedValue(name: string, value: string): string {
  try {
    validateHeaderValue(name, value);
    return value;
  } catch {
    throw new S3Error('InvalidArgument', `${name} cannot be a header: ${JSON.stringify(value)}`);
  }
}

// aws-chunked says how the body was sent, not what it is.
function contentEncodingOf(headers: Headers): string {
  const encodings = (headers.get('content-encoding') ?? '').split(',').map((encoding) => encoding.trim());
  return encodings.filter((encoding) => encoding !== '' && encoding !== 'aws-chunked').join(',');
}

/** The headers of every answer about a version. */
export function versionHeaders({ eTag, versionId, checksum }: Version): Record<string, string> {
  return {
    etag: `"${eTag}"`,
    ...(versionId === 'null' ? {} : { 'x-amz-version-id': versionId }),
    ...(checksum ? { [checksumHeader(checksum.algorithm)]: checksum.value, 'x-amz-checksum-type': checksum.type } : {}),
  };
}

/** The checksum algorithm that the client asks S3 to use. */
export function requestedAlgorithm(headers: Headers): ChecksumAlgorithm | undefined {
  const name = headers.get('x-amz-checksum-algorithm') ?? headers.get('x-amz-sdk-checksum-algorithm');
  if (name === undefined) return undefined;
  if (!isChecksumAlgorithm(name)) throw new S3Error('InvalidRequest', `Checksum algorithm ${name} is not supported.`);
  return name;
}
