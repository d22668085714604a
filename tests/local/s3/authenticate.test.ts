import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { authenticate } from '../../../local/s3/authenticate.ts';
import { decodeBody } from '../../../local/s3/decode-body.ts';
import type { RequestHead } from '../../../local/s3/request.ts';
import { signChunk, signTrailer } from '../../../local/s3/sign.ts';

// Requests and signatures are the examples of the S3 API reference, "Authenticating Requests (AWS Signature Version
// 4)".
const credentials = {
  accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
  secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
};
const now = new Date('2013-05-24T00:05:00Z');
const emptyHash = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
const scope = '20130524/us-east-1/s3/aws4_request';

interface Example {
  readonly name: string;
  readonly signature: string;
  readonly method?: string;
  readonly path?: string;
  readonly query?: Record<string, string>;
  readonly headers?: Record<string, string>;
  readonly body?: string | Buffer;
}

const examples: Example[] = [
  {
    name: 'GET Object',
    signature: 'f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41',
    path: '/test.txt',
    headers: { range: 'bytes=0-9', 'x-amz-content-sha256': emptyHash },
  },
  {
    name: 'PUT Object',
    signature: '98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd',
    method: 'PUT',
    path: '/test$file.text',
    headers: {
      date: 'Fri, 24 May 2013 00:00:00 GMT',
      'x-amz-content-sha256': '44ce7dd67c959e0d3524ffac1771dfbba87d2b6b4b4e99e42034a8b803f8b072',
      'x-amz-storage-class': 'REDUCED_REDUNDANCY',
    },
    body: 'Welcome to Amazon S3.',
  },
  {
    name: 'GET Bucket Lifecycle',
    signature: 'fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543',
    query: { lifecycle: '' },
    headers: { 'x-amz-content-sha256': emptyHash },
  },
  {
    name: 'List Objects, query in another order',
    signature: '34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7',
    query: { prefix: 'J', 'max-keys': '2' },
    headers: { 'x-amz-content-sha256': emptyHash },
  },
];

function requestOf({
  signature,
  method = 'GET',
  path = '/',
  query = {},
  headers = {},
  body = '',
}: Example): RequestHead & { body: Buffer } {
  const sent = { host: 'examplebucket.s3.amazonaws.com', 'x-amz-date': '20130524T000000Z', ...headers };
  const signed = Object.keys(sent).sort().join(';');
  const authorization = `AWS4-HMAC-SHA256 Credential=${credentials.accessKeyId}/${scope},SignedHeaders=${signed},Signature=${signature}`;
  return {
    method,
    path,
    query: Object.entries(query),
    headers: new Map(Object.entries({ authorization, ...sent })),
    body: Buffer.from(body),
  };
}

const codeOf = (run: () => unknown): string => {
  try {
    run();
    return 'accepted';
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('a signed request is accepted, and refused when it was changed', () => {
  for (const example of examples)
    test(example.name, () => {
      const request = requestOf(example);
      const check = (changed: Partial<typeof request>) =>
        codeOf(() => {
          const asked = { ...request, ...changed };
          decodeBody(asked.headers, asked.body, authenticate(asked, credentials, 'us-east-1', now));
        });
      expect(check({})).toBe('accepted');
      expect(check({ method: 'DELETE' })).toBe('SignatureDoesNotMatch');
      expect(check({ path: '/other' })).toBe('SignatureDoesNotMatch');
      expect(check({ query: [['x', 'y']] })).toBe('SignatureDoesNotMatch');
      expect(check({ body: Buffer.from('other') })).toBe('XAmzContentSHA256Mismatch');
      expect(check({ headers: new Map([...request.headers, ['host', 'other']]) })).toBe('SignatureDoesNotMatch');
      expect(check({ headers: new Map([...request.headers, ['x-amz-acl', 'public']]) })).toBe('AccessDenied');
    });
});

describe('what is refused before the signature is looked at', () => {
  const [example] = examples as [Example, ...Example[]];
  const authorization = (change: (text: string) => string) => (request: RequestHead) =>
    new Map([...request.headers, ['authorization', change(request.headers.get('authorization') ?? '')]]);
  const without = (name: string) => (request: RequestHead) =>
    new Map([...request.headers].filter(([header]) => header !== name));
  const rows = [
    { name: 'unsigned', headers: without('authorization'), expected: 'AccessDenied' },
    { name: 'no hash', headers: without('x-amz-content-sha256'), expected: 'InvalidRequest' },
    { name: 'no date', headers: without('x-amz-date'), expected: 'AuthorizationHeaderMalformed' },
    { name: 'basic', headers: authorization(() => 'Basic bG9jYWw6bG9jYWw='), expected: 'AuthorizationHeaderMalformed' },
    { name: 'V2', headers: authorization(() => 'AWS local:c2ln'), expected: 'AuthorizationHeaderMalformed' },
    { name: 'key', headers: authorization((text) => text.replace('AKIA', 'AKIB')), expected: 'InvalidAccessKeyId' },
    {
      name: 'region',
      headers: authorization((text) => text.replace('us-east-1', 'eu-west-1')),
      expected: 'AuthorizationHeaderMalformed',
    },
    {
      name: 'signature of no length',
      headers: authorization((text) => text.replace(/Signature=.*/, 'Signature=x')),
      expected: 'SignatureDoesNotMatch',
    },
  ];
  for (const { name, headers, expected } of rows)
    test(name, () => {
      const request = requestOf(example);
      const changed = { ...request, headers: headers(request) };
      expect(codeOf(() => authenticate(changed, credentials, 'us-east-1', now))).toBe(expected);
    });

  for (const minutes of [-16, 16])
    test(`a clock that is ${minutes} minutes off`, () => {
      const clock = new Date(Date.parse('2013-05-24T00:00:00Z') + minutes * 60_000);
      expect(codeOf(() => authenticate(requestOf(example), credentials, 'us-east-1', clock))).toBe(
        'RequestTimeTooSkewed',
      );
    });
});

describe('presigned', () => {
  const query = {
    'X-Amz-Algorithm': 'AWS4-HMAC-SHA256',
    'X-Amz-Credential': `${credentials.accessKeyId}/${scope}`,
    'X-Amz-Date': '20130524T000000Z',
    'X-Amz-Expires': '86400',
    'X-Amz-SignedHeaders': 'host',
    'X-Amz-Signature': 'aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404',
  };
  const rows = [
    { name: 'as documented', change: {}, at: '2013-05-24T23:59:59Z', expected: 'accepted' },
    { name: 'a day later', change: {}, at: '2013-05-25T00:00:01Z', expected: 'AccessDenied' },
    { name: 'an hour early', change: {}, at: '2013-05-23T23:00:00Z', expected: 'AccessDenied' },
    {
      name: 'longer than it was signed for',
      change: { 'X-Amz-Expires': '172800' },
      at: '2013-05-24T01:00:00Z',
      expected: 'SignatureDoesNotMatch',
    },
    {
      name: 'for longer than a week',
      change: { 'X-Amz-Expires': '604801' },
      at: '2013-05-24T01:00:00Z',
      expected: 'AuthorizationQueryParametersError',
    },
  ];
  for (const { name, change, at, expected } of rows)
    test(name, () => {
      const request = {
        method: 'GET',
        path: '/test.txt',
        query: Object.entries({ ...query, ...change }),
        headers: new Map([['host', 'examplebucket.s3.amazonaws.com']]),
      };
      expect(codeOf(() => authenticate(request, credentials, 'us-east-1', new Date(at)))).toBe(expected);
    });
});

describe('a signed stream of chunks', () => {
  const chunk = (size: number, signature: string): string =>
    `${size.toString(16)};chunk-signature=${signature}\r\n${'a'.repeat(size)}\r\n`;
  const first = chunk(65536, 'ad80c730a21e5b8d04586a2213dd63b9a0e99e0e2307b0ade35a65485a288648');
  const second = chunk(1024, '0055627c9e194cb4542bae2aa5492e3c1575bbb81b612b7d234b86a503ef5497');
  const last = chunk(0, 'b6c6ea8a5354eaf15b3cb7646744f4275b71ea724fed81ceb9323e279d449df9');
  const rows = [
    { name: 'as documented', body: first + second + last, expected: 'accepted' },
    { name: 'a letter changed', body: first.replace('aaa', 'aab') + second + last, expected: 'SignatureDoesNotMatch' },
    { name: 'a chunk left out', body: first + last, expected: 'SignatureDoesNotMatch' },
    { name: 'the end left out', body: first + second, expected: 'IncompleteBody' },
    { name: 'cut', body: (first + second).slice(0, 66_000), expected: 'SignatureDoesNotMatch' },
    { name: 'unsigned chunks', body: '1\r\na\r\n0\r\n\r\n', expected: 'SignatureDoesNotMatch' },
  ];
  for (const { name, body, expected } of rows)
    test(name, () => {
      const request = requestOf({
        name,
        signature: '4f232c4386841ef735655705268965c44a0e4690baa4adea153f7db9fa80a0a9',
        method: 'PUT',
        path: '/examplebucket/chunkObject.txt',
        headers: {
          host: 's3.amazonaws.com',
          'content-encoding': 'aws-chunked',
          'content-length': '66824',
          'x-amz-content-sha256': 'STREAMING-AWS4-HMAC-SHA256-PAYLOAD',
          'x-amz-decoded-content-length': '66560',
          'x-amz-storage-class': 'REDUCED_REDUNDANCY',
        },
        body,
      });
      const run = () => decodeBody(request.headers, request.body, authenticate(request, credentials, 'us-east-1', now));
      expect(codeOf(run)).toBe(expected);
      if (expected === 'accepted') expect(run().body.toString()).toBe('a'.repeat(66_560));
    });
});

describe('a signed stream with signed trailers', () => {
  const signing = { scope, dateTime: '20130524T000000Z', secretAccessKey: credentials.secretAccessKey };
  const payload = 'STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER';
  const seed = 'f'.repeat(64);
  const first = signChunk(Buffer.from('abcd'), seed, signing);
  const last = signChunk(Buffer.alloc(0), first, signing);
  const trailer = signTrailer('x-amz-checksum-crc32:7YKjEQ==\n', last, signing);
  const rows = [
    { name: 'as signed', checksum: '7YKjEQ==', signature: trailer, expected: 'accepted' },
    { name: 'another trailer', checksum: 'AAAAAA==', signature: trailer, expected: 'SignatureDoesNotMatch' },
    { name: 'another signature', checksum: '7YKjEQ==', signature: seed, expected: 'SignatureDoesNotMatch' },
  ];
  for (const { name, checksum, signature, expected } of rows)
    test(name, () => {
      const chunks = `4;chunk-signature=${first}\r\nabcd\r\n0;chunk-signature=${last}\r\n`;
      const body = `${chunks}x-amz-checksum-crc32:${checksum}\r\nx-amz-trailer-signature:${signature}\r\n\r\n`;
      const request = requestOf({ name, signature: seed, headers: { 'x-amz-decoded-content-length': '4' }, body });
      expect(
        codeOf(() => decodeBody(request.headers, request.body, { signature: seed, scope: signing, payload })),
      ).toBe(expected);
    });
});

test('whatever is cut into whatever chunks comes out whole', () => {
  const authentication = {
    signature: '',
    scope: { scope, dateTime: '', secretAccessKey: '' },
    payload: 'STREAMING-UNSIGNED-PAYLOAD-TRAILER',
  };
  const chunks = fc.array(fc.uint8Array({ minLength: 1 }));
  fc.assert(
    fc.property(chunks, (parts) => {
      const framed = parts.flatMap((part) => [
        Buffer.from(`${part.length.toString(16)}\r\n`),
        part,
        Buffer.from('\r\n'),
      ]);
      const whole = Buffer.concat(parts);
      const headers = { 'x-amz-decoded-content-length': String(whole.length) };
      const body = Buffer.concat([...framed, Buffer.from('0\r\n\r\n')]);
      const request = requestOf({ name: 'random', signature: '', headers, body });
      expect(decodeBody(request.headers, request.body, authentication).body.equals(whole)).toBe(true);
    }),
  );
});

describe('an unsigned stream of chunks with trailers', () => {
  const rows = [
    { name: 'one chunk', body: '4\r\nabcd\r\n0\r\nx-amz-checksum-crc32:7YKjEQ==\r\n\r\n', expected: 'abcd' },
    { name: 'two chunks', body: '1\r\na\r\n3\r\nbcd\r\n0\r\nX-Amz-Checksum-CRC32: 7YKjEQ==\r\n\r\n', expected: 'abcd' },
    { name: 'no empty line at the end', body: '4\r\nabcd\r\n0\r\nx-amz-checksum-crc32:7YKjEQ==\r\n', expected: 'abcd' },
    { name: 'a size that is none', body: 'zz\r\nabcd\r\n0\r\n\r\n', expected: 'IncompleteBody' },
    { name: 'a size too large', body: 'ff\r\nabcd\r\n0\r\n\r\n', expected: 'IncompleteBody' },
    { name: 'less than said', body: '3\r\nabc\r\n0\r\n\r\n', expected: 'IncompleteBody' },
    { name: 'no framing', body: 'abcd', expected: 'IncompleteBody' },
    { name: 'nothing', body: '', expected: 'IncompleteBody' },
  ];
  for (const { name, body, expected } of rows)
    test(name, () => {
      const authentication = {
        signature: '',
        scope: { scope, dateTime: '', secretAccessKey: '' },
        payload: 'STREAMING-UNSIGNED-PAYLOAD-TRAILER',
      };
      const request = requestOf({ name, signature: '', headers: { 'x-amz-decoded-content-length': '4' }, body });
      const run = () => decodeBody(request.headers, request.body, authentication);
      if (expected !== 'abcd') return expect(codeOf(run)).toBe(expected);
      expect(run().body.toString()).toBe(expected);
      expect(run().headers.get('x-amz-checksum-crc32')).toBe('7YKjEQ==');
    });
});
