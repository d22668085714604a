import { PutObjectCommand } from '@aws-sdk/client-s3';
import { expect, test } from 'vitest';
import { verify } from '../../lib/record/verify.ts';
import { type BadInput, badInputs, hostileInputs } from '../bad-inputs.ts';
import { article, openFunction } from './open-function.ts';

const deepHtml = hostileInputs.filter(({ name }) => name === 'HTML nested 100,000 deep');
const unknownCharset: Omit<BadInput, 'expected'> = {
  name: 'an unknown charset',
  key: 'a.txt',
  contentType: 'text/plain; charset=klingon',
  makeBytes: () => Buffer.from(article),
};

for (const input of [...badInputs, ...deepHtml, unknownCharset])
  test(`${input.name} gives a record, and no error`, async () => {
    const { client, server, logs, errors, record } = await openFunction();
    const upload = {
      Key: `incoming/${input.key}`,
      Body: input.makeBytes(),
      ContentType: input.contentType,
      ContentEncoding: input.contentEncoding,
    };
    await client.send(new PutObjectCommand({ Bucket: 'news-in', ...upload }));
    await server.idle();
    const found = record(`records/incoming/${input.key}.json`);
    if ('expected' in input) expect(found?.problem?.code ?? found?.status).toBe(input.expected);
    expect(verify(found)).toEqual([]);
    expect(logs).toMatchObject([{ action: 'written', status: found?.status }]);
    expect(logs[0]?.problem).toBe(found?.problem?.code);
    expect(errors).toEqual([]);
  });
