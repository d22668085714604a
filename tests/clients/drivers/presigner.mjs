import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { credentials, perform, region, task } from './read-task.mjs';

const { endpoint, bucket: Bucket, key: Key } = task;
const client = new S3Client({ endpoint, region, credentials, forcePathStyle: true });

await perform({ presign: () => getSignedUrl(client, new GetObjectCommand({ Bucket, Key }), { expiresIn: 60 }) });
