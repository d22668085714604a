import { describe, expect, test } from 'vitest';
import { readEvent } from '../../../lib/delivery/read-event.ts';

const record = {
  eventVersion: '2.1',
  eventSource: 'aws:s3',
  eventTime: '2026-03-04T06:12:09.123Z',
  eventName: 'ObjectCreated:Put',
  s3: {
    bucket: { name: 'news-in' },
    object: { key: 'incoming/riverton+tram.txt', size: 12, eTag: 'd41d', versionId: 'v1', sequencer: '0069A7C1' },
  },
};
const read = {
  kind: 'created',
  name: 'ObjectCreated:Put',
  time: '2026-03-04T06:12:09Z',
  bucket: 'news-in',
  key: 'incoming/riverton tram.txt',
  versionId: 'v1',
  eTag: 'd41d',
  sequencer: '0069A7C1',
  size: 12,
};
const object = { key: 'a.txt' };
const bare = { ...record, s3: { bucket: { name: 'news-in' }, object } };
const named = (eventName: string) => ({ ...record, eventName });

/** The items of a notification with a valid record first, so that the other record may be anything. */
const itemOf = (other: unknown) => readEvent({ Records: [record, other] }).items[1];

describe('reads', () => {
  const versions = ['2.0', '2.1', '2.2', '2.3', '2.4', '2.5', '2.6', '2.10'];
  const cases = [
    ...versions.map((eventVersion) => ({
      name: `version ${eventVersion}`,
      input: { ...record, eventVersion, more: 1 },
      expected: read,
    })),
    { name: 'a copy', input: named('ObjectCreated:Copy'), expected: { kind: 'created' } },
    { name: 'a removal', input: named('ObjectRemoved:Delete'), expected: { kind: 'removed' } },
    { name: 'an expiry', input: named('LifecycleExpiration:Delete'), expected: { kind: 'removed' } },
    {
      name: 'an expiry by marker',
      input: named('LifecycleExpiration:DeleteMarkerCreated'),
      expected: { kind: 'removed' },
    },
    { name: 'a restore', input: named('ObjectRestore:Post'), expected: { kind: 'other' } },
    { name: 'a move to other storage', input: named('LifecycleTransition'), expected: { kind: 'other' } },
    { name: 'no version', input: bare, expected: { versionId: undefined, eTag: undefined, size: undefined } },
    { name: 'a time of another form', input: { ...record, eventTime: 'today' }, expected: { time: undefined } },
    {
      name: 'an ETag with quotation marks',
      input: { ...bare, s3: { ...bare.s3, object: { ...object, eTag: '"d41d"' } } },
      expected: { eTag: 'd41d' },
    },
  ];
  for (const { name, input, expected } of cases)
    test(name, () => expect(itemOf(input)).toMatchObject({ id: undefined, events: [expected] }));
});

describe('refuses one record', () => {
  const cases = [
    { name: 'null', input: null, message: 'The record of an S3 notification is null, not an object.' },
    {
      name: 'another source',
      input: { ...record, eventSource: 'aws:ses' },
      message: 'eventSource is "aws:ses", not "aws:s3"',
    },
    {
      name: 'a source that quotes',
      input: { ...record, eventSource: 'The mayor said' },
      message: 'eventSource is a text, not',
    },
    { name: 'version 1', input: { ...record, eventVersion: '1.0' }, message: 'version "1.0": only versions 2.x' },
    { name: 'version 3', input: { ...record, eventVersion: '3.0' }, message: 'version "3.0": only versions 2.x' },
    { name: 'version 20', input: { ...record, eventVersion: '20.1' }, message: 'version "20.1": only versions 2.x' },
    {
      name: 'no version',
      input: { ...record, eventVersion: undefined },
      message: 'version undefined: only versions 2.x',
    },
    { name: 'no bucket', input: { ...record, s3: { object } }, message: 's3.bucket is undefined, not an object' },
    { name: 'no key', input: { ...record, s3: { ...bare.s3, object: {} } }, message: 's3.object.key is undefined' },
    { name: 'no event name', input: { ...record, eventName: '' }, message: 'eventName is an empty text, not a text' },
    {
      name: 'a key that cannot be decoded',
      input: { ...record, s3: { ...bare.s3, object: { key: '%E9' } } },
      message: 'The key "%E9"',
    },
  ];
  for (const { name, input, message } of cases)
    test(`${name}, and keeps its neighbour`, () => {
      const { items } = readEvent({ Records: [record, input] });
      expect(items[0]).toEqual({ id: undefined, events: [read] });
      expect(items[1]?.events).toEqual([]);
      expect(items[1]?.error?.message).toContain(message);
    });
});

test('an empty list has nothing to do', () =>
  expect(readEvent({ Records: [] })).toEqual({ source: 'notification', items: [] }));

test('the test event tells of nothing', () =>
  expect(readEvent({ Service: 'Amazon S3', Event: 's3:TestEvent', Bucket: 'news-in' })).toEqual({
    source: 'notification',
    items: [{ id: undefined, events: [] }],
  }));
