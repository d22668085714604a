import {
  DeleteObjectCommand,
  GetObjectCommand,
  PutObjectCommand,
  type PutObjectCommandInput,
} from '@aws-sdk/client-s3';
import { describe, expect, test } from 'vitest';
import { openClient } from './open-client.ts';

const current = '"e2fc714c4727ee9395f324cd2e7f331f"'; // of "abcd"
const other = '"d41d8cd98f00b204e9800998ecf8427e"';

describe('a conditional write', () => {
  const rows: { name: string; input: Partial<PutObjectCommandInput>; expected: number | 'written' }[] = [
    { name: 'only create, nothing there', input: { Key: 'new', IfNoneMatch: '*' }, expected: 'written' },
    { name: 'only create, something there', input: { Key: 'there', IfNoneMatch: '*' }, expected: 412 },
    { name: 'only create, a delete marker there', input: { Key: 'deleted', IfNoneMatch: '*' }, expected: 'written' },
    { name: 'only replace, as read', input: { Key: 'there', IfMatch: current }, expected: 'written' },
    {
      name: 'only replace, unquoted ETag',
      input: { Key: 'there', IfMatch: current.slice(1, -1) },
      expected: 'written',
    },
    { name: 'only replace, changed since', input: { Key: 'there', IfMatch: other }, expected: 412 },
    { name: 'only replace, nothing there', input: { Key: 'new', IfMatch: current }, expected: 404 },
    { name: 'only replace, deleted since', input: { Key: 'deleted', IfMatch: current }, expected: 404 },
    { name: 'a condition that S3 has not', input: { Key: 'there', IfNoneMatch: other }, expected: 501 },
  ];
  for (const { name, input, expected } of rows)
    for (const Bucket of ['plain', 'versioned'])
      test(`${name} (${Bucket})`, async () => {
        const { client, server } = await openClient();
        server.put(Bucket, 'there', 'abcd');
        const before = server.get(Bucket, 'there');
        if (input.Key === 'deleted') {
          server.put(Bucket, 'deleted', 'abcd');
          await client.send(new DeleteObjectCommand({ Bucket, Key: 'deleted' }));
        }
        const put = new PutObjectCommand({ Bucket, Key: 'there', Body: 'new', ...input });
        const outcome = await client.send(put).then(
          () => 'written',
          (error) => error.$metadata.httpStatusCode,
        );
        expect(outcome).toBe(expected);
        const written = server.get(Bucket, input.Key ?? '');
        if (expected === 'written') expect(written?.body.toString()).toBe('new');
        else expect(server.get(Bucket, 'there')).toBe(before);
      });
});

test('of many who create at once, one wins', async () => {
  const { client, server } = await openClient();
  const bodies = ['a', 'b', 'c', 'd', 'e', 'f'];
  const puts = bodies.map((Body) =>
    client.send(new PutObjectCommand({ Bucket: 'versioned', Key: 'k', Body, IfNoneMatch: '*' })),
  );
  const outcomes = await Promise.allSettled(puts);
  const winner = outcomes.findIndex(({ status }) => status === 'fulfilled');
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect(server.get('versioned', 'k')?.body.toString()).toBe(bodies[winner]);
});

describe('a conditional read', () => {
  const [before, after] = [new Date('2026-03-04T06:00:00Z'), new Date('2026-03-04T07:00:00Z')];
  const rows = [
    { name: 'the ETag matches', input: { IfMatch: current }, expected: 200 },
    { name: 'the ETag does not', input: { IfMatch: other }, expected: 412 },
    { name: 'nothing newer', input: { IfNoneMatch: current }, expected: 304 },
    { name: 'one of several', input: { IfNoneMatch: `${other}, ${current}` }, expected: 304 },
    { name: 'something newer', input: { IfNoneMatch: other }, expected: 200 },
    { name: 'modified since', input: { IfModifiedSince: before }, expected: 200 },
    { name: 'not modified since', input: { IfModifiedSince: after }, expected: 304 },
    { name: 'unmodified since', input: { IfUnmodifiedSince: after }, expected: 200 },
    { name: 'not unmodified since', input: { IfUnmodifiedSince: before }, expected: 412 },
    { name: 'the ETag counts more', input: { IfMatch: current, IfUnmodifiedSince: before }, expected: 200 },
  ];
  for (const { name, input, expected } of rows)
    test(name, async () => {
      const now = new Date();
      let clock = new Date('2026-03-04T06:30:00.500Z');
      const { client, server } = await openClient({ clock: () => clock });
      server.put('plain', 'there', 'abcd');
      clock = now;
      const status = await client.send(new GetObjectCommand({ Bucket: 'plain', Key: 'there', ...input })).then(
        (output) => output.$metadata.httpStatusCode,
        (error) => error.$metadata.httpStatusCode,
      );
      expect(status).toBe(expected);
    });
});
