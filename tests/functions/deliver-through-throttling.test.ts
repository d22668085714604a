import { describe, expect, test } from 'vitest';
import { verify } from '../../lib/record/verify.ts';
import type { Fault } from '../../local/s3/fault.ts';
import { openFunction } from './open-function.ts';

const key = 'records/incoming/a.txt.json';
const requests = [
  { name: 'reading the article', operation: 'GetObject', bucket: 'news-in' },
  { name: 'reading the record that is there', operation: 'GetObject', bucket: 'news-out' },
  { name: 'writing the record', operation: 'PutObject', bucket: 'news-out' },
] as const;

const faults: readonly Fault[] = [
  { kind: 'error', status: 503, code: 'SlowDown' },
  { kind: 'error', status: 500, code: 'InternalError' },
  { kind: 'error', status: 409, code: 'ConditionalRequestConflict' },
  { kind: 'error-in-body', code: 'InternalError' },
  { kind: 'reset' },
  { kind: 'cut', afterBytes: 10 },
];

/** The SDK repeats a request, but it does not repeat reading an answer, and it does not count a 409 as a fault. */
const isForThePlatform = (fault: Fault): boolean => fault.kind === 'cut' || ('status' in fault && fault.status === 409);

const nameOf = (fault: Fault): string => ('code' in fault ? `${fault.kind} ${fault.code}` : fault.kind);

/** An upload whose result key holds something that is not a record, so that all three requests are made. */
async function openWith(fault: Fault, operation: string, bucket: string, times: number) {
  let left = 0;
  const opened = await openFunction({
    told: false,
    fault: (request) => {
      if (request.operation !== operation || request.bucket !== bucket || left === 0) return undefined;
      left -= 1;
      return fault;
    },
  });
  opened.server.put('news-out', key, 'notes of a person');
  await opened.upload('incoming/a.txt');
  await opened.server.idle();
  left = times;
  return opened;
}

// The answer to a write has no body that could be cut.
const cases = requests.flatMap((request) =>
  faults
    .filter(({ kind }) => kind !== 'cut' || request.operation !== 'PutObject')
    .map((fault) => ({ ...request, fault })),
);

for (const { name, operation, bucket, fault } of cases)
  describe(`${nameOf(fault)}, ${name}`, () => {
    test(`once: the right record, ${isForThePlatform(fault) ? 'when the platform tries again' : 'at once'}`, async () => {
      const { handler, events, record } = await openWith(fault, operation, bucket, 1);
      const attempt = () => handler(events[0], { awsRequestId: 'r' });
      if (isForThePlatform(fault)) await attempt().catch(() => undefined);
      await attempt();
      expect(verify(record(key))).toEqual([]);
      expect(record(key)?.status).toBe('summarized');
    });

    test('for ever: an error, and what was there is still there', async () => {
      const { handler, events, server, logs } = await openWith(fault, operation, bucket, 1_000);
      await expect(handler(events[0], { awsRequestId: 'r' })).rejects.toThrow('1 of 1 articles failed');
      expect(logs).toMatchObject([{ action: 'failed' }]);
      expect(String(server.get('news-out', key)?.body)).toBe('notes of a person');
    });
  });
