import type { Context, S3Event } from 'aws-lambda';
import { listS3Records, readS3Record } from '../lib/delivery/read-s3-notification.ts';
import { deliverArticle, type Outcome } from './deliver-article.ts';
import { mapConcurrently } from './map-concurrently.ts';
import type { ObjectStore } from './object-store.ts';
import type { Configuration } from './read-configuration.ts';

/** What is logged for each record of an event, and what the handler returns: names, counts and times, never the article's text. */
export interface ArticleLog extends Omit<Outcome, 'action'> {
  readonly requestId: string;
  readonly action: Outcome['action'] | 'failed';
  readonly event?: string;
  readonly bucket?: string;
  readonly key?: string;
  readonly version?: string;
  readonly error?: string;
}

/** Articles are read and written side by side; each may hold its bytes, its text and its annotations in memory. */
const mostAtOnce = 4;

export type Handler = (event: S3Event, context: Pick<Context, 'awsRequestId'>) => Promise<readonly ArticleLog[]>;

/**
 * Makes the Lambda handler for S3 notifications. One line of JSON goes to `log` for each record of an event. The handler rejects when
 * a record could not be handled, after all others were, so that the platform delivers the event again.
 */
export function createHandler(configuration: Configuration, store: ObjectStore, log: (line: string) => void): Handler {
  return async (event, context) => {
    const errors: unknown[] = [];
    const logs = await mapConcurrently(listS3Records(event), mostAtOnce, async (record) => {
      const entry = await handleRecord(record, configuration, store, context.awsRequestId, errors);
      log(JSON.stringify(entry));
      return entry;
    });
    if (errors.length === 0) return logs;
    const keys = logs.filter(({ action }) => action === 'failed').map(({ key }) => JSON.stringify(key ?? '?'));
    throw new AggregateError(errors, `${errors.length} of ${logs.length} articles failed: ${keys.join(', ')}`);
  };
}

async function handleRecord(
  record: unknown,
  configuration: Configuration,
  store: ObjectStore,
  requestId: string,
  errors: unknown[],
): Promise<ArticleLog> {
  let about = {};
  try {
    const event = readS3Record(record);
    const { name, bucket, key, versionId, eTag } = event;
    about = { event: name, bucket, key, version: versionId ?? eTag };
    return { requestId, ...about, ...(await deliverArticle(event, configuration, store)) };
  } catch (error) {
    errors.push(error);
    return { requestId, ...about, action: 'failed', error: describeError(error) };
  }
}

/** A refused connection has no message, only a code. */
function describeError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return `${error.name}: ${error.message || (error as NodeJS.ErrnoException).code}`;
}
