import { addAbortSignal, type Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import {
  GetObjectCommand,
  type GetObjectCommandOutput,
  HeadObjectCommand,
  type HeadObjectCommandOutput,
  PutObjectCommand,
  S3Client,
  type S3ClientConfig,
  S3ServiceException,
} from '@aws-sdk/client-s3';
import { resultMetadata } from '../lib/delivery/result-metadata.ts';
import { decodeHeader } from '../lib/parse/mail/decode-header.ts';
import type {
  ObjectReference,
  ObjectStore,
  ResultPlace,
  ResultWrite,
  StoredObject,
  StoredResult,
} from './object-store.ts';
import { requireETags } from './require-etags.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * S3, as the function uses it. The SDK reads region, credentials and AWS_ENDPOINT_URL_S3 from the environment.
 * @param settings of the client that override those set here, such as how it sends requests and how it retries
 */
export function createS3ObjectStore(environment: Environment, settings: S3ClientConfig = {}): ObjectStore {
  const client = new S3Client({
    forcePathStyle: needsPathStyle(environment),
    maxAttempts: 4,
    // By default the SDK waits for ever: a dead connection would last until the function's time is up.
    requestHandler: {
      connectionTimeout: 2_000,
      requestTimeout: 5_000,
      throwOnRequestTimeout: true,
      socketTimeout: 5_000,
    },
    ...settings,
  });
  requireETags(client);
  return {
    readObject: (reference, mostBytes, signal) => readObject(client, reference, mostBytes, signal),
    readResult: (place, signal) => readResult(client, place, signal),
    writeResult: (write) => writeResult(client, write),
  };
}

/**
 * AWS takes the bucket as a part of the host name; other servers rarely have a host name for each bucket. S3_PATH_STYLE
 * overrides this.
 */
export function needsPathStyle(environment: Environment): boolean {
  const { S3_PATH_STYLE, AWS_ENDPOINT_URL_S3, AWS_ENDPOINT_URL } = environment;
  if (S3_PATH_STYLE) return S3_PATH_STYLE === 'true';
  const endpoint = AWS_ENDPOINT_URL_S3 || AWS_ENDPOINT_URL;
  return endpoint ? !/\.amazonaws\.com(?:\.cn)?$/.test(new URL(endpoint).hostname) : false;
}

async function readObject(client: S3Client, reference: ObjectReference, mostBytes: number, signal?: AbortSignal) {
  const { bucket, key, versionId, eTag, size } = reference;
  const input = { Bucket: bucket, Key: key, VersionId: versionId, IfMatch: eTag && `"${eTag}"` };
  try {
    if (size !== undefined && size > mostBytes)
      return toStoredObject(await client.send(new HeadObjectCommand(input), until(signal)), undefined);
    const output = await client.send(new GetObjectCommand(input), until(signal));
    return toStoredObject(output, await readBytes(output, mostBytes, signal));
  } catch (error) {
    if (isGone(error)) return undefined;
    throw error;
  }
}

/** The event's size may be wrong, and so may Content-Length. Only the bytes that arrive count. */
async function readBytes({ Body, ContentLength }: GetObjectCommandOutput, mostBytes: number, signal?: AbortSignal) {
  const body = bodyOf(Body, signal);
  const chunks: Uint8Array[] = [];
  let length = 0;
  if ((ContentLength ?? 0) <= mostBytes) {
    for await (const chunk of body) {
      chunks.push(chunk);
      length += chunk.length;
      if (length > mostBytes) break;
    }
    if (length <= mostBytes) return Buffer.concat(chunks, length);
  }
  body.destroy();
  return undefined;
}

function toStoredObject(
  output: GetObjectCommandOutput | HeadObjectCommandOutput,
  bytes: Uint8Array | undefined,
): StoredObject {
  const { VersionId, ETag, LastModified, ContentType, ContentEncoding, ContentLength, Metadata } = output;
  const query = Metadata?.['summary-query'];
  return {
    bytes,
    size: bytes?.length ?? ContentLength ?? 0,
    // S3 gives the id "null" to every version written while versioning is off, so it does not identify one.
    versionId: VersionId === 'null' ? undefined : VersionId,
    eTag: ETag?.replaceAll('"', ''),
    lastModified: LastModified && `${LastModified.toISOString().slice(0, 19)}Z`,
    contentType: ContentType,
    contentEncoding: ContentEncoding,
    // S3 gives metadata beyond ASCII as encoded words (RFC 2047).
    summaryQuery: query === undefined ? undefined : decodeHeader(query),
  };
}

async function readResult(
  client: S3Client,
  { bucket, key }: ResultPlace,
  signal?: AbortSignal,
): Promise<StoredResult | undefined> {
  try {
    const { Body, ETag } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key }), until(signal));
    return { json: await text(bodyOf(Body, signal)), eTag: ETag ?? '' };
  } catch (error) {
    if (isGone(error)) return undefined;
    throw error;
  }
}

async function writeResult(client: S3Client, { place, record, change, condition, signal }: ResultWrite) {
  const put = new PutObjectCommand({
    Bucket: place.bucket,
    Key: place.key,
    Body: JSON.stringify(record),
    Metadata: resultMetadata(record, change),
    ContentType: 'application/json; charset=utf-8',
    ...(condition === 'absent' ? { IfNoneMatch: '*' } : { IfMatch: condition.eTag }),
  });
  try {
    await client.send(put, until(signal));
    return true;
  } catch (error) {
    // 404: the record that was to be replaced has been deleted. 409: another conditional write of this key is under
    // way.
    if (isGone(error) || statusOf(error) === 409) return false;
    throw error;
  }
}

const until = (signal?: AbortSignal) => (signal ? { abortSignal: signal } : {});

/** The signal given to the SDK covers a request only until the headers of its answer arrive. */
function bodyOf(body: GetObjectCommandOutput['Body'], signal?: AbortSignal): Readable {
  const stream = body as Readable;
  return signal ? addAbortSignal(signal, stream) : stream;
}

/**
 * Deleted (404), replaced (412), or hidden by a delete marker (405). A missing bucket is a fault of the configuration.
 */
function isGone(error: unknown): boolean {
  const status = statusOf(error);
  if (error instanceof S3ServiceException && error.name === 'NoSuchBucket') return false;
  return status === 404 || status === 412 || status === 405;
}

const statusOf = (error: unknown): number | undefined =>
  error instanceof S3ServiceException ? error.$metadata.httpStatusCode : undefined;
