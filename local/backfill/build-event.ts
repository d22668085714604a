import { notificationKey } from '../s3/notification.ts';
import type { ArticleObject } from './article-object.ts';

/**
 * The notification that S3 did not send. Without version, ETag and sequencer it means "what is there now". It has no
 * size, since the object may have been replaced by the time the event is read.
 */
export function buildEvent(bucket: string, articles: readonly Pick<ArticleObject, 'key'>[], time: number): string {
  const eventTime = new Date(time).toISOString();
  return JSON.stringify({
    Records: articles.map(({ key }) => ({
      eventVersion: '2.1',
      eventSource: 'aws:s3',
      eventTime,
      eventName: 'ObjectCreated:Backfill',
      s3: { s3SchemaVersion: '1.0', bucket: { name: bucket }, object: { key: notificationKey(key) } },
    })),
  });
}
