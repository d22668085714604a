import { describe, expect, test } from 'vitest';
import type { Fault } from '../../local/s3/fault.ts';
import { openFunction } from './open-function.ts';

/** A word that occurs in the article only. */
const canary = 'quillwort';
const article = `Riverton ${canary} opens\n\nThe ${canary} tram left on Wednesday. ${canary.toUpperCase()} said 4,000 people rode it.`;

const paths: readonly { readonly name: string; readonly fault?: Fault; readonly on?: string; readonly body: string }[] =
  [
    { name: 'success', body: article },
    { name: 'an upload of no use', body: `{"${canary}": ` },
    { name: 'throttling', body: article, fault: { kind: 'error', status: 503, code: 'SlowDown' }, on: 'PutObject' },
    {
      name: 'an error document for a success',
      body: article,
      fault: { kind: 'error-in-body', code: 'InternalError' },
      on: 'PutObject',
    },
    { name: 'a broken download', body: article, fault: { kind: 'cut', afterBytes: 30 }, on: 'GetObject' },
  ];

describe('no word of an article is in the log, in the answer or in an error', () => {
  for (const { name, fault, on, body } of paths)
    test(name, async () => {
      let faulty = false;
      const { handler, events, server, upload, logs } = await openFunction({
        told: false,
        fault: ({ operation }) => (faulty && operation === on ? fault : undefined),
      });
      await upload('incoming/a.json', body, 'application/json');
      await server.idle();
      faulty = true;
      const answered = await handler(events[0], { awsRequestId: 'r1' }).catch((error) => [
        String(error),
        error.stack,
        error.errors.map((each: Error) => [String(each), each.stack, JSON.stringify(each)]),
      ]);
      expect(logs).toHaveLength(1);
      expect(JSON.stringify([logs, answered])).not.toMatch(new RegExp(canary, 'i'));
    });

  test('nor of a result that is no record', async () => {
    const { server, upload, logs } = await openFunction();
    server.put('news-out', 'records/incoming/a.txt.json', `{"headline": "${canary}`);
    await upload('incoming/a.txt', article);
    await server.idle();
    expect(logs).toMatchObject([{ action: 'written' }]);
    expect(JSON.stringify(logs)).not.toMatch(new RegExp(canary, 'i'));
  });
});
