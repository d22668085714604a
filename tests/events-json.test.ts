import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { S3Event } from 'aws-lambda';
import { expect, test } from 'vitest';
import type { ArticleLog } from '../functions/article-log.ts';
import { articlesOf } from '../local/session/open-session.ts';
import { actionsOf, openFunction } from './functions/open-function.ts';

const folder = join(import.meta.dirname, '../events');
const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
const read = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8'));
const recordsOf = (name: string) => articlesOf(read(name));
const articleNames = readdirSync(join(folder, 'articles'));
const nameOf = (key: string): string => key.replace('incoming/', '');
const articleOf = (key: string): Buffer => readFileSync(join(folder, 'articles', nameOf(key)));

/**
 * What the function logs when every article of events/articles has been uploaded, and, for removals, when it has not.
 */
const expected: Readonly<Record<string, readonly string[]>> = {
  's3-put.json': ['written summarized'],
  's3-put-versioned.json': ['gone'],
  's3-put-unusual-keys.json': ['written summarized', 'written summarized', 'written summarized'],
  's3-put-several.json': ['written summarized', 'written summarized', 'written summarized', 'written unreadable empty'],
  's3-copy.json': ['written summarized'],
  's3-removed.json': ['written withdrawn'],
  's3-removed-marker.json': ['written withdrawn'],
  's3-test-event.json': [],
  'eventbridge-created.json': ['written summarized'],
  'eventbridge-deleted.json': ['written withdrawn'],
  'eventbridge-marker.json': ['written withdrawn'],
  'sns-s3-put.json': ['written summarized'],
  'sqs-batch.json': ['written summarized', 'written summarized', 'written withdrawn'],
  'sqs-redriven.json': ['written summarized', 'written summarized', 'written summarized', 'written unreadable empty'],
  'failed-invocation.json': ['written summarized'],
  'batch-operations-1.json': ['written summarized'],
  'batch-operations-2.json': ['written summarized'],
};

const outcomesOf = (logs: readonly Partial<ArticleLog>[]): string[] =>
  logs.map(({ action, status, problem }) => [action, status, problem].filter(Boolean).join(' ')).toSorted();

test('every sample event is expected, and every expected one is there', () =>
  expect(names.toSorted()).toEqual(Object.keys(expected).toSorted()));

/** Those that tell of an article: `s3:TestEvent` tells of none. */
const namesOfArticles = names.filter((name) => recordsOf(name).length > 0);

for (const name of namesOfArticles) {
  test(`${name} names articles as they are`, () => {
    for (const { kind, key, size, eTag } of recordsOf(name)) {
      expect(articleNames).toContain(nameOf(key));
      if (kind !== 'created') continue;
      const bytes = articleOf(key);
      expect([undefined, bytes.length]).toContain(size);
      expect([undefined, createHash('md5').update(bytes).digest('hex')]).toContain(eTag);
    }
  });
}

for (const name of names) {
  test(`${name} is handled`, async () => {
    const { server, handler, logs } = await openFunction();
    for (const { kind, key } of recordsOf(name)) if (kind === 'created') server.put('news-in', key, articleOf(key));
    await handler(read(name), { awsRequestId: 'sample' });
    expect(outcomesOf(logs)).toEqual(expected[name]);
  });

  test(`${name} changes nothing the second time`, async () => {
    const { server, handler, logs } = await openFunction();
    for (const { kind, key } of recordsOf(name)) if (kind === 'created') server.put('news-in', key, articleOf(key));
    await handler(read(name), { awsRequestId: 'sample' });
    const first = logs.splice(0).length;
    await handler(read(name), { awsRequestId: 'sample' });
    expect(logs).toHaveLength(first);
    expect(actionsOf(logs).filter((action) => action !== 'done' && action !== 'gone')).toEqual([]);
  });
}

test('the versioned event is handled where its version is', async () => {
  const { server, handler, logs } = await openFunction({ versioning: true });
  const event: S3Event = read('s3-put-versioned.json');
  for (const { s3 } of event.Records) {
    const { versionId } = server.put('news-in', s3.object.key, articleOf(s3.object.key));
    s3.object.versionId = versionId;
  }
  await handler(event, { awsRequestId: 'sample' });
  expect(outcomesOf(logs)).toEqual(['written summarized']);
});
