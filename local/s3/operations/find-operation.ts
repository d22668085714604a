import type { Operation } from '../operation.ts';
import type { S3Request } from '../request.ts';
import { S3Error } from '../s3-error.ts';
import { getBucketNotification, putBucketNotification } from './bucket-notification.ts';
import {
  deleteBucket,
  getBucketLocation,
  getBucketVersioning,
  headBucket,
  listBuckets,
  makeBucket,
  putBucketVersioning,
} from './buckets.ts';
import { copyObject } from './copy-object.ts';
import { deleteObject } from './delete-object.ts';
import { deleteObjects } from './delete-objects.ts';
import { getObject } from './get-object.ts';
import { listObjectVersions } from './list-object-versions.ts';
import { listObjects, listObjectsV2 } from './list-objects.ts';
import { listParts } from './list-parts.ts';
import { listUploads } from './list-uploads.ts';
import { abortMultipartUpload, completeMultipartUpload, createMultipartUpload } from './multipart.ts';
import { deleteObjectTagging, getObjectTagging, putObjectTagging } from './object-tagging.ts';
import { postObject } from './post-object.ts';
import { putObject } from './put-object.ts';
import { uploadPart, uploadPartCopy } from './upload-part.ts';

const paging = ['prefix', 'delimiter', 'max-keys', 'encoding-type'];
const overrides = ['content-type', 'content-language', 'expires', 'cache-control', 'content-disposition'].map(
  (name) => `response-${name}`,
);
const reading = ['versionId', 'response-content-encoding', ...overrides];

const tagged = { on: 'object', query: ['tagging'], options: ['versionId'] } as const;
const tagging: readonly Operation[] = [
  { name: 'GetObjectTagging', method: 'GET', ...tagged, run: getObjectTagging },
  { name: 'PutObjectTagging', method: 'PUT', ...tagged, run: putObjectTagging },
  { name: 'DeleteObjectTagging', method: 'DELETE', ...tagged, run: deleteObjectTagging },
];

const notified = { on: 'bucket', query: ['notification'] } as const;
const notifications: readonly Operation[] = [
  { name: 'GetBucketNotificationConfiguration', method: 'GET', ...notified, run: getBucketNotification },
  { name: 'PutBucketNotificationConfiguration', method: 'PUT', ...notified, run: putBucketNotification },
];

// A more specific operation stands before a more general one that would also match.
const operations: readonly Operation[] = [
  { name: 'ListBuckets', method: 'GET', on: 'service', run: listBuckets },
  { name: 'GetBucketLocation', method: 'GET', on: 'bucket', query: ['location'], run: getBucketLocation },
  { name: 'GetBucketVersioning', method: 'GET', on: 'bucket', query: ['versioning'], run: getBucketVersioning },
  { name: 'PutBucketVersioning', method: 'PUT', on: 'bucket', query: ['versioning'], run: putBucketVersioning },
  ...notifications,
  {
    name: 'ListObjectVersions',
    method: 'GET',
    on: 'bucket',
    query: ['versions'],
    options: [...paging, 'key-marker', 'version-id-marker'],
    run: listObjectVersions,
  },
  {
    name: 'ListObjectsV2',
    method: 'GET',
    on: 'bucket',
    query: ['list-type'],
    options: [...paging, 'continuation-token', 'start-after', 'fetch-owner'],
    run: listObjectsV2,
  },
  {
    name: 'ListMultipartUploads',
    method: 'GET',
    on: 'bucket',
    query: ['uploads'],
    options: ['prefix', 'delimiter', 'max-uploads', 'encoding-type', 'key-marker', 'upload-id-marker'],
    run: listUploads,
  },
  { name: 'ListObjects', method: 'GET', on: 'bucket', options: [...paging, 'marker'], run: listObjects },
  { name: 'DeleteObjects', method: 'POST', on: 'bucket', query: ['delete'], run: deleteObjects },
  { name: 'PostObject', method: 'POST', on: 'bucket', byForm: true, takesContent: true, run: postObject },
  { name: 'HeadBucket', method: 'HEAD', on: 'bucket', run: headBucket },
  { name: 'CreateBucket', method: 'PUT', on: 'bucket', run: makeBucket },
  { name: 'DeleteBucket', method: 'DELETE', on: 'bucket', run: deleteBucket },
  { name: 'CreateMultipartUpload', method: 'POST', on: 'object', query: ['uploads'], run: createMultipartUpload },
  {
    name: 'UploadPartCopy',
    method: 'PUT',
    on: 'object',
    query: ['uploadId', 'partNumber'],
    header: 'x-amz-copy-source',
    run: uploadPartCopy,
  },
  {
    name: 'UploadPart',
    method: 'PUT',
    on: 'object',
    query: ['uploadId', 'partNumber'],
    takesContent: true,
    run: uploadPart,
  },
  { name: 'CompleteMultipartUpload', method: 'POST', on: 'object', query: ['uploadId'], run: completeMultipartUpload },
  { name: 'AbortMultipartUpload', method: 'DELETE', on: 'object', query: ['uploadId'], run: abortMultipartUpload },
  {
    name: 'ListParts',
    method: 'GET',
    on: 'object',
    query: ['uploadId'],
    options: ['max-parts', 'part-number-marker', 'encoding-type'],
    run: listParts,
  },
  ...tagging,
  { name: 'CopyObject', method: 'PUT', on: 'object', header: 'x-amz-copy-source', run: copyObject },
  { name: 'PutObject', method: 'PUT', on: 'object', takesContent: true, run: putObject },
  { name: 'GetObject', method: 'GET', on: 'object', options: reading, run: getObject },
  { name: 'HeadObject', method: 'HEAD', on: 'object', options: reading, run: getObject },
  { name: 'DeleteObject', method: 'DELETE', on: 'object', options: ['versionId'], run: deleteObject },
];

export const operationNames: readonly string[] = operations.map(({ name }) => name);

/**
 * Finds the operation that a request asks for. A query parameter that an operation does not know could change its
 * meaning, so that operation does not match.
 * @throws S3Error NotImplemented
 */
export function findOperation(
  request: Pick<S3Request, 'method' | 'bucket' | 'key' | 'query' | 'headers'>,
  byForm = false,
): Operation {
  const { method, query, headers } = request;
  const on = levelOf(request);
  const names = [...query.keys()].filter((name) => name !== 'x-id');
  const found = operations.find(
    (operation) =>
      operation.method === method &&
      (operation.byForm ?? false) === byForm &&
      operation.on === on &&
      (operation.query ?? []).every((name) => query.has(name)) &&
      (operation.header === undefined || headers.has(operation.header)) &&
      names.every((name) => operation.query?.includes(name) || operation.options?.includes(name)),
  );
  if (found) return found;
  const asked = names.length === 0 ? '' : ` with ${names.join(', ')}`;
  throw new S3Error('NotImplemented', `${method} on the ${on}${asked} is not implemented.`);
}

function levelOf({ bucket, key }: Pick<S3Request, 'bucket' | 'key'>): Operation['on'] {
  if (bucket === undefined) return 'service';
  return key === undefined ? 'bucket' : 'object';
}
