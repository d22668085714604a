import { createHmac } from 'node:crypto';
import type { S3Event } from 'aws-lambda';
import { describe, expect, test } from 'vitest';
import { localCredentials, localRegion } from '../../../local/s3/local-credentials.ts';
import type { S3Server } from '../../../local/s3/start-s3-server.ts';
import { openClient } from './open-client.ts';

const now = new Date();
const dateTime = now.toISOString().replace(/[-:]|\.\d+/g, '');
const scope = `${dateTime.slice(0, 8)}/${localRegion}/s3/aws4_request`;
const signing = {
  'x-amz-algorithm': 'AWS4-HMAC-SHA256',
  'x-amz-credential': `${localCredentials.accessKeyId}/${scope}`,
  'x-amz-date': dateTime,
};

interface Upload {
  readonly fields?: Record<string, string>;
  readonly conditions?: readonly unknown[];
  readonly expiration?: string;
  readonly file?: string;
  /** Changes the form after it was signed. */
  readonly change?: (form: FormData) => void;
}

const inTime = new Date(now.getTime() + 60_000).toISOString();

/** Sends a form as a browser does, with a policy that allows its fields. */
function post(server: S3Server, upload: Upload): Promise<Response> {
  const { fields = { key: 'in/tram.txt' }, conditions, expiration = inTime, file = 'The tram.', change } = upload;
  const exact = Object.entries({ ...fields, ...signing, bucket: 'plain' }).map(([name, value]) => ({ [name]: value }));
  const document = { expiration, conditions: conditions ?? exact };
  const policy = Buffer.from(JSON.stringify(document)).toString('base64');
  let key: string | Buffer = `AWS4${localCredentials.secretAccessKey}`;
  for (const part of scope.split('/')) key = createHmac('sha256', key).update(part).digest();
  const signature = createHmac('sha256', key).update(policy).digest('hex');
  const form = new FormData();
  for (const [name, value] of Object.entries({ ...fields, ...signing, policy, 'x-amz-signature': signature }))
    form.append(name, value);
  form.append('file', new Blob([file], { type: 'text/x-of-file' }), 'tram +é.txt');
  change?.(form);
  return fetch(`${server.endpoint}/plain`, { method: 'POST', body: form, redirect: 'manual' });
}

const signed = Object.entries(signing).map(([name, value]) => ['eq', `$${name}`, value]);

describe('a form with a policy', () => {
  test('uploads a file with its type and metadata, and its event says so', async () => {
    const events: object[] = [];
    const { server } = await openClient({ notify: (event) => events.push(event) });
    const fields = { key: 'in/tram.txt', 'Content-Type': 'text/plain', 'x-amz-meta-desk': 'metro' };
    const answer = await post(server, { fields });
    expect([answer.status, await answer.text()]).toEqual([204, '']);
    const stored = server.get('plain', 'in/tram.txt');
    expect(stored?.body.toString()).toBe('The tram.');
    expect(stored?.headers.get('content-type')).toBe('text/plain');
    expect(stored?.headers.get('x-amz-meta-desk')).toBe('metro');
    await server.idle();
    expect((events as S3Event[]).map(({ Records }) => Records[0]?.eventName)).toEqual(['ObjectCreated:Post']);
  });

  test('may leave the name to the browser and say what it wants to hear', async () => {
    const { server } = await openClient();
    const fields = { key: 'in/$' + '{filename}', success_action_status: '201' };
    const conditions = [
      ...signed,
      { bucket: 'plain' },
      ['starts-with', '$key', 'in/'],
      ['starts-with', '$success_action_status', ''],
      ['content-length-range', 1, 100],
    ];
    const answer = await post(server, { fields, conditions });
    expect(answer.status).toBe(201);
    expect(await answer.text()).toContain('<Key>in/tram +é.txt</Key>');
    expect(server.list('plain')).toEqual(['in/tram +é.txt']);
  });

  test('is read up to its file: what follows is passed over', async () => {
    const { server } = await openClient();
    const answer = await post(server, { change: (form) => form.set('x-amz-meta-desk', 'sport') });
    expect(answer.status).toBe(204);
    expect(server.get('plain', 'in/tram.txt')?.headers.get('x-amz-meta-desk')).toBeUndefined();
  });

  test('may lead the browser on', async () => {
    const { server } = await openClient();
    const fields = { key: 'a b', success_action_redirect: 'http://localhost/done?x=1' };
    const answer = await post(server, { fields });
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toMatch(/^http:\/\/localhost\/done\?x=1&bucket=plain&key=a\+b&etag=%22/);
  });
});

describe('a form is refused', () => {
  const rows: (Upload & { name: string; expected: [number, string] })[] = [
    { name: 'too late', expiration: '2026-01-01T00:00:00Z', expected: [403, 'AccessDenied'] },
    { name: 'without an end', expiration: 'later', expected: [400, 'InvalidPolicyDocument'] },
    { name: 'a field nobody allowed', conditions: [...signed, { key: 'in/tram.txt' }], expected: [403, 'bucket'] },
    { name: 'a field changed', change: (form) => form.set('key', 'x'), expected: [403, 'AccessDenied'] },
    {
      name: 'the policy changed',
      change: (form) => form.set('policy', Buffer.from('{}').toString('base64')),
      expected: [403, 'SignatureDoesNotMatch'],
    },
    { name: 'not signed', change: (form) => form.delete('x-amz-signature'), expected: [403, 'AccessDenied'] },
    { name: 'no key', fields: {}, expected: [400, 'InvalidArgument'] },
    {
      name: 'too long',
      conditions: [...signed, { bucket: 'plain' }, { key: 'in/tram.txt' }, ['content-length-range', 1, 8]],
      expected: [400, 'EntityTooLarge'],
    },
    {
      name: 'too short',
      conditions: [...signed, { bucket: 'plain' }, { key: 'in/tram.txt' }, ['content-length-range', 10, 80]],
      expected: [400, 'EntityTooSmall'],
    },
    {
      name: 'a size of no number',
      conditions: [...signed, { bucket: 'plain' }, { key: 'in/tram.txt' }, ['content-length-range', 'a', 'b']],
      expected: [400, 'InvalidPolicy'],
    },
    {
      name: 'a condition of no kind',
      conditions: [...signed, ['like', '$key', 'x']],
      expected: [400, 'InvalidPolicy'],
    },
    { name: 'an end of the wrong kind', conditions: [null], expected: [400, 'InvalidPolicyDocument'] },
    { name: 'a field that is not read', fields: { key: 'k', tagging: '<a/>' }, expected: [501, 'NotImplemented'] },
  ];
  for (const { name, expected, ...upload } of rows)
    test(name, async () => {
      const { server } = await openClient();
      const answer = await post(server, upload);
      expect([answer.status, await answer.text()]).toEqual([expected[0], expect.stringContaining(expected[1])]);
      expect(server.list('plain')).toEqual([]);
    });

  test('that nobody signed, before its file is held', async () => {
    const { server } = await openClient();
    let sent = 0;
    const boundary = 'xyz';
    const body = new ReadableStream({
      async pull(controller) {
        sent += 1;
        if (sent > 200) return controller.close();
        await new Promise((resolve) => setTimeout(resolve, 5));
        const start = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="a"\r\n\r\n`;
        controller.enqueue(Buffer.from(sent === 1 ? start : 'x'.repeat(1_000_000)));
      },
    });
    const headers = { 'content-type': `multipart/form-data; boundary=${boundary}` };
    const init = { method: 'POST', body, headers, duplex: 'half' } as RequestInit;
    const answer = await fetch(`${server.endpoint}/plain`, init);
    expect(answer.status).toBe(403);
    expect(sent).toBeLessThan(100);
  });

  const broken = [
    '',
    '--xyz',
    '--xyz\r\n\r\n',
    `--xyz\r\ncontent-disposition: form-data; name="key"\r\n\r\nk`,
    'x'.repeat(9),
  ];
  for (const body of broken)
    test(`broken: ${JSON.stringify(body)}`, async () => {
      const { server } = await openClient();
      const headers = { 'content-type': 'multipart/form-data; boundary=xyz' };
      const answer = await fetch(`${server.endpoint}/plain`, { method: 'POST', body, headers });
      expect([answer.status, await answer.text()]).toEqual([400, expect.stringContaining('MalformedPOSTRequest')]);
    });
});
