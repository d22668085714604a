import { verifyChecksums } from '../checksums.ts';
import { readNotificationConfiguration, writeNotificationConfiguration } from '../notification-configuration.ts';
import type { OperationContext, S3Response } from '../operation.ts';
import { readXml } from '../read-xml.ts';
import { bucketNamed } from '../store.ts';
import { writeXml } from '../write-xml.ts';

export function getBucketNotification({ store, request }: OperationContext): S3Response {
  const { notification } = bucketNamed(store, request.bucket ?? '');
  const content = writeNotificationConfiguration(notification);
  return { status: 200, headers: {}, body: writeXml('NotificationConfiguration', content) };
}

/** Replaces the whole configuration. */
export function putBucketNotification({ store, request }: OperationContext): S3Response {
  const bucket = bucketNamed(store, request.bucket ?? '');
  verifyChecksums(request.headers, request.body);
  bucket.notification = readNotificationConfiguration(readXml(request.body));
  return { status: 200, headers: {} };
}
