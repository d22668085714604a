import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { packageTemplate } from './package-template.ts';

test('what is for this machine stays on it', async () => {
  const file = readFileSync(join(import.meta.dirname, '../../.env.dev'), 'utf8');
  expect([...file.matchAll(/^(AWS_\w+)=.+$/gm)].map(([, name]) => name)).toEqual([
    'AWS_ENDPOINT_URL_S3',
    'AWS_REGION',
    'AWS_ACCESS_KEY_ID',
    'AWS_SECRET_ACCESS_KEY',
  ]);
  const dev = await packageTemplate([]);
  expect(JSON.stringify(dev)).not.toMatch(/AWS_ENDPOINT|AWS_ACCESS|local-secret/);
  expect(dev.Resources['SummarizeLambdaFunction']?.Properties.Environment.Variables).toMatchObject({
    ARTICLES_BUCKET: 'news-in',
    RESULTS_BUCKET: 'news-out',
  });
});
