import { describe, expect, test } from 'vitest';
import { listS3Records, readS3Record } from '../../lib/delivery/read-s3-notification.ts';

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

describe('reads', () => {
  const cases = [
    { name: 'an upload', input: record, expected: read },
    { name: 'a newer minor version', input: { ...record, eventVersion: '2.6', more: 1 }, expected: read },
    { name: 'a copy', input: { ...record, eventName: 'ObjectCreated:Copy' }, expected: { kind: 'created' } },
    { name: 'a removal', input: { ...record, eventName: 'ObjectRemoved:Delete' }, expected: { kind: 'removed' } },
    { name: 'a restore', input: { ...record, eventName: 'ObjectRestore:Post' }, expected: { kind: 'other' } },
    { name: 'no version', input: bare, expected: { versionId: undefined, eTag: undefined, size: undefined } },
    { name: 'a time of another form', input: { ...record, eventTime: 'today' }, expected: { time: undefined } },
    {
      name: 'an ETag with quotation marks',
      input: { ...bare, s3: { ...bare.s3, object: { ...object, eTag: '"d41d"' } } },
      expected: { eTag: 'd41d' },
    },
  ];
  for (const { name, input, expected } of cases) test(name, () => expect(readS3Record(input)).toMatchObject(expected));
});

describe('refuses', () => {
  const cases = [
    { name: 'null', input: null, message: 'Not an S3 notification: record is null, not an object.' },
    {
      name: 'another source',
      input: { ...record, eventSource: 'aws:sqs' },
      message: 'eventSource is "aws:sqs", not "aws:s3"',
    },
    { name: 'version 1', input: { ...record, eventVersion: '1.0' }, message: 'version "1.0": only versions 2.x' },
    { name: 'version 3', input: { ...record, eventVersion: '3.0' }, message: 'version "3.0": only versions 2.x' },
    { name: 'version 20', input: { ...record, eventVersion: '20.1' }, message: 'version "20.1": only versions 2.x' },
    { name: 'no bucket', input: { ...record, s3: { object } }, message: 's3.bucket is undefined, not an object' },
    { name: 'no key', input: { ...record, s3: { ...bare.s3, object: {} } }, message: 's3.object.key is undefined' },
    { name: 'no event name', input: { ...record, eventName: '' }, message: 'eventName is "", not a text' },
  ];
  for (const { name, input, message } of cases) test(name, () => expect(() => readS3Record(input)).toThrow(message));
});

test('lists the records of a notification', () => expect(listS3Records({ Records: [record, record] })).toHaveLength(2));
test('a test event has none', () => expect(listS3Records({ Service: 'Amazon S3', Event: 's3:TestEvent' })).toEqual([]));

for (const event of [null, undefined, 'text', 7, [], {}, { Records: 'none' }, { detail: {} }])
  test(`no notification: ${JSON.stringify(event)}`, () =>
    expect(() => listS3Records(event)).toThrow('Not an S3 notification'));

test('says what came instead', () =>
  expect(() => listS3Records({ source: 'aws.s3', detail: { secret: 1 } })).toThrow(
    'Not an S3 notification: an object with the members ["source","detail"]. Expected an object with a list "Records".',
  ));
