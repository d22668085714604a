import { createReadStream } from 'node:fs';
import { S3Client } from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';
import { credentials, partSize, perform, region, task } from './read-task.mjs';

const { endpoint, bucket: Bucket, key: Key, file } = task;
const client = new S3Client({ endpoint, region, credentials, forcePathStyle: true, maxAttempts: 1 });
const upload = () => new Upload({ client, partSize, params: { Bucket, Key, Body: createReadStream(file) } }).done();

await perform({ put: upload, multipart: upload });
