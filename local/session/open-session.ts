import { readFile } from 'node:fs/promises';
import { PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import type { ArticleLog } from '../../functions/article-log.ts';
import type { ArticleEvent } from '../../lib/delivery/article-event.ts';
import { findRefusal } from '../../lib/delivery/find-refusal.ts';
import { readEvent } from '../../lib/delivery/read-event.ts';
import { createConsole } from '../console/create-console.ts';
import type { RuntimeInvocation } from '../runtime/invocation.ts';
import { type LocalFunction, startFunction } from '../runtime/start-function.ts';
import { type S3Server, startS3Server } from '../s3/start-s3-server.ts';
import { createLocalClient } from './create-local-client.ts';
import { deployment, functionEnvironment } from './deployment.ts';
import type { Feed, FeedName, FeedOptions } from './feed.ts';
import { fetchRecord, readItems } from './fetch-record.ts';
import { openDirectFeed } from './open-direct-feed.ts';
import type { SessionDelivery } from './session-delivery.ts';
import { createSessionSource } from './session-source.ts';

export interface SessionOptions {
  readonly port: number;
  readonly bundle: string;
  /** Default: direct. */
  readonly feed?: FeedName;
  /** Called for every article that anybody uploads or removes, when the function is done with it. */
  readonly onDelivery: (delivery: SessionDelivery) => void;
}

/** S3, the function, and the feed between them, on one machine. */
export interface Session {
  readonly server: S3Server;
  readonly client: S3Client;
  /** Uploads a file. Resolves when the function is done with it and `onDelivery` has been called. */
  upload(path: string, key: string): Promise<void>;
  close(): Promise<void>;
}

export async function openSession({ port, bundle, feed: name, onDelivery }: SessionOptions): Promise<Session> {
  const { articlesBucket, resultsBucket } = deployment;
  let closed = false;
  let lambda: LocalFunction | undefined;
  const feed = await openFeed(name ?? 'direct', {
    lambda: () => (lambda ??= startFunction({ bundle, environment: functionEnvironment(server.endpoint) })),
    onDone: (event, invocation) => deliver(event, invocation),
  });
  const { source, add } = createSessionSource(
    () => server,
    () => client,
  );
  const server = await startS3Server({
    port,
    first: createConsole(source),
    buckets: [articlesBucket, resultsBucket].map((bucket) => ({ name: bucket, versioning: true })),
    ...feed.listeners,
    onError: (error) => closed || console.error(error),
  }).catch(async (error: unknown) => {
    await feed.close();
    throw error;
  });
  const client = createLocalClient(server.endpoint);
  await feed.prepare(client);

  async function deliver(event: unknown, invocation: RuntimeInvocation): Promise<void> {
    if (closed) return;
    for (const { key } of articlesOf(event)) {
      const failed = invocation.status === 'failed';
      const record = failed ? undefined : await fetchRecord(client, key);
      const items = record ? await readItems(client, record) : [];
      const passed = record || failed ? undefined : (passedOver(invocation.result, key) ?? refusalOf(key));
      const delivery = { key, record, items, error: failed ? invocation.error : undefined, passed };
      add(delivery);
      onDelivery(delivery);
    }
  }

  return {
    server,
    client,
    async upload(path, key) {
      await client.send(new PutObjectCommand({ Bucket: articlesBucket, Key: key, Body: await readFile(path) }));
      await server.idle();
      await feed.idle();
    },
    async close() {
      closed = true;
      lambda?.close();
      client.destroy();
      await feed.close();
      await server.close();
    },
  };
}

/** Loads the queue only for whom it feeds. */
async function openFeed(name: FeedName, options: FeedOptions): Promise<Feed> {
  if (name === 'direct') return openDirectFeed(options);
  return (await import('./open-queue-feed.ts')).openQueueFeed(name, options);
}

/** Why there is no record, in the function's own words: it answers with the log lines of the articles. */
function passedOver(result: unknown, key: string): SessionDelivery['passed'] {
  const logs: readonly Partial<ArticleLog>[] = Array.isArray(result) ? result : [];
  const { action, reason } = logs.find((log) => log.key === key) ?? {};
  return action !== undefined && reason !== undefined ? { action, reason } : undefined;
}

/** To a queue the function answers by message, without reasons. */
function refusalOf(key: string): SessionDelivery['passed'] {
  const reason = findRefusal(deployment, deployment.articlesBucket, key);
  return reason === undefined ? undefined : { action: 'refused', reason };
}

/** The articles that an event names, in any envelope. */
export function articlesOf(event: unknown): ArticleEvent[] {
  return readEvent(event).items.flatMap(({ events }) => events);
}
