import { type IncomingMessage, request } from 'node:http';
import { PassThrough } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { PutObjectCommand } from '@aws-sdk/client-s3';
import { describe, expect, test } from 'vitest';
import { checkHost } from '../../../local/s3/check-host.ts';
import { createReceiver } from '../../../local/s3/receive-body.ts';
import { openClient } from './open-client.ts';

const megabyte = Buffer.alloc(1024 * 1024, 'x');

interface Sent {
  readonly headers: Record<string, string>;
  /** Sent one after the other, while there is no answer. */
  readonly megabytes: number;
}

/** What a request on `port` is answered, and how much of its body had been sent by then. */
function send(port: number, method: string, path: string, { headers, megabytes }: Sent): Promise<[string, number]> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, method, path, headers });
    let left = megabytes;
    let answered = false;
    asked.on('error', reject);
    asked.on('response', (response) => {
      answered = true;
      let text = '';
      response.setEncoding('utf8').on('data', (data) => {
        text += data;
      });
      response.on('end', () => {
        asked.destroy();
        resolve([/<Code>(.*)<\/Code>/.exec(text)?.[1] ?? text, megabytes - left]);
      });
    });
    const next = (): void => {
      if (answered || left === 0) return;
      left -= 1;
      asked.write(megabyte, () => setTimeout(next, 5));
    };
    asked.flushHeaders();
    next();
  });
}

describe('before it holds a body, the server looks at what the headers tell', () => {
  const unsigned = { 'content-length': String(200 * megabyte.length) };
  const rows = [
    { name: 'no signature', headers: unsigned, expected: 'AccessDenied' },
    { name: 'a name of somebody else', headers: { ...unsigned, host: 'evil.example' }, expected: 'AccessDenied' },
    {
      name: 'a wrong signature',
      headers: { ...unsigned, authorization: 'AWS4-HMAC-SHA256 Credential=nobody/x,SignedHeaders=host,Signature=x' },
      expected: 'InvalidRequest',
    },
  ];
  for (const { name, headers, expected } of rows)
    test(name, async () => {
      const { server } = await openClient();
      const [code, sent] = await send(server.port, 'PUT', '/plain/k', { headers, megabytes: 200 });
      expect(code).toBe(expected);
      expect(sent).toBeLessThan(100);
    });

  test('and the client that asks first is not told to send', async () => {
    const { server } = await openClient();
    const headers = { ...unsigned, expect: '100-continue' };
    const answer = await new Promise<string>((resolve, reject) => {
      const asked = request({ host: '127.0.0.1', port: server.port, method: 'PUT', path: '/plain/k', headers });
      asked.on('continue', () => resolve('continue')).on('error', reject);
      asked.on('response', ({ statusCode, headers: { connection } }) => resolve(`${statusCode} ${connection}`));
      asked.flushHeaders();
    });
    expect(answer).toBe('403 close');
  });

  test('a client that asks first and may send is heard', async () => {
    const { client, server } = await openClient({}, { requestHandler: { httpAgent: { keepAlive: false } } });
    const put = new PutObjectCommand({ Bucket: 'plain', Key: 'k', Body: 'x' });
    put.middlewareStack.add(
      (next) => (args) => {
        (args.request as { headers: Record<string, string> }).headers['expect'] = '100-continue';
        return next(args);
      },
      { step: 'build' },
    );
    await client.send(put);
    expect(server.list('plain')).toEqual(['k']);
  });
});

describe('how large a body may be depends on the operation', () => {
  test('a small document has 4 MiB at most', async () => {
    const { client } = await openClient();
    const Body = Buffer.alloc(5 * megabyte.length, ' ');
    const put = new PutObjectCommand({ Bucket: 'plain', Key: 'k', Body });
    put.middlewareStack.add(
      (next) => (args) => {
        const asked = args.request as { method: string; query: Record<string, string> };
        asked.method = 'POST';
        asked.query = { uploadId: 'u' };
        return next(args);
      },
      { step: 'build' },
    );
    await expect(client.send(put)).rejects.toMatchObject({ name: 'EntityTooLarge' });
    await client.send(new PutObjectCommand({ Bucket: 'plain', Key: 'k', Body }));
  });
});

describe('the name by which a client asks for this machine', () => {
  const rows = [
    { host: '127.0.0.1:9321', expected: true },
    { host: 'localhost:9321', expected: true },
    { host: 'LOCALHOST:9321', expected: true },
    { host: '[::1]:9321', expected: true },
    { host: 'news-in.localhost:9321', expected: true },
    { host: 'localhost', expected: false },
    { host: '127.0.0.1:9322', expected: false },
    { host: 'evil.example:9321', expected: false },
    { host: 'localhost.evil.example:9321', expected: false },
    { host: '127.0.0.1.evil.example:9321', expected: false },
    { host: 'localhost:9321:9321', expected: false },
    { host: 'user@localhost:9321', expected: false },
    { host: '.localhost:9321', expected: false },
    { host: '10.0.0.1:9321', expected: false },
    { host: '', expected: false },
  ];
  for (const { host, expected } of rows)
    test(`"${host}" is ${expected ? 'known' : 'refused'}`, () => {
      const check = () => checkHost(new Map([['host', host]]), 9321);
      if (expected) expect(check()).toBeUndefined();
      else expect(check).toThrow('This server answers to localhost');
    });

  test('on port 80 needs no port', () => {
    expect(checkHost(new Map([['host', 'localhost']]), 80)).toBeUndefined();
  });
});

test('bodies that arrive together have one limit, and what is used is forgotten', async () => {
  const receive = createReceiver(10);
  const messageOf = (stream: PassThrough) => Object.assign(stream, { headers: {} }) as unknown as IncomingMessage;
  const [first, second] = [new PassThrough(), new PassThrough()];
  const slow = receive(messageOf(first), 100, (body) => body.length);
  first.write('12345678');
  await setImmediate();
  const refused = receive(messageOf(second), 100, (body) => body.length);
  second.end('123');
  await expect(refused).rejects.toMatchObject({ code: 'SlowDown', status: 503 });
  first.end('9');
  expect(await slow).toBe(9);
  const third = new PassThrough();
  third.end('1234567890');
  expect(await receive(messageOf(third), 100, (body) => body.length)).toBe(10);
});
