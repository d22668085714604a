import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { S3Event } from 'aws-lambda';
import { expect, test } from 'vitest';
import type { ArticleLog } from '../functions/create-handler.ts';
import { articlesOf } from '../local/start/open-session.ts';
import { actionsOf, openFunction } from './functions/open-function.ts';

const folder = join(import.meta.dirname, '../events');
const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
const read = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8'));
const recordsOf = (name: string) => articlesOf(read(name));
const articleOf = (key: string): Buffer => readFileSync(join(folder, 'articles', key.replace('incoming/', '')));

/** What the function does where every article of events/articles is uploaded, and, for the removals, where it is not. */
const expected: Readonly<Record<string, readonly Partial<ArticleLog>[]>> = {
  's3-put.json': [{ action: 'written', status: 'summarized' }],
  's3-put-versioned.json': [{ action: 'gone' }],
  's3-put-unusual-keys.json': [{ action: 'written' }, { action: 'written' }, { action: 'written' }],
  's3-put-several.json': [
    { action: 'written' },
    { action: 'written', status: 'unreadable', problem: 'empty' },
    { action: 'written' },
    { action: 'written' },
  ],
  's3-copy.json': [{ action: 'written' }],
  's3-removed.json': [{ action: 'written', status: 'withdrawn' }],
  's3-removed-marker.json': [{ action: 'written', status: 'withdrawn' }],
  's3-test-event.json': [],
};

test('every sample event is expected, and every expected one is there', () =>
  expect(names.toSorted()).toEqual(Object.keys(expected).toSorted()));

for (const name of names) {
  test(`${name} names articles as they are`, () => {
    for (const { kind, key, size, eTag } of recordsOf(name)) {
      const bytes = articleOf(key);
      if (kind !== 'created') continue;
      expect({ size, eTag }).toEqual({ size: bytes.length, eTag: createHash('md5').update(bytes).digest('hex') });
    }
  });

  test(`${name} is handled`, async () => {
    const { server, handler, logs } = await openFunction();
    for (const { kind, key } of recordsOf(name)) if (kind === 'created') server.put('news-in', key, articleOf(key));
    expect(await handler(read(name), { awsRequestId: 'sample' })).toMatchObject(expected[name] ?? []);
    expect(logs).toHaveLength(expected[name]?.length ?? -1);
  });

  test(`${name} changes nothing the second time`, async () => {
    const { server, handler } = await openFunction();
    for (const { kind, key } of recordsOf(name)) if (kind === 'created') server.put('news-in', key, articleOf(key));
    await handler(read(name), { awsRequestId: 'sample' });
    const again = await handler(read(name), { awsRequestId: 'sample' });
    expect(actionsOf(again).filter((action) => action !== 'done' && action !== 'gone')).toEqual([]);
  });
}

test('the versioned event is handled where its version is', async () => {
  const { server, handler } = await openFunction({ versioning: true });
  const event: S3Event = read('s3-put-versioned.json');
  for (const { s3 } of event.Records) {
    const { versionId } = server.put('news-in', s3.object.key, articleOf(s3.object.key));
    s3.object.versionId = versionId;
  }
  expect(await handler(event, { awsRequestId: 'sample' })).toMatchObject([{ action: 'written', status: 'summarized' }]);
});
