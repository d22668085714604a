import { DeleteObjectCommand } from '@aws-sdk/client-s3';
import { CreateQueueCommand, GetQueueAttributesCommand, SendMessageCommand } from '@aws-sdk/client-sqs';
import { describe, expect, test } from 'vitest';
import { bulkLines } from '../../events/consumers/opensearch-bulk.ts';
import { queueMessage } from '../../events/consumers/queue-message.ts';
import { type Change, idOf, readResult, sendLatest } from '../../events/consumers/read-result.ts';
import { type ResultEvent, readResultEvent } from '../../events/consumers/read-result-event.ts';
import { slackMessage } from '../../events/consumers/slack-message.ts';
import type { NewsSummaryRecord } from '../../lib/model/record.ts';
import { createLocalSqsClient, startSqsServer } from '../../local/queue/start-sqs-server.ts';
import { sendTimes } from '../../local/s3/schedule.ts';
import { article, openFunction } from '../functions/open-function.ts';

const key = 'incoming/riverton tram+1.txt';
const corrected = article.replace('4,000', '5,000');

/** The function, and all that its results bucket told of it after this was done. */
async function follow(eventShape: 's3' | 'eventbridge', schedule = sendTimes(1)) {
  const told: ResultEvent[] = [];
  const notify = (event: object): void => {
    told.push(...readResultEvent(event));
  };
  const opened = await openFunction({ consumer: { eventShape, notify }, schedule, versioning: true });
  const { server, upload } = opened;
  for (const text of [article, article, corrected]) {
    await upload(key, text);
    await server.idle();
  }
  return { ...opened, told };
}

async function changesOf(
  { client, told }: Awaited<ReturnType<typeof follow>>,
  wanted: readonly Change[],
): Promise<readonly string[]> {
  const results = await Promise.all(told.map((event) => readResult(client, event, wanted)));
  return results.flatMap((result) => result?.change ?? []);
}

describe.each(['s3', 'eventbridge'] as const)('told by %s', (shape) => {
  test('a consumer knows from HEAD which writes matter to it', async () => {
    const followed = await follow(shape);
    expect(followed.told.map(({ bucket, key: written }) => [bucket, written])).toEqual(
      Array(3).fill(['news-out', `records/${key}.json`]),
    );
    expect(await changesOf(followed, ['content', 'engine', 'touch'])).toEqual(['content', 'touch', 'content']);
    expect(await changesOf(followed, ['content', 'engine'])).toEqual(['content', 'content']);
  });

  test('Slack gets each message once, however often and in whatever order the events come', async () => {
    const { client, told } = await follow(shape, sendTimes(3));
    expect(told.length).toBeGreaterThan(3);
    const sent = new Map<string, object>();
    for (const event of told.toReversed()) {
      const result = await readResult(client, event, ['content']);
      const message = result && slackMessage(result.record);
      if (message) sent.set(idOf(result.record.uri, message), message);
    }
    expect([...sent.values()].map((message) => /([45],000)/.exec(JSON.stringify(message))?.[0]).sort()).toEqual([
      '4,000',
      '5,000',
    ]);
  });
});

test('without versions, what a later write left there is taken for content', async () => {
  const followed = await follow('s3');
  const unversioned = followed.told.map((event) => ({ ...event, versionId: undefined }));
  const [first, second] = await Promise.all(
    unversioned.map((event) => readResult(followed.client, event, ['content'])),
  );
  expect([first?.change, second?.change]).toEqual(['content', 'content']);
  expect(first?.record.bodies?.[0]?.value).toContain('5,000');
});

test('an index ends with the newest record, whichever event is handled last', async () => {
  const { client, server, told } = await follow('eventbridge');
  const documents = new Map<string, string | undefined>();
  const put = (record: NewsSummaryRecord): Promise<void> => {
    const [action = '', document] = bulkLines(record).split('\n');
    const { index, delete: removed } = JSON.parse(action);
    documents.set((index ?? removed)._id, index && document);
    return Promise.resolve();
  };
  const [event] = told;
  if (!event) throw new Error('Nothing was told.');
  await sendLatest(client, event, put);
  expect([...documents.values()].join()).toContain('5,000');
  // The article is removed while its record is sent.
  let isRemoved = false;
  await sendLatest(client, event, async (record) => {
    if (!isRemoved) {
      await client.send(new DeleteObjectCommand({ Bucket: 'news-in', Key: key }));
      await server.idle();
    }
    isRemoved = true;
    await put(record);
  });
  expect([...documents.values()]).toEqual([undefined]);
});

test('a FIFO queue takes the same message once', async () => {
  const { client, told } = await follow('eventbridge');
  const sqs = await startSqsServer();
  const queue = createLocalSqsClient(sqs.endpoint);
  const Attributes = { FifoQueue: 'true' };
  const { QueueUrl } = await queue.send(new CreateQueueCommand({ QueueName: 'records.fifo', Attributes }));
  for (const event of [...told, ...told]) {
    const result = await readResult(client, event, ['content', 'engine']);
    if (!result) continue;
    const message = queueMessage(result.record, event.bucket, event.key);
    await queue.send(new SendMessageCommand({ QueueUrl, ...message }));
  }
  const { Attributes: counted } = await queue.send(
    new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['ApproximateNumberOfMessages'] }),
  );
  queue.destroy();
  await sqs.close();
  expect(counted?.ApproximateNumberOfMessages).toBe('2');
});
