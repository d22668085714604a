import { afterEach, describe, expect, test, vi } from 'vitest';
import { startDeadline } from '../../functions/start-deadline.ts';
import { openFunction } from './open-function.ts';

afterEach(() => vi.useRealTimers());

/** An invocation with this many milliseconds left. */
function invocationOf(remainingMs: number) {
  const end = performance.now() + remainingMs;
  return { awsRequestId: 'r2', getRemainingTimeInMillis: () => Math.max(0, end - performance.now()) };
}

describe('near the deadline', () => {
  test('what S3 never answers is reported, and the finished neighbours stay successes', async () => {
    const { handler, events, server, upload, logs } = await openFunction({
      told: false,
      fault: ({ operation, key }) =>
        operation === 'GetObject' && key === 'incoming/b.txt' ? { kind: 'slow', delayMs: 3_500 } : undefined,
    });
    for (const name of ['a', 'b', 'c']) await upload(`incoming/${name}.txt`);
    await server.idle();
    const Records = events.map((event, index) => ({
      messageId: `m-${index}`,
      eventSource: 'aws:sqs',
      body: JSON.stringify(event),
    }));
    const invocation = invocationOf(2_800);
    expect(await handler({ Records }, invocation)).toEqual({ batchItemFailures: [{ itemIdentifier: 'm-1' }] });
    expect(invocation.getRemainingTimeInMillis()).toBeGreaterThan(500);
    expect(logs).toContainEqual(
      expect.objectContaining({
        item: 'm-1',
        action: 'failed',
        error: "DeadlineError: It was not finished 1000 ms before the function's time is up.",
      }),
    );
    expect(server.list('news-out')).toEqual(['records/incoming/a.txt.json', 'records/incoming/c.txt.json']);
  });

  test('nothing is begun that could not end: no request, and a failure', async () => {
    const { handler, events, server, upload, requests } = await openFunction({ told: false });
    await upload('incoming/a.txt');
    await server.idle();
    const rejection = await handler(events[0], invocationOf(1_500)).catch((error) => error);
    expect(String(rejection.errors)).toContain(
      "DeadlineError: It was not begun: less than 2000 ms of the function's time were left.",
    );
    expect(requests).toEqual(['PutObject news-in']);
  });

  test('a task of Batch Operations may be tried again', async () => {
    const { handler } = await openFunction();
    const tasks = [{ taskId: 't', s3Key: 'incoming/a.txt', s3VersionId: null, s3BucketArn: 'arn:aws:s3:::news-in' }];
    const event = { invocationSchemaVersion: '1.0', invocationId: 'i', job: { id: 'j' }, tasks };
    expect(await handler(event, invocationOf(1_000))).toMatchObject({ results: [{ resultCode: 'TemporaryFailure' }] });
  });
});

describe('the deadline itself', () => {
  test('ends the wait for a task that does not heed its signal', async () => {
    vi.useFakeTimers();
    const deadline = startDeadline(() => 5_000);
    let ended = '';
    void deadline
      .run(() => new Promise(() => undefined))
      .catch((error) => {
        ended = error.message;
      });
    await vi.advanceTimersByTimeAsync(3_999);
    expect(ended).toBe('');
    await vi.advanceTimersByTimeAsync(1);
    expect(ended).toContain('It was not finished');
  });

  test('leaves no timer, and a task its own result and error', async () => {
    vi.useFakeTimers();
    const deadline = startDeadline(() => 5_000);
    expect(await deadline.run(async () => 'done')).toBe('done');
    await expect(deadline.run(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    deadline.end();
    expect(vi.getTimerCount()).toBe(0);
  });

  test('is none where none is given', async () => {
    vi.useFakeTimers();
    expect(await startDeadline().run(async () => 'done')).toBe('done');
    expect(vi.getTimerCount()).toBe(0);
  });
});
