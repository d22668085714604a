import { Client, CopyDestinationOptions, CopySourceOptions } from 'minio';
import { copyKey, credentials, partSize, perform, region, sync, task } from './read-task.mjs';

const { bucket, key, file } = task;
const { hostname, port } = new URL(task.endpoint);
const { accessKeyId: accessKey, secretAccessKey: secretKey } = credentials;
const client = new Client({
  endPoint: hostname,
  port: Number(port),
  useSSL: false,
  accessKey,
  secretKey,
  region,
  partSize,
});

async function list() {
  const keys = [];
  for await (const each of client.listObjectsV2(bucket, key, true)) keys.push(each.name);
  return keys;
}

await perform({
  put: () => client.fPutObject(bucket, key, file),
  list,
  multipart: () => client.fPutObject(bucket, key, file),
  copy: () =>
    client.copyObject(
      new CopySourceOptions({ Bucket: bucket, Object: key }),
      new CopyDestinationOptions({ Bucket: bucket, Object: copyKey }),
    ),
  presign: () => client.presignedGetObject(bucket, key, 60),
  delete: () => client.removeObject(bucket, key),
  sync: () =>
    sync({
      list,
      put: (each, bytes) => client.putObject(bucket, each, bytes),
      remove: (keys) => client.removeObjects(bucket, keys),
    }),
});
