import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { crc32c, crc64nvme } from './crc.ts';
import type { Headers } from './request.ts';
import { S3Error } from './s3-error.ts';

type ChecksumType = 'FULL_OBJECT' | 'COMPOSITE';

/** A checksum as S3 keeps it beside an object. */
export interface Checksum {
  readonly algorithm: ChecksumAlgorithm;
  /** In base64. A composite checksum ends in `-` and the number of parts. */
  readonly value: string;
  readonly type: ChecksumType;
}

const digests = {
  CRC32: (bytes: Uint8Array) => bigEndian(crc32(bytes)),
  CRC32C: crc32c,
  CRC64NVME: crc64nvme,
  SHA1: (bytes: Uint8Array) => createHash('sha1').update(bytes).digest(),
  SHA256: (bytes: Uint8Array) => createHash('sha256').update(bytes).digest(),
} as const;

export type ChecksumAlgorithm = keyof typeof digests;

const algorithms = Object.keys(digests) as ChecksumAlgorithm[];

export function isChecksumAlgorithm(name: string): name is ChecksumAlgorithm {
  return Object.hasOwn(digests, name);
}

/** The header of a checksum, such as `x-amz-checksum-crc32`. */
export function checksumHeader(algorithm: ChecksumAlgorithm): string {
  return `x-amz-checksum-${algorithm.toLowerCase()}`;
}

export function checksumOf(algorithm: ChecksumAlgorithm, bytes: Uint8Array): Checksum {
  return { algorithm, value: digests[algorithm](bytes).toString('base64'), type: 'FULL_OBJECT' };
}

/** The checksum of the parts' checksums. */
export function compositeChecksum(algorithm: ChecksumAlgorithm, parts: readonly Checksum[]): Checksum {
  const joined = Buffer.concat(parts.map(({ value }) => Buffer.from(value, 'base64')));
  return { algorithm, value: `${digests[algorithm](joined).toString('base64')}-${parts.length}`, type: 'COMPOSITE' };
}

/**
 * Compares a body with every checksum that came with it, in headers or trailers.
 * @returns the checksum that the client named; CRC64NVME, S3's default, where it named none
 * @throws S3Error BadDigest, InvalidDigest, InvalidRequest
 */
export function verifyChecksums(headers: Headers, body: Buffer, fallback: ChecksumAlgorithm = 'CRC64NVME'): Checksum {
  verifyMd5(headers.get('content-md5'), body);
  const named = algorithms.filter((algorithm) => headers.has(checksumHeader(algorithm)));
  if (named.length > 1) throw new S3Error('InvalidRequest', 'Expecting a single x-amz-checksum- header.');
  const [algorithm] = named;
  const checksum = checksumOf(algorithm ?? fallback, body);
  if (algorithm !== undefined && headers.get(checksumHeader(algorithm)) !== checksum.value)
    throw new S3Error('BadDigest', `The ${algorithm} you specified did not match the calculated checksum.`);
  return checksum;
}

function verifyMd5(expected: string | undefined, body: Buffer): void {
  if (expected === undefined) return;
  if (Buffer.from(expected, 'base64').length !== 16)
    throw new S3Error('InvalidDigest', 'The Content-MD5 you specified was invalid.');
  if (createHash('md5').update(body).digest('base64') !== expected)
    throw new S3Error('BadDigest', 'The Content-MD5 you specified did not match what we received.');
}

function bigEndian(value: number): Buffer {
  const result = Buffer.alloc(4);
  result.writeUInt32BE(value);
  return result;
}
