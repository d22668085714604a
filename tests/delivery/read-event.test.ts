import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { IncomingEvent } from '../../lib/delivery/incoming-event.ts';
import { readEvent } from '../../lib/delivery/read-event.ts';
import { limits } from '../../lib/model/limits.ts';
import { sqsBatchOf, type WrapName, wrapIn, wraps } from './envelopes/wrap-event.ts';

const s3Record = (key: string, versionId?: string) => ({
  eventVersion: '2.3',
  eventSource: 'aws:s3',
  eventTime: '2026-03-04T06:12:09.000Z',
  eventName: 'ObjectCreated:Put',
  s3: { bucket: { name: 'news-in' }, object: { key, size: 12, eTag: 'd41d', sequencer: '0069A7C1', versionId } },
});
const s3Event = { Records: [s3Record('incoming/a+1.txt')] };
const several = { Records: ['a', 'b', 'c'].map((key) => s3Record(key)) };
const partlyBroken = { Records: [s3Record('a'), { eventSource: 'aws:s3' }, null, s3Record('d')] };
const testEvent = { Service: 'Amazon S3', Event: 's3:TestEvent', Bucket: 'news-in' };
const bridgeEvent = {
  version: '0',
  id: 'b1',
  'detail-type': 'Object Created',
  source: 'aws.s3',
  time: '2026-03-04T06:12:09Z',
  detail: {
    bucket: { name: 'news-in' },
    object: { key: 'incoming/a+1%20.txt', size: 12, etag: 'd41d', 'version-id': 'v1', sequencer: '0069A7C1' },
    reason: 'PutObject',
  },
};
const deleted = {
  ...bridgeEvent,
  'detail-type': 'Object Deleted',
  detail: {
    ...bridgeEvent.detail,
    object: { key: 'a' },
    reason: 'Lifecycle Expiration',
    'deletion-type': 'Delete Marker Created',
  },
};
const task = { taskId: 't1', s3Key: 'incoming/a+1%2B%20.txt', s3VersionId: null, s3BucketArn: 'arn:aws:s3:::news-in' };
const tasks = { invocationSchemaVersion: '1.0', invocationId: 'i1', job: { id: 'j1' }, tasks: [task] };
const tasks2 = {
  ...tasks,
  invocationSchemaVersion: '2.0',
  job: { id: 'j1', userArguments: { why: 'new engine' } },
  tasks: [{ taskId: 't1', s3Key: 'a', s3VersionId: 'v1', s3Bucket: 'news-in' }],
};

const json = JSON.stringify;
const keysOf = ({ items }: IncomingEvent) => items.map(({ events }) => events.map(({ key }) => key));
const idsOf = ({ items }: IncomingEvent) => items.map(({ id }) => id);
const eventsOf = ({ items }: IncomingEvent) => items.flatMap(({ events }) => events);
const messagesOf = ({ items }: IncomingEvent) => items.map(({ error }) => error?.message);

describe('reads the source, the ids and the keys of', () => {
  const cases = [
    { name: 'an S3 notification', input: s3Event, expected: ['notification', [undefined], [['incoming/a 1.txt']]] },
    {
      name: 'EventBridge, whose key is as it is',
      input: bridgeEvent,
      expected: ['notification', ['b1'], [['incoming/a+1%20.txt']]],
    },
    { name: 'SNS', input: wraps.sns(s3Event), expected: ['notification', ['5f0f2d3c-sns'], [['incoming/a 1.txt']]] },
    {
      name: 'SQS',
      input: sqsBatchOf(json(s3Event), json(bridgeEvent)),
      expected: ['queue', ['m1', 'm2'], [['incoming/a 1.txt'], ['incoming/a+1%20.txt']]],
    },
    {
      name: 'SQS around SNS',
      input: wrapIn(['sqs', 'snsMessage'], several),
      expected: ['queue', ['m1'], [['a', 'b', 'c']]],
    },
    { name: 'SQS around a test event', input: wrapIn(['sqs'], testEvent), expected: ['queue', ['m1'], [[]]] },
    {
      name: 'SQS around several records',
      input: wrapIn(['sqs'], several),
      expected: ['queue', ['m1'], [['a', 'b', 'c']]],
    },
    {
      name: 'a failed invocation',
      input: wraps.failed(several),
      expected: ['notification', [undefined, undefined, undefined], [['a'], ['b'], ['c']]],
    },
    {
      name: 'a failed invocation in a queue',
      input: wrapIn(['sqs', 'failed'], s3Event),
      expected: ['queue', ['m1'], [['incoming/a 1.txt']]],
    },
    // Nobody reads an answer for each message or task there.
    {
      name: 'a failed batch of SQS',
      input: wraps.failed(sqsBatchOf(json(s3Event), json(several))),
      expected: ['notification', ['m1', 'm2'], [['incoming/a 1.txt'], ['a', 'b', 'c']]],
    },
    { name: 'failed tasks', input: wraps.failed(tasks), expected: ['notification', ['t1'], [['incoming/a 1+ .txt']]] },
    { name: 'failed tasks in a queue', input: wrapIn(['sqs', 'failed'], tasks2), expected: ['queue', ['m1'], [['a']]] },
    { name: 'Batch Operations 1.0', input: tasks, expected: ['batch-operations', ['t1'], [['incoming/a 1+ .txt']]] },
    { name: 'Batch Operations 2.0', input: tasks2, expected: ['batch-operations', ['t1'], [['a']]] },
  ];
  for (const { name, input, expected } of cases)
    test(name, () => {
      const incoming = readEvent(input);
      expect([incoming.source, idsOf(incoming), keysOf(incoming)]).toEqual(expected);
      expect(messagesOf(incoming).filter(Boolean)).toEqual([]);
    });
});

describe('reads all members of', () => {
  const cases = [
    {
      name: 'an EventBridge event',
      input: bridgeEvent,
      expected: {
        kind: 'created',
        name: 'Object Created: PutObject',
        time: '2026-03-04T06:12:09Z',
        bucket: 'news-in',
        key: 'incoming/a+1%20.txt',
        versionId: 'v1',
        eTag: 'd41d',
        sequencer: '0069A7C1',
        size: 12,
      },
    },
    {
      name: 'an expiry',
      input: deleted,
      expected: {
        kind: 'removed',
        name: 'Object Deleted: Lifecycle Expiration',
        time: '2026-03-04T06:12:09Z',
        bucket: 'news-in',
        key: 'a',
        versionId: undefined,
        eTag: undefined,
        sequencer: undefined,
        size: undefined,
      },
    },
    {
      name: 'a task of version 1.0',
      input: tasks,
      expected: {
        kind: 'created',
        name: 'BatchOperations',
        time: undefined,
        bucket: 'news-in',
        key: 'incoming/a 1+ .txt',
        versionId: undefined,
        eTag: undefined,
        sequencer: undefined,
        size: undefined,
      },
    },
    {
      name: 'a task of version 2.0',
      input: tasks2,
      expected: {
        kind: 'created',
        name: 'BatchOperations',
        time: undefined,
        bucket: 'news-in',
        key: 'a',
        versionId: 'v1',
        eTag: undefined,
        sequencer: undefined,
        size: undefined,
      },
    },
    {
      name: 'a tag, which changes nothing',
      input: { ...bridgeEvent, 'detail-type': 'Object Tags Added' },
      expected: { ...eventsOf(readEvent(bridgeEvent))[0], kind: 'other', name: 'Object Tags Added: PutObject' },
    },
  ];
  for (const { name, input, expected } of cases)
    test(name, () => expect(eventsOf(readEvent(input))).toEqual([expected]));
});

test('tasks are answered under their own version and id', () =>
  expect(readEvent(tasks2)).toMatchObject({ invocationSchemaVersion: '2.0', invocationId: 'i1' }));

test('a call of the S3 interface, which EventBridge brings too, names no object', () =>
  expect(
    readEvent({ ...bridgeEvent, 'detail-type': 'AWS API Call via CloudTrail', detail: { eventName: 'x' } }),
  ).toEqual({
    source: 'notification',
    items: [{ id: 'b1', events: [] }],
  }));

describe('keeps the trouble of one item at it', () => {
  const good = json(s3Event);
  const cases = [
    { name: 'no JSON', body: 'The mayor said: "no"', message: 'body is no JSON.' },
    { name: 'no text', body: 7 as unknown as string, message: 'body is a number, not a text.' },
    {
      name: 'an article',
      body: json({ headline: 'Secret', body: 'Secret' }),
      message: 'an object with the members "headline", "body". Understood are: ',
    },
    { name: 'a number', body: '7', message: 'No event that is understood: a number. ' },
    {
      name: 'another sender',
      body: json({ Records: [{ eventSource: 'aws:kinesis' }] }),
      message: 'the first of its records from "aws:kinesis"',
    },
    {
      name: 'a subscription to confirm',
      body: json({ ...wraps.snsMessage(s3Event), Type: 'SubscriptionConfirmation' }),
      message: 'of type "SubscriptionConfirmation": only "Notification"',
    },
    {
      name: 'a message of SNS that is no JSON',
      body: json({ ...wraps.snsMessage(s3Event), Message: 'Secret' }),
      message: 'Message is no JSON.',
    },
    {
      name: 'an event from elsewhere',
      body: json({ ...bridgeEvent, source: 'aws.ec2' }),
      message: 'from "aws.ec2": only "aws.s3"',
    },
    {
      name: 'an event without object',
      body: json({ ...bridgeEvent, detail: {} }),
      message: 'detail.object is undefined, not an object.',
    },
    {
      name: 'tasks of another version',
      body: json({ ...tasks, invocationSchemaVersion: '3.0' }),
      message: 'version "3.0": only 1.x and 2.x',
    },
    {
      name: 'tasks that are no list',
      body: json({ ...tasks, tasks: 'none' }),
      message: 'tasks is a text, not a list.',
    },
    {
      name: 'a task without key',
      body: json({ ...tasks, tasks: [{ ...task, s3Key: null }] }),
      message: 's3Key is null, not a text.',
    },
    {
      name: 'a task without bucket',
      body: json({ ...tasks, tasks: [{ ...task, s3BucketArn: 'news-in' }] }),
      message: 's3BucketArn is a text that names no bucket',
    },
    {
      name: 'too many envelopes',
      body: json(wrapIn(Array<WrapName>(100).fill('failed'), s3Event)),
      message: 'More than 8 envelopes',
    },
    {
      name: 'lists in lists',
      body: `${'['.repeat(200_000)}${']'.repeat(200_000)}`,
      message: 'No event that is understood: a list.',
    },
  ];
  for (const { name, body, message } of cases)
    test(name, () => {
      const incoming = readEvent(sqsBatchOf(good, body, good));
      expect(idsOf(incoming)).toEqual(['m1', 'm2', 'm3']);
      expect(keysOf(incoming)).toEqual([['incoming/a 1.txt'], [], ['incoming/a 1.txt']]);
      expect(messagesOf(incoming)).toEqual([undefined, expect.stringContaining(message), undefined]);
      expect(messagesOf(incoming)[1]).not.toMatch(/Secret|mayor/);
    });

  test('the sound records of a message with a broken one are read', () => {
    const incoming = readEvent(wrapIn(['sqs', 'snsMessage'], partlyBroken));
    expect(keysOf(incoming)).toEqual([['a', 'd']]);
    expect(messagesOf(incoming)).toEqual([
      'An S3 notification of version undefined: only versions 2.x are understood. And so 1 more.',
    ]);
  });

  test('what is no message in a batch has no id', () => {
    const incoming = readEvent({ Records: [null, ...sqsBatchOf(good).Records] });
    expect([idsOf(incoming), incoming.items[0]?.error?.message]).toEqual([
      [undefined, 'm1'],
      'The record of an SQS batch is null, not an object.',
    ]);
  });
});

describe('throws for what is none of these', () => {
  const cases = [
    { input: null, message: 'No event that is understood: null.' },
    { input: undefined, message: 'undefined' },
    { input: 'Secret', message: 'a text' },
    { input: [], message: 'a list' },
    { input: {}, message: 'an object with no members' },
    { input: { Records: 'none' }, message: 'the members "Records"' },
    { input: { Records: [null] }, message: 'the first of its records from undefined' },
    { input: { Records: [{ eventSource: 'aws:dynamodb' }] }, message: 'the first of its records from "aws:dynamodb"' },
    {
      input: Object.fromEntries([...'abcdefghij'].map((name) => [name, 'Secret'])),
      message: '"h" and 2 more. Understood',
    },
    { input: { [`${'x'.repeat(100)}Secret`]: 1 }, message: `the members "${'x'.repeat(40)}". ` },
    { input: wraps.failed({ body: 'Secret' }), message: 'the members "body"' },
    { input: { ...tasks, invocationId: undefined }, message: 'invocationId is undefined' },
  ];
  for (const { input, message } of cases)
    test(message, () => {
      expect(() => readEvent(input)).toThrow(message);
      expect(() => readEvent(input)).not.toThrow('Secret');
    });
});

const names = Object.keys(wraps) as WrapName[];
const chains = fc.array(fc.constantFrom(...names), { maxLength: limits.envelopeDepth - 1 });
const inner = fc.constantFrom<object>(s3Event, several, partlyBroken, testEvent, bridgeEvent, deleted, tasks, tasks2);

test('any chain of envelopes around an event gives the same articles', () =>
  fc.assert(
    fc.property(chains, inner, (chain, event) => {
      const [bare, wrapped] = [readEvent(event), readEvent(wrapIn(chain, event))];
      expect(eventsOf(wrapped)).toEqual(eventsOf(bare));
      expect(messagesOf(wrapped).some(Boolean)).toBe(messagesOf(bare).some(Boolean));
      if (chain[0]) expect(wrapped.source).toBe(chain[0] === 'sqs' ? 'queue' : 'notification');
    }),
  ));

test('one envelope too many is an error', () => {
  const chain = Array<WrapName>(limits.envelopeDepth).fill('failed');
  expect(() => readEvent(wrapIn(chain, s3Event))).toThrow('More than 8 envelopes');
});

/** Any JSON, and any JSON in any place of a valid event. */
const anything = fc.oneof(
  fc.jsonValue(),
  fc
    .tuple(inner, chains, fc.nat(), fc.jsonValue())
    .map(([event, chain, place, value]) => replaceNth(wrapIn(chain, event), place, value)),
);

function replaceNth(event: unknown, place: number, value: unknown): unknown {
  const count = (each: unknown) => [...json(each).matchAll(/"\w+":/g)].length;
  let left = place % (count(event) + 1);
  return JSON.parse(json(event), (name, old) => (name !== '' && left-- === 0 ? value : old));
}

test('any JSON is an incoming event or an error', () =>
  fc.assert(
    fc.property(anything, (event) => {
      try {
        for (const { events, error } of readEvent(event).items) {
          expect(error === undefined || error.constructor === Error).toBe(true);
          for (const { key, bucket } of events) expect([typeof key, typeof bucket]).toEqual(['string', 'string']);
        }
      } catch (error) {
        // A TypeError or a RangeError would be a defect.
        expect((error as Error).constructor).toBe(Error);
      }
    }),
    { numRuns: 1000 },
  ));
