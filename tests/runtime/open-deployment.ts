import { DeleteObjectCommand, ListObjectVersionsCommand, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { GetQueueAttributesCommand, SendMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';
import type { SQSEvent } from 'aws-lambda';
import { afterEach } from 'vitest';
import type { NewsSummaryRecord } from '../../lib/model/record.ts';
import { matchesPattern } from '../../local/eventbridge/matches-pattern.ts';
import { createQueues, type Queue, type QueuePair } from '../../local/queue/create-queues.ts';
import { type EventSourceMapping, startEventSourceMapping } from '../../local/queue/start-event-source-mapping.ts';
import { createLocalSqsClient, startSqsServer } from '../../local/queue/start-sqs-server.ts';
import type { RuntimeInvocation } from '../../local/runtime/invocation.ts';
import type { FaultRule } from '../../local/s3/fault.ts';
import { type S3ServerOptions, startS3Server } from '../../local/s3/start-s3-server.ts';
import { articlesPattern } from '../../local/session/articles-pattern.ts';
import { createLocalClient } from '../../local/session/create-local-client.ts';
import { deployment, functionEnvironment, recordKeyOf } from '../../local/session/deployment.ts';
import type { FeedName } from '../../local/session/feed.ts';
import { fetchRecord } from '../../local/session/fetch-record.ts';
import { switchOnEventBridge } from '../../local/session/switch-on-eventbridge.ts';
import { type Runtime, startRuntime } from './start-runtime.ts';
import { unpackFunction } from './unpack-function.ts';

interface Batch {
  readonly event: SQSEvent;
  readonly invocation: RuntimeInvocation;
}

/** All parts of a deployment: two buckets, the notification, queue and dead-letter queue, and the packaged function. */
export interface Deployment extends QueuePair {
  readonly s3: S3Client;
  readonly sqs: SQSClient;
  readonly runtime: Runtime;
  /** Invocations of the mapping that were answered. */
  readonly batches: readonly Batch[];
  /** Every notification or event that S3 sent, and that the rule took. */
  readonly notifications: readonly object[];
  /** Sets the fault of S3 from now on. */
  setFault(rule: FaultRule | undefined): void;
  /** Begins to feed the function from the queue. */
  startMapping(): void;
  /** Uploads an invented article, and returns its key. */
  upload(name: string): Promise<string>;
  /** Removes an article. */
  remove(key: string): Promise<void>;
  send(queue: Queue, body: object): Promise<void>;
  record(key: string): Promise<NewsSummaryRecord | undefined>;
  /** How often the record of an article was written. */
  countWrites(key: string): Promise<number>;
  /** Messages in a queue, visible or not. */
  countMessages(queue: Queue): Promise<number>;
}

interface DeploymentOptions {
  /** How S3 tells of uploads; `none`: not at all. Default: through the queue. */
  readonly feed?: FeedName | 'none';
  readonly environment?: Readonly<Record<string, string>>;
  /** Default: 4, long enough for a batch without faults, short enough to wait for. */
  readonly visibilitySeconds?: number;
}

const closers: (() => unknown)[] = [];

afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

/** Opens a deployment that ends with the test. */
export async function openDeployment(options: DeploymentOptions = {}): Promise<Deployment> {
  const { feed = 'queue', environment = {}, visibilitySeconds = 4 } = options;
  const sqsServer = await startSqsServer();
  closers.push(sqsServer.close);
  const sqs = createLocalSqsClient(sqsServer.endpoint);
  closers.push(() => sqs.destroy());
  const { queue, deadLetters } = await createQueues(sqs, 'articles', { visibilitySeconds, maxReceiveCount: 3 });
  const send = async ({ url }: Queue, body: object): Promise<void> => {
    await sqs.send(new SendMessageCommand({ QueueUrl: url, MessageBody: JSON.stringify(body) }));
  };

  const notifications: object[] = [];
  let fault: FaultRule | undefined;
  const tell = (event: object): unknown => {
    notifications.push(event);
    if (feed === 'direct') return runtime.invoke(event);
    return feed === 'none' ? undefined : send(queue, event);
  };
  const server = await startS3Server({
    buckets: [deployment.articlesBucket, deployment.resultsBucket].map((name) => ({ name, versioning: true })),
    ...listenersOf(feed, tell),
    fault: (request) => fault?.(request),
  });
  closers.push(server.close);
  const s3 = createLocalClient(server.endpoint);
  closers.push(() => s3.destroy());
  if (feed === 'eventbridge') await switchOnEventBridge(s3);

  const { remove: removeFolder, ...unpacked } = unpackFunction();
  closers.push(removeFolder);
  const runtime = await startRuntime({
    ...unpacked,
    environment: { ...functionEnvironment(server.endpoint), ...environment },
  });
  closers.push(runtime.close);

  const batches: Batch[] = [];
  const startMapping = (): void => {
    const onBatch = (event: SQSEvent, invocation: RuntimeInvocation): void => void batches.push({ event, invocation });
    const mapping: EventSourceMapping = startEventSourceMapping({
      client: sqs,
      queue,
      invoke: runtime.invoke,
      onBatch,
    });
    closers.push(mapping.close);
  };

  return {
    s3,
    sqs,
    queue,
    deadLetters,
    runtime,
    batches,
    notifications,
    setFault: (rule) => {
      fault = rule;
    },
    startMapping,
    send,
    async upload(name) {
      const key = `${deployment.articlesPrefix}${name}`;
      await s3.send(
        new PutObjectCommand({
          Bucket: deployment.articlesBucket,
          Key: key,
          Body: articleNamed(name),
          ContentType: 'text/plain',
        }),
      );
      await server.idle();
      return key;
    },
    async remove(key) {
      await s3.send(new DeleteObjectCommand({ Bucket: deployment.articlesBucket, Key: key }));
      await server.idle();
    },
    record: (key) => fetchRecord(s3, key),
    async countWrites(key) {
      const list = new ListObjectVersionsCommand({ Bucket: deployment.resultsBucket, Prefix: recordKeyOf(key) });
      return (await s3.send(list)).Versions?.length ?? 0;
    },
    async countMessages({ url }) {
      const names = ['ApproximateNumberOfMessages', 'ApproximateNumberOfMessagesNotVisible'] as const;
      const get = new GetQueueAttributesCommand({ QueueUrl: url, AttributeNames: [...names] });
      const { Attributes: attributes = {} } = await sqs.send(get);
      return names.reduce((sum, name) => sum + Number(attributes[name]), 0);
    },
  };
}

function listenersOf(
  feed: FeedName | 'none',
  tell: (event: object) => unknown,
): Pick<S3ServerOptions, 'notify' | 'notifications' | 'eventBus'> {
  const { articlesBucket: bucket, articlesPrefix: prefix } = deployment;
  if (feed !== 'eventbridge') return { notifications: [{ bucket, prefix }], notify: tell };
  return { eventBus: (event) => (matchesPattern(event, articlesPattern) ? tell(event) : undefined) };
}

function articleNamed(name: string): string {
  return `Harbour ${name} reopens after the storm

RIVERTON, March 4 (Example Wire) — The harbour at ${name} reopened on Wednesday, nine days after a storm broke its outer wall.

Harbour master Ada Lindqvist said 40 ships had waited outside. The repair cost 2.4 million euros, she said, less than was feared.
`;
}
