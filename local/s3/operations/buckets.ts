import type { OperationContext, S3Response } from '../operation.ts';
import { childText, readXml } from '../read-xml.ts';
import { S3Error } from '../s3-error.ts';
import { bucketNamed, createBucket } from '../store.ts';
import { type WrittenNode, writeXml } from '../write-xml.ts';

export function listBuckets({ store }: OperationContext): S3Response {
  const buckets = [...store.buckets.values()].map(
    ({ name, createdAt }): WrittenNode => [
      'Bucket',
      [
        ['Name', name],
        ['CreationDate', createdAt.toISOString()],
      ],
    ],
  );
  const owner: WrittenNode = ['Owner', [['ID', 'local']]];
  return { status: 200, headers: {}, body: writeXml('ListAllMyBucketsResult', [owner, ['Buckets', buckets]]) };
}

export function makeBucket({ store, request }: OperationContext): S3Response {
  const name = request.bucket ?? '';
  createBucket(store, name, false);
  return { status: 200, headers: { location: `/${name}` } };
}

export function headBucket({ store, request, region }: OperationContext): S3Response {
  bucketNamed(store, request.bucket ?? '');
  return { status: 200, headers: { 'x-amz-bucket-region': region } };
}

export function deleteBucket({ store, request }: OperationContext): S3Response {
  const bucket = bucketNamed(store, request.bucket ?? '');
  if (bucket.versions.size > 0) throw new S3Error('BucketNotEmpty', 'The bucket you tried to delete is not empty');
  store.buckets.delete(bucket.name);
  return { status: 204, headers: {} };
}

export function getBucketLocation({ store, request, region }: OperationContext): S3Response {
  bucketNamed(store, request.bucket ?? '');
  return {
    status: 200,
    headers: {},
    body: writeXml('LocationConstraint', region === 'us-east-1' ? undefined : region),
  };
}

export function getBucketVersioning({ store, request }: OperationContext): S3Response {
  const { versioning } = bucketNamed(store, request.bucket ?? '');
  return { status: 200, headers: {}, body: writeXml('VersioningConfiguration', [['Status', versioning]]) };
}

export function putBucketVersioning({ store, request }: OperationContext): S3Response {
  const bucket = bucketNamed(store, request.bucket ?? '');
  const status = childText(readXml(request.body), 'Status');
  if (status !== 'Enabled' && status !== 'Suspended')
    throw new S3Error('MalformedXML', `Status must be Enabled or Suspended: ${status}`);
  bucket.versioning = status;
  return { status: 200, headers: {} };
}
