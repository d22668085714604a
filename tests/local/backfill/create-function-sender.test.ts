import { expect, test, vi } from 'vitest';
import { createFunctionSender } from '../../../local/backfill/create-function-sender.ts';
import { localCredentials } from '../../../local/s3/local-credentials.ts';
import { createFakeClock } from './fake-clock.ts';
import { openLambda } from './open-lambda.ts';

test('a function named by its ARN is invoked in its own region, whatever region is set', async () => {
  const scopes: string[] = [];
  await openLambda({ onRequest: ({ headers }) => scopes.push(headers.authorization ?? '') });
  vi.stubEnv('AWS_REGION', 'us-east-1');
  vi.stubEnv('AWS_ACCESS_KEY_ID', localCredentials.accessKeyId);
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', localCredentials.secretAccessKey);
  const names = ['arn:aws:lambda:eu-north-1:000000000000:function:summarize', 'summarize'];
  for (const name of names)
    await createFunctionSender('news-in', name, createFakeClock())
      .check()
      .catch(() => undefined);
  const regions = scopes.map((scope) => /Credential=[^/]+\/\d+\/([\w-]+)\/lambda/.exec(scope)?.[1]);
  expect(regions).toEqual(['eu-north-1', 'us-east-1']);
  vi.unstubAllEnvs();
});
