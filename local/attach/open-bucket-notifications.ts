import { text } from 'node:stream/consumers';
import {
  GetBucketNotificationConfigurationCommand,
  PutBucketNotificationConfigurationCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { needsPathStyle } from '../../functions/s3-object-store.ts';
import { explainError } from '../backfill/explain-error.ts';
import { timeouts } from '../backfill/read-s3.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** A bucket's notification configuration, as the document that S3 has: the SDK knows only members of its own time. */
export interface BucketNotificationDocument {
  readonly read: () => Promise<string>;
  /** Replaces it. */
  readonly write: (document: string) => Promise<void>;
}

/** What a middleware sees of a request or an answer. */
interface Carrier {
  readonly request?: unknown;
  readonly response?: unknown;
}

export function openBucketNotifications(bucket: string, environment: Environment): BucketNotificationDocument {
  const client = new S3Client({
    forcePathStyle: needsPathStyle(environment),
    followRegionRedirects: true,
    maxAttempts: 5,
    requestHandler: timeouts,
  });
  return {
    read: () => readDocument(client, bucket),
    write: (document) => writeDocument(client, bucket, document),
  };
}

async function readDocument(client: S3Client, bucket: string): Promise<string> {
  const get = new GetBucketNotificationConfigurationCommand({ Bucket: bucket });
  let document = '';
  get.middlewareStack.add(
    (next) => async (args) => {
      const result = await next(args);
      const response = (result as Carrier).response as { statusCode: number; body: NodeJS.ReadableStream };
      if (response.statusCode !== 200) return result;
      document = await text(response.body);
      return { ...result, response: { ...response, body: Buffer.from(document) } };
    },
    { step: 'deserialize', priority: 'low' },
  );
  try {
    await client.send(get);
    return document;
  } catch (error) {
    throw explainError(error, `read the notifications of s3://${bucket}`, 's3:GetBucketNotification');
  }
}

async function writeDocument(client: S3Client, bucket: string, document: string): Promise<void> {
  const put = new PutBucketNotificationConfigurationCommand({
    Bucket: bucket,
    NotificationConfiguration: {},
    // The present destinations stay as they are. S3 need not send each a test, nor refuse because one is gone.
    SkipDestinationValidation: true,
  });
  put.middlewareStack.add(
    (next) => (args) => {
      const request = args.request as { body?: unknown };
      request.body = document;
      return next(args);
    },
    { step: 'build', priority: 'high' },
  );
  try {
    await client.send(put);
  } catch (error) {
    throw explainError(error, `change the notifications of s3://${bucket}`, 's3:PutBucketNotification');
  }
}
