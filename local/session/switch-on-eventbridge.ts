import { PutBucketNotificationConfigurationCommand, type S3Client } from '@aws-sdk/client-s3';
import { deployment } from './deployment.ts';

/** Does to the bucket of articles what deployment/feed-eventbridge.yml does, or `news-summary attach`. */
export async function switchOnEventBridge(s3: S3Client): Promise<void> {
  const NotificationConfiguration = { EventBridgeConfiguration: {} };
  const Bucket = deployment.articlesBucket;
  await s3.send(new PutBucketNotificationConfigurationCommand({ Bucket, NotificationConfiguration }));
}
