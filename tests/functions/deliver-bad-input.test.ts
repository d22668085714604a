import { PutObjectCommand } from '@aws-sdk/client-s3';
import { expect, test } from 'vitest';
import { verify } from '../../lib/record/verify.ts';
import type { HostileInput } from '../hostile/hostile-input.ts';
import { refusedInputs } from '../hostile/refused-inputs.ts';
import { article, openFunction } from './open-function.ts';

const deepHtml: HostileInput = {
  name: 'HTML 100,000 deep',
  key: 'a.html',
  make: () => Buffer.from('<div>'.repeat(100_000)),
};
const unknownCharset: HostileInput = {
  name: 'an unknown charset',
  key: 'a.txt',
  contentType: 'text/plain; charset=klingon',
  make: () => Buffer.from(article),
};

for (const input of [...refusedInputs, deepHtml, unknownCharset])
  test(`${input.name} gives a record, and no error`, async () => {
    const { client, server, logs, errors, record } = await openFunction();
    const upload = {
      Key: `incoming/${input.key}`,
      Body: input.make(0),
      ContentType: input.contentType,
      ContentEncoding: input.contentEncoding,
    };
    await client.send(new PutObjectCommand({ Bucket: 'news-in', ...upload }));
    await server.idle();
    const found = record(`records/incoming/${input.key}.json`);
    if (input.expected !== undefined) expect(found?.problem?.code ?? found?.status).toBe(input.expected);
    expect(verify(found)).toEqual([]);
    expect(logs).toMatchObject([{ action: 'written', status: found?.status }]);
    expect(logs[0]?.problem).toBe(found?.problem?.code);
    expect(errors).toEqual([]);
  });
