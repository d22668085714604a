import type { S3Event } from 'aws-lambda';
import { expect, test, vi } from 'vitest';
import { openFunction } from './open-function.ts';

vi.mock('../../lib/summarize.ts', () => ({
  readArticles: () => {
    throw new TypeError('Cannot read the tram of\nRiverton');
  },
}));

test('a defect of the engine is an error that names the place in the code, and quotes nothing', async () => {
  const { handler, server, upload, events, logs } = await openFunction({ told: false });
  await upload('incoming/a.txt');
  await server.idle();
  const rejection = await handler(events[0] as S3Event, { awsRequestId: 'r1' }).catch((error) => error);
  expect(logs).toMatchObject([
    { action: 'failed', error: expect.stringContaining('Defect in the engine: TypeError at ') },
  ]);
  expect(JSON.stringify(logs)).toContain('defect.test.ts');
  expect(JSON.stringify(logs) + String(rejection) + String(rejection.errors)).not.toMatch(/Riverton|tram/);
  expect(server.list('news-out')).toEqual([]);
});
