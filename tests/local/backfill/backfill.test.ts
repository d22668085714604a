import { describe, expect, test } from 'vitest';
import { engineVersion } from '../../../lib/model/versions.ts';
import type { ArticleObject } from '../../../local/backfill/article-object.ts';
import { type BackfillParts, type BackfillState, backfill } from '../../../local/backfill/backfill.ts';
import { noCounts } from '../../../local/backfill/counts.ts';
import { createPace } from '../../../local/backfill/create-pace.ts';
import { describeCost, estimateCost } from '../../../local/backfill/estimate-cost.ts';
import { createFakeClock } from './fake-clock.ts';

const job = { articlesBucket: 'in', articlesPrefix: '', resultsBucket: 'in2', resultsPrefix: '', all: false };
const start = (startAfter?: string): BackfillState => ({ counts: noCounts(), startAfter, remaining: undefined });
const running = new AbortController().signal;
const object = (key: string): ArticleObject => ({
  key,
  eTag: 'e',
  lastModified: '2026-03-04T00:00:00Z',
  storageClass: 'STANDARD',
});
const record = (engine: string, articleETag = 'e', articleModified = '2026-03-04T00:00:00Z') => ({
  engine,
  articleETag,
  articleModified,
});

/** A bucket with this many keys. Its pages are made when they are asked for. */
function listNumbers(total: number): BackfillParts['list'] {
  const keyOf = (index: number): string => `articles/${String(index).padStart(9, '0')}.txt`;
  return (startAfter, token) => {
    const first = token ? Number(token) : startAfter ? Number(/\d+/.exec(startAfter)?.[0]) + 1 : 0;
    const length = Math.max(0, Math.min(1000, total - first));
    const objects = Array.from({ length }, (_, index) => object(keyOf(first + index)));
    return Promise.resolve({ objects, next: first + 1000 < total ? String(first + 1000) : undefined });
  };
}

const parts = (change: Partial<BackfillParts>): BackfillParts => ({
  list: listNumbers(0),
  head: () => Promise.resolve('absent'),
  send: () => Promise.resolve(true),
  batch: 10,
  onProgress: () => undefined,
  ...change,
});

describe('an article is sent, or passed over', () => {
  const [major = '', minor = ''] = engineVersion.split('.');
  const cases = [
    { name: 'no record', found: 'absent' as const, sent: 1, replaced: 0 },
    { name: 'an object that is no record of ours', found: 'unknown' as const, sent: 1, replaced: 1 },
    { name: 'up to date', found: record(engineVersion), sent: 0, replaced: 0 },
    { name: 'an older engine', found: record('0.0.9'), sent: 1, replaced: 1 },
    { name: 'a newer engine', found: record(`${major}.${Number(minor) + 10}.0`), sent: 0, replaced: 0 },
    { name: 'this engine before its release', found: record(`${engineVersion}-rc.1`), sent: 1, replaced: 1 },
    { name: 'another article', found: record(engineVersion, 'f'), sent: 1, replaced: 1 },
    {
      name: 'the same bytes, written again',
      found: record(engineVersion, 'e', '2026-03-03T00:00:00Z'),
      sent: 1,
      replaced: 1,
    },
    { name: 'a tombstone', found: { ...record(engineVersion), articleETag: undefined }, sent: 1, replaced: 1 },
  ];
  for (const { name, found, sent, replaced } of cases)
    test(name, async () => {
      const state = start();
      expect(
        await backfill(job, parts({ list: listNumbers(1), head: () => Promise.resolve(found) }), state, running),
      ).toBe(true);
      expect(state.counts).toMatchObject({ listed: 1, sent, replaced, upToDate: 1 - sent });
    });

  test('folders, records and archived objects are none', async () => {
    const objects = [
      object('a/'),
      object('records/a.json'),
      { ...object('b'), storageClass: 'DEEP_ARCHIVE' },
      object('c'),
    ];
    const sent: string[] = [];
    const send: BackfillParts['send'] = (articles) => {
      sent.push(...articles.map(({ key }) => key));
      return Promise.resolve(true);
    };
    const state = start();
    const places = { ...job, resultsBucket: 'in', resultsPrefix: 'records/' };
    await backfill(places, parts({ list: () => Promise.resolve({ objects, next: undefined }), send }), state, running);
    expect(sent).toEqual(['c']);
    expect(state.counts).toMatchObject({ refused: 2, archived: 1, sent: 1 });
  });
});

test('stopped anywhere and resumed, every article is sent, and none before its turn', async () => {
  for (const stopAt of [0, 1, 3, 130, 299]) {
    const sent: string[] = [];
    let calls = 0;
    const odd: BackfillParts['head'] = (key) =>
      Promise.resolve(/[13579]\.txt/.test(key) ? record(engineVersion) : 'absent');
    const send: BackfillParts['send'] = (articles) => {
      if (calls++ === stopAt) return Promise.resolve(false);
      sent.push(...articles.map(({ key }) => key));
      return Promise.resolve(true);
    };
    const state = start();
    expect(await backfill(job, parts({ list: listNumbers(6000), head: odd, send }), state, running)).toBe(false);
    expect(sent.length).toBe(stopAt * 10);
    const again = start(state.startAfter);
    expect(await backfill(job, parts({ list: listNumbers(6000), head: odd, send }), again, running)).toBe(true);
    expect(sent.length).toBe(3000);
    expect(new Set(sent).size).toBe(3000);
  }
});

test('on the last page, it is known how many are left', async () => {
  const state = start();
  const left: (number | undefined)[] = [];
  const onProgress: BackfillParts['onProgress'] = ({ remaining, counts }) => {
    if (counts.sent >= 1000) left.push(remaining);
  };
  await backfill(job, parts({ list: listNumbers(1025), batch: 10, onProgress }), state, running);
  expect([left[0], left.at(-4), left.at(-3), left.at(-2), left.at(-1)]).toEqual([undefined, 15, 5, 0, 0]);
});

test('memory does not grow with the bucket', async () => {
  const state = start();
  const heap: number[] = [];
  const list = listNumbers(200_000);
  const measured: BackfillParts['list'] = (after, token) => {
    if (state.counts.pages % 50 === 49) {
      globalThis.gc?.();
      heap.push(process.memoryUsage().heapUsed);
    }
    return list(after, token);
  };
  expect(await backfill(job, parts({ list: measured }), state, running)).toBe(true);
  expect(state.counts.sent).toBe(200_000);
  expect(state.startAfter).toContain('000199999');
  expect(Math.max(...heap) - Math.min(...heap)).toBeLessThan(100e6);
});

test('the rate is kept over any time, and a pause is not made up for', async () => {
  const clock = createFakeClock();
  const pace = createPace(20, clock);
  const began = clock.now();
  const times: number[] = [];
  for (let batch = 0; batch < 100; batch++) {
    if (batch === 50) await clock.sleep(60_000, running);
    await pace(10, running);
    times.push(clock.now() - began);
  }
  for (const [index, time] of times.entries())
    if (index > 0) expect(time - (times[index - 1] ?? 0)).toBeGreaterThanOrEqual(500);
  expect(times[49]).toBe(49 * 500);
});

test('a million new articles cost what the list prices say', () => {
  const counts = { ...noCounts(), pages: 1000, heads: 1_000_000, sent: 1_000_000 };
  const cost = estimateCost(counts, 'queue');
  expect(cost.writing).toBeCloseTo(5, 6);
  expect(cost.reading).toBeCloseTo(0.4, 6);
  expect(cost.listing).toBeCloseTo(0.405, 6);
  expect(cost.queue).toBeCloseTo(0.12, 6);
  expect(cost.lambda).toBeCloseTo(0.02 + 0.66667, 4);
  expect(estimateCost(counts, 'function').queue).toBe(0);
  expect(describeCost(cost)).toContain('about 6.61 USD');
});
