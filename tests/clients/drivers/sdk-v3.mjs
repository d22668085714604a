import { readFileSync } from 'node:fs';
import {
  CompleteMultipartUploadCommand,
  CopyObjectCommand,
  CreateMultipartUploadCommand,
  DeleteObjectCommand,
  DeleteObjectsCommand,
  PutObjectCommand,
  paginateListObjectsV2,
  S3Client,
  UploadPartCommand,
} from '@aws-sdk/client-s3';
import { copyKey, credentials, partsOf, perform, region, sync, task } from './read-task.mjs';

const { endpoint, bucket: Bucket, key: Key, file } = task;
const client = new S3Client({ endpoint, region, credentials, forcePathStyle: true, maxAttempts: 1 });

async function list() {
  const keys = [];
  for await (const page of paginateListObjectsV2({ client }, { Bucket, Prefix: Key })) {
    for (const each of page.Contents ?? []) keys.push(each.Key);
  }
  return keys;
}

async function multipart() {
  const { UploadId } = await client.send(new CreateMultipartUploadCommand({ Bucket, Key }));
  const Parts = [];
  for (const [index, Body] of partsOf(file).entries()) {
    const PartNumber = index + 1;
    const { ETag } = await client.send(new UploadPartCommand({ Bucket, Key, UploadId, PartNumber, Body }));
    Parts.push({ PartNumber, ETag });
  }
  await client.send(new CompleteMultipartUploadCommand({ Bucket, Key, UploadId, MultipartUpload: { Parts } }));
}

await perform({
  put: () => client.send(new PutObjectCommand({ Bucket, Key, Body: readFileSync(file) })),
  list,
  multipart,
  copy: () =>
    client.send(new CopyObjectCommand({ Bucket, Key: copyKey, CopySource: `${Bucket}/${encodeURIComponent(Key)}` })),
  delete: () => client.send(new DeleteObjectCommand({ Bucket, Key })),
  sync: () =>
    sync({
      list,
      put: (key, Body) => client.send(new PutObjectCommand({ Bucket, Key: key, Body })),
      remove: (keys) =>
        client.send(new DeleteObjectsCommand({ Bucket, Delete: { Objects: keys.map((key) => ({ Key: key })) } })),
    }),
});
