import { setTimeout as wait } from 'node:timers/promises';
import { SendMessageCommand } from '@aws-sdk/client-sqs';
import type { SQSEvent, SQSRecord } from 'aws-lambda';
import { matchesPattern } from '../eventbridge/matches-pattern.ts';
import { createQueues } from '../queue/create-queues.ts';
import { findProcessed } from '../queue/find-processed.ts';
import { startEventSourceMapping } from '../queue/start-event-source-mapping.ts';
import { createLocalSqsClient, startSqsServer } from '../queue/start-sqs-server.ts';
import type { RuntimeInvocation } from '../runtime/invocation.ts';
import { articlesPattern } from './articles-pattern.ts';
import { deployment } from './deployment.ts';
import type { Feed, FeedOptions } from './feed.ts';
import { switchOnEventBridge } from './switch-on-eventbridge.ts';

/** As often as queues.yml lets a message come. */
const maxReceiveCount = 3;

/** S3, or a rule of EventBridge, sends to a queue, from which the function takes. */
export async function openQueueFeed(feed: 'queue' | 'eventbridge', { lambda, onDone }: FeedOptions): Promise<Feed> {
  const server = await startSqsServer();
  const client = createLocalSqsClient(server.endpoint);
  const { queue } = await createQueues(client, 'articles', { visibilitySeconds: 4, maxReceiveCount });
  /** Bodies, no two of which are alike: a message may come twice. */
  const waiting = new Set<string>();

  async function send(event: object): Promise<void> {
    const body = JSON.stringify(event);
    waiting.add(body);
    await client.send(new SendMessageCommand({ QueueUrl: queue.url, MessageBody: body }));
  }

  async function settle({ Records: messages }: SQSEvent, invocation: RuntimeInvocation): Promise<void> {
    const ids = messages.map(({ messageId }) => messageId);
    const processed = findProcessed(ids, invocation);
    for (const message of messages) {
      const isProcessed = processed.includes(message.messageId);
      if (!waiting.has(message.body) || !(isProcessed || isLast(message))) continue;
      await onDone(JSON.parse(message.body), isProcessed ? invocation : failureOf(invocation));
      waiting.delete(message.body);
    }
  }

  const mapping = startEventSourceMapping({
    client,
    queue,
    invoke: async (event) => {
      const invocation = await lambda().invoke(event);
      await settle(event, invocation);
      return invocation;
    },
  });
  return {
    listeners: listenersOf(feed, send),
    prepare: (s3) => (feed === 'eventbridge' ? switchOnEventBridge(s3) : Promise.resolve()),
    async idle() {
      while (waiting.size > 0) await wait(10);
    },
    async close() {
      waiting.clear();
      await mapping.close();
      client.destroy();
      await server.close();
    },
  };
}

function listenersOf(feed: 'queue' | 'eventbridge', send: (event: object) => Promise<void>): Feed['listeners'] {
  const { articlesBucket, articlesPrefix } = deployment;
  if (feed === 'queue') return { notifications: [{ bucket: articlesBucket, prefix: articlesPrefix }], notify: send };
  return { eventBus: (event) => (matchesPattern(event, articlesPattern) ? send(event) : undefined) };
}

const isLast = ({ attributes }: SQSRecord): boolean => Number(attributes.ApproximateReceiveCount) >= maxReceiveCount;

/** A batch succeeds although the function gives a message back. */
function failureOf(invocation: RuntimeInvocation): RuntimeInvocation {
  if (invocation.status === 'failed') return invocation;
  return { status: 'failed', error: `The function gave its message back ${maxReceiveCount} times.` };
}
