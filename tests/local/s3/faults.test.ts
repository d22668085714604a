import { GetObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { describe, expect, test } from 'vitest';
import type { Fault, FaultableRequest } from '../../../local/s3/fault.ts';
import { openClient } from './open-client.ts';

const get = new GetObjectCommand({ Bucket: 'plain', Key: 'there' });

describe('a fault shows as the client knows it from S3', () => {
  const rows: { name: string; fault: Fault; expected: object }[] = [
    {
      name: 'throttling',
      fault: { kind: 'error', status: 503, code: 'SlowDown' },
      expected: { name: 'SlowDown', $metadata: { httpStatusCode: 503 } },
    },
    {
      name: 'a write at the same time',
      fault: { kind: 'error', status: 409, code: 'ConditionalRequestConflict' },
      expected: { name: 'ConditionalRequestConflict', $metadata: { httpStatusCode: 409 } },
    },
    { name: 'a connection that breaks', fault: { kind: 'cut', afterBytes: 10 }, expected: { message: 'aborted' } },
    { name: 'no answer', fault: { kind: 'reset' }, expected: { code: 'ECONNRESET' } },
    { name: 'a lost answer', fault: { kind: 'lost' }, expected: { code: 'ECONNRESET' } },
  ];
  for (const { name, fault, expected } of rows)
    test(name, async () => {
      const { client, server } = await openClient({ fault: () => fault });
      server.put('plain', 'there', 'x'.repeat(100_000));
      const read = client.send(get).then(({ Body }) => Body?.transformToByteArray());
      await expect(read).rejects.toMatchObject(expected);
    });
});

for (const [kind, there] of [
  ['reset', undefined],
  ['lost', 'x'],
] as const)
  test(`${kind}: the write ${there ? 'happened' : 'did not happen'}`, async () => {
    const { client, server } = await openClient({ fault: () => ({ kind }) });
    await expect(client.send(new PutObjectCommand({ Bucket: 'plain', Key: 'k', Body: 'x' }))).rejects.toThrow();
    expect(server.get('plain', 'k')?.body.toString()).toBe(there);
  });

test('a fault that goes away is overcome by a retry', async () => {
  const seen: FaultableRequest[] = [];
  const fault = (request: FaultableRequest): Fault | undefined => {
    seen.push(request);
    return seen.length < 3 ? { kind: 'error', status: 500, code: 'InternalError' } : undefined;
  };
  const { client, server } = await openClient({ fault }, { maxAttempts: 3 });
  await client.send(new PutObjectCommand({ Bucket: 'plain', Key: 'k', Body: 'x' }));
  expect(seen.map(({ operation, bucket, key }) => [operation, bucket, key])).toEqual(
    Array(3).fill(['PutObject', 'plain', 'k']),
  );
  expect(server.list('plain')).toEqual(['k']);
});

test('a write is done although its answer is lost', async () => {
  const { client, server } = await openClient({ fault: () => ({ kind: 'cut', afterBytes: 0 }) });
  const put = client.send(new PutObjectCommand({ Bucket: 'plain', Key: 'k', Body: 'x' }));
  await put.catch(() => undefined);
  expect(server.list('plain')).toEqual(['k']);
});

test('a slow answer comes later than one that was asked for after it', async () => {
  const { client, server } = await openClient({
    fault: ({ key }) => (key === 'there' ? { kind: 'slow', delayMs: 200 } : undefined),
  });
  server.put('plain', 'there', 'x');
  server.put('plain', 'quick', 'x');
  const answers: string[] = [];
  const slow = client.send(get).then(() => answers.push('there'));
  await client.send(new GetObjectCommand({ Bucket: 'plain', Key: 'quick' })).then(() => answers.push('quick'));
  await slow;
  expect(answers).toEqual(['quick', 'there']);
});
