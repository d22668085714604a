import type { S3Event } from 'aws-lambda';
import { describe, expect, test } from 'vitest';
import { actionsOf, openFunction } from './open-function.ts';

const context = { awsRequestId: 'r2' };

describe('what is no article', () => {
  const shared = { RESULTS_BUCKET: 'news-in', RESULTS_PREFIX: 'records/' };

  test('a record is refused, and nothing is read or written', async () => {
    const { server, upload, logs, errors, requests } = await openFunction({ environment: shared });
    await upload('records/incoming/a.txt.json', '{}');
    await server.idle();
    expect(logs).toMatchObject([
      { action: 'refused', reason: 'It lies where records are written: s3://news-in/records/' },
    ]);
    expect(errors).toEqual([]);
    expect(requests).toEqual(['PutObject news-in']);
  });

  test('so that one upload in a shared bucket gives one record, not a chain', async () => {
    const { server, upload, logs } = await openFunction({ environment: shared });
    await upload('incoming/a.txt');
    await server.idle();
    expect(actionsOf(logs)).toEqual(['refused', 'written']);
    expect(server.list('news-in')).toEqual(['incoming/a.txt', 'records/incoming/a.txt.json']);
  });

  test('other keys, folders and other events are passed over', async () => {
    const { handler, server, upload, logs, events } = await openFunction();
    await upload('drafts/a.txt');
    await upload('incoming/2026/', '');
    await server.idle();
    const event = structuredClone(events[0]) as S3Event;
    for (const record of event.Records) record.eventName = 'ObjectRestore:Completed';
    await handler(event, context);
    expect(logs.map(({ action }) => action)).toEqual(['refused', 'refused', 'ignored']);
    expect(server.list('news-out')).toEqual([]);
  });

  test('another bucket is an error: the trigger is set up wrong', async () => {
    const { handler, upload, server, events } = await openFunction({ told: false });
    await upload('incoming/a.txt');
    await server.idle();
    const event = structuredClone(events[0]) as S3Event;
    for (const { s3 } of event.Records) s3.bucket.name = 'other';
    const rejection = await handler(event, context).catch((error) => error);
    expect(String(rejection.errors)).toContain('The event is of bucket other, but articles are in news-in.');
  });

  test('what is no event is an error', async () => {
    const { handler } = await openFunction();
    await expect(handler({ detail: {} } as unknown as S3Event, context)).rejects.toThrow('No event that is understood');
  });
});
