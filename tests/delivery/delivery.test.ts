import { expect, test } from 'vitest';
import { deliveryOf } from '../../lib/delivery/delivery.ts';
import { readRecord } from '../../lib/delivery/read-record.ts';
import { withSequencer } from '../../lib/delivery/with-sequencer.ts';
import { defaultOptions } from '../../lib/model/options.ts';
import type { Source } from '../../lib/model/upload.ts';
import { buildWithdrawnRecord } from '../../lib/record/build-record.ts';
import { summarize } from '../../lib/summarize.ts';

const source: Source = {
  bucket: 'news-in',
  key: 'incoming/a.txt',
  versionId: undefined,
  eTag: 'e1',
  sequencer: '0069A7C1',
  lastModified: '2026-03-04T06:12:09Z',
  size: 0,
  contentType: 'text/plain',
  contentEncoding: undefined,
  summaryQuery: undefined,
};

const recordOf = (change: Partial<Source>, options = defaultOptions) =>
  summarize({ source: { ...source, ...change }, bytes: new Uint8Array() }, options);

test('a record tells its delivery, also after it was stored', () => {
  const delivery = deliveryOf(recordOf({}));
  expect(delivery).toMatchObject({
    sequencer: '0069A7C1',
    withdrawn: false,
    engine: expect.stringMatching(/^\d+\.\d+\.\d+$/),
    configuration: expect.stringMatching(/^[0-9a-f]{64}$/),
  });
  expect(readRecord(JSON.stringify(recordOf({})))).toEqual(recordOf({}));
  const other = recordOf({}, { ...defaultOptions, sentences: 5 });
  expect(deliveryOf(other).configuration).not.toBe(delivery.configuration);
});

const versioned = { versionId: 'v1' };
const contents = [
  { name: 'another event', one: {}, other: { sequencer: '0069A7C2' }, same: true },
  { name: 'other bytes', one: {}, other: { eTag: 'e2' }, same: false },
  { name: 'the same bytes, uploaded later', one: {}, other: { lastModified: '2026-03-04T06:12:10Z' }, same: false },
  { name: 'the same bytes, another type', one: {}, other: { contentType: 'text/html' }, same: false },
  { name: 'the same bytes, another encoding', one: {}, other: { contentEncoding: 'gzip' }, same: false },
  { name: 'the same bytes, another query', one: {}, other: { summaryQuery: 'trams' }, same: false },
  { name: 'the same version', one: versioned, other: { ...versioned, lastModified: undefined }, same: true },
  { name: 'the same bytes, another version', one: versioned, other: { versionId: 'v2' }, same: false },
];

for (const { name, one, other, same } of contents)
  test(`${name}: ${same ? 'the same' : 'another'} content`, () =>
    expect(deliveryOf(recordOf(one)).content === deliveryOf(recordOf(other)).content).toBe(same));

test('a version and its tombstone are two contents', () => {
  const tombstone = deliveryOf(buildWithdrawnRecord({ ...source, ...versioned }, defaultOptions));
  expect(tombstone.withdrawn).toBe(true);
  expect(tombstone.content).not.toBe(deliveryOf(recordOf(versioned)).content);
});

const strangers = ['', 'null', '[]', '{}', '{"provenance":{}}', 'not JSON', '{"provenance":{"source":{}}}'];
const othersRecord = JSON.stringify({ provenance: { generator: { name: 'other', version: '9.0.0' }, source: {} } });

for (const json of [...strangers, othersRecord])
  test(`no record: ${json}`, () => expect(readRecord(json)).toBeUndefined());

for (const change of [{}, { bucket: undefined }, versioned, { eTag: undefined }]) {
  test(`a sequencer lies where the record has it: ${JSON.stringify(change)}`, () => {
    const expected = JSON.stringify(recordOf({ ...change, sequencer: '0069A7C9' }));
    expect(JSON.stringify(withSequencer(recordOf(change), '0069A7C9'))).toBe(expected);
    expect(JSON.stringify(withSequencer(recordOf({ ...change, sequencer: undefined }), '0069A7C9'))).toBe(expected);
    expect(withSequencer(recordOf(change), undefined)).toEqual(recordOf(change));
  });
}
