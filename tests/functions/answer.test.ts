import type { S3BatchResult, SQSBatchResponse } from 'aws-lambda';
import { describe, expect, test } from 'vitest';
import type { Fault } from '../../local/s3/fault.ts';
import { openFunction } from './open-function.ts';

const invocation = { awsRequestId: 'r2' };

function message(messageId: string, body: unknown) {
  return {
    messageId,
    eventSource: 'aws:sqs',
    attributes: { ApproximateReceiveCount: '2' },
    body: JSON.stringify(body),
  };
}

function task(taskId: string, s3Key: string, s3BucketArn = 'arn:aws:s3:::news-in') {
  return { taskId, s3Key, s3VersionId: null, s3BucketArn };
}

const batchOperation = (...tasks: readonly unknown[]) => ({
  invocationSchemaVersion: '1.0',
  invocationId: 'invocation-1',
  job: { id: 'job-1' },
  tasks,
});

/** The function with three uploads that it has not been told of. Reading `b.txt` fails. */
async function openWithUploads(fault: Fault) {
  const opened = await openFunction({
    told: false,
    fault: ({ operation, key }) => (operation === 'GetObject' && key === 'incoming/b.txt' ? fault : undefined),
  });
  for (const name of ['a', 'b', 'c']) await opened.upload(`incoming/${name}.txt`);
  await opened.server.idle();
  return opened;
}

const denied = { kind: 'error', status: 403, code: 'AccessDenied' } as const;

describe('a batch of a queue', () => {
  test('names the messages that failed, and succeeds', async () => {
    const { handler, events, server, logs } = await openWithUploads(denied);
    const [a, b, c] = events;
    const Records = [message('m-a', a), message('m-b', b), message('m-?', { no: 'event' }), message('m-c', c)];
    expect(await handler({ Records }, invocation)).toEqual({
      batchItemFailures: [{ itemIdentifier: 'm-b' }, { itemIdentifier: 'm-?' }],
    });
    expect(server.list('news-out')).toEqual(['records/incoming/a.txt.json', 'records/incoming/c.txt.json']);
    expect(logs).toHaveLength(4);
    expect(logs).toContainEqual(
      expect.objectContaining({
        source: 'queue',
        item: 'm-c',
        receiveCount: 2,
        key: 'incoming/c.txt',
        action: 'written',
      }),
    );
  });

  test('a message fails once, whatever of it fails, and the rest of it is done', async () => {
    const { handler, events, server } = await openWithUploads(denied);
    const Records = (events as { Records: unknown[] }[]).flatMap((event) => event.Records);
    const body = { Records: [...Records, Records[1]] };
    const answered = (await handler({ Records: [message('m-1', body)] }, invocation)) as SQSBatchResponse;
    expect(answered.batchItemFailures).toEqual([{ itemIdentifier: 'm-1' }]);
    expect(server.list('news-out')).toHaveLength(2);
  });

  test('the same upload many times over: one write, and no failure', async () => {
    const { handler, events, logs } = await openWithUploads(denied);
    const Records = Array.from({ length: 10 }, (_, index) => message(`m-${index}`, events[0]));
    expect(await handler({ Records }, invocation)).toEqual({ batchItemFailures: [] });
    expect(logs.filter(({ action }) => action === 'written')).toHaveLength(1);
    expect(logs.filter(({ action }) => action === 'done')).toHaveLength(9);
  });

  test('a failure without a name fails the whole batch, visibly', async () => {
    const { handler } = await openWithUploads(denied);
    const nameless = { ...message('', {}), messageId: undefined };
    await expect(handler({ Records: [nameless] }, invocation)).rejects.toThrow('1 of 1 articles failed');
  });
});

describe('tasks of Batch Operations', () => {
  const results = [
    {
      name: 'a record',
      fault: denied,
      task: task('t', 'incoming/a.txt'),
      code: 'Succeeded',
      text: /^written records\//,
    },
    { name: 'a missing object', fault: denied, task: task('t', 'incoming/x.txt'), code: 'Succeeded', text: /^gone / },
    {
      name: 'a refused key',
      fault: denied,
      task: task('t', 'drafts/a.txt'),
      code: 'PermanentFailure',
      text: /^refused /,
    },
    {
      name: 'a denied object',
      fault: denied,
      task: task('t', 'incoming/b.txt'),
      code: 'PermanentFailure',
      text: /AccessDenied/,
    },
    {
      name: 'another bucket',
      fault: denied,
      task: task('t', 'incoming/a.txt', 'arn:aws:s3:::other'),
      code: 'PermanentFailure',
      text: /of bucket other/,
    },
    {
      name: 'a task without a key',
      fault: denied,
      task: { taskId: 't' },
      code: 'PermanentFailure',
      text: /^EventError: /,
    },
    {
      name: 'throttling',
      fault: { kind: 'error', status: 503, code: 'SlowDown' },
      task: task('t', 'incoming/b.txt'),
      code: 'TemporaryFailure',
      text: /SlowDown/,
    },
    {
      name: 'a fault of S3',
      fault: { kind: 'error', status: 500, code: 'InternalError' },
      task: task('t', 'incoming/b.txt'),
      code: 'TemporaryFailure',
      text: /InternalError/,
    },
    {
      name: 'a broken connection',
      fault: { kind: 'reset' },
      task: task('t', 'incoming/b.txt'),
      code: 'TemporaryFailure',
      text: /./,
    },
    {
      name: 'a broken download',
      fault: { kind: 'cut', afterBytes: 9 },
      task: task('t', 'incoming/b.txt'),
      code: 'TemporaryFailure',
      text: /./,
    },
    {
      name: 'a very long reason',
      fault: { kind: 'error', status: 403, code: 'Denied'.repeat(400) },
      task: task('t', 'incoming/b.txt'),
      code: 'PermanentFailure',
      text: /^.{1024}$/,
    },
  ] as const;

  for (const { name, fault, task: given, code, text } of results)
    test(`${name}: ${code}`, async () => {
      const { handler } = await openWithUploads(fault);
      expect(await handler(batchOperation(given), invocation)).toEqual({
        invocationSchemaVersion: '1.0',
        treatMissingKeysAs: 'PermanentFailure',
        invocationId: 'invocation-1',
        results: [{ taskId: 't', resultCode: code, resultString: expect.stringMatching(text) }],
      });
    });

  test('each task has its result, in order', async () => {
    const { handler } = await openWithUploads(denied);
    const tasks = [task('1', 'incoming/b.txt'), task('2', 'incoming/a.txt'), task('3', 'incoming/c.txt')];
    const { results: found } = (await handler(batchOperation(...tasks), invocation)) as S3BatchResult;
    expect(found.map(({ taskId, resultCode }) => [taskId, resultCode])).toEqual([
      ['1', 'PermanentFailure'],
      ['2', 'Succeeded'],
      ['3', 'Succeeded'],
    ]);
  });
});
