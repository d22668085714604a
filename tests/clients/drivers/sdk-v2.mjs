import { createReadStream, readFileSync } from 'node:fs';
import S3 from 'aws-sdk/clients/s3.js';
import { copyKey, credentials, partSize, perform, region, sync, task } from './read-task.mjs';

const { endpoint, bucket: Bucket, key: Key, file } = task;
const client = new S3({
  endpoint,
  region,
  ...credentials,
  s3ForcePathStyle: true,
  signatureVersion: 'v4',
  maxRetries: 0,
});

async function list() {
  const keys = [];
  let ContinuationToken;
  do {
    const page = await client.listObjectsV2({ Bucket, Prefix: Key, ContinuationToken }).promise();
    keys.push(...page.Contents.map((each) => each.Key));
    ContinuationToken = page.NextContinuationToken;
  } while (ContinuationToken);
  return keys;
}

await perform({
  put: () => client.putObject({ Bucket, Key, Body: readFileSync(file) }).promise(),
  list,
  multipart: () => client.upload({ Bucket, Key, Body: createReadStream(file) }, { partSize }).promise(),
  copy: () => client.copyObject({ Bucket, Key: copyKey, CopySource: `${Bucket}/${encodeURIComponent(Key)}` }).promise(),
  presign: () => client.getSignedUrlPromise('getObject', { Bucket, Key, Expires: 60 }),
  delete: () => client.deleteObject({ Bucket, Key }).promise(),
  sync: () =>
    sync({
      list,
      put: (key, Body) => client.putObject({ Bucket, Key: key, Body }).promise(),
      remove: (keys) =>
        client.deleteObjects({ Bucket, Delete: { Objects: keys.map((key) => ({ Key: key })) } }).promise(),
    }),
});
