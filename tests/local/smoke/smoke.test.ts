import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { ListObjectVersionsCommand } from '@aws-sdk/client-s3';
import { afterEach, describe, expect, test } from 'vitest';
import { functionEnvironment } from '../../../local/session/deployment.ts';
import { ensureBundle } from '../../../local/session/ensure-bundle.ts';
import { feedNames } from '../../../local/session/feed.ts';
import { openSession, type Session } from '../../../local/session/open-session.ts';
import { parseSmoke } from '../../../local/smoke/parse-smoke.ts';

const script = join(import.meta.dirname, '../../../local/smoke/smoke.ts');
const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

/** Lambda, which knows one function. */
async function openLambda(variables: Readonly<Record<string, string>>): Promise<string> {
  const server = createServer((request, response) => {
    const isFound = request.url === '/2015-03-31/functions/news-summary-try-summarize/configuration';
    response.writeHead(isFound ? 200 : 404, isFound ? {} : { 'x-amzn-errortype': 'ResourceNotFoundException' });
    response.end(JSON.stringify(isFound ? { Environment: { Variables: variables } } : { Message: 'none' }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function smoke(session: Session, words: readonly string[], variables = {}) {
  const environment = functionEnvironment(session.server.endpoint);
  const AWS_ENDPOINT_URL_LAMBDA = await openLambda({ ...environment, ...variables });
  const env = { ...environment, PATH: process.env['PATH'], AWS_ENDPOINT_URL_LAMBDA };
  const child = spawn(process.execPath, [script, ...words], { env });
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (text) => (stdout += text));
  child.stderr.on('data', (text) => (stderr += text));
  const code = await new Promise((resolve) => child.on('close', resolve));
  return { code, stdout, stderr };
}

async function open(feed: (typeof feedNames)[number]): Promise<Session> {
  const session = await openSession({ port: 0, bundle: await ensureBundle(), feed, onDelivery: () => undefined });
  closing.push(session.close);
  return session;
}

const left = async ({ client }: Session): Promise<number> => {
  const lists = ['news-in', 'news-out'].map((Bucket) => client.send(new ListObjectVersionsCommand({ Bucket })));
  const found = await Promise.all(lists);
  return found.flatMap(({ Versions = [], DeleteMarkers = [] }) => [...Versions, ...DeleteMarkers]).length;
};

test.each(feedNames)('uploads, waits, verifies, removes, and leaves nothing: the feed %s', async (feed) => {
  const session = await open(feed);
  const { code, stdout, stderr } = await smoke(session, ['--stage', 'try']);
  expect([code, stderr]).toEqual([0, '']);
  const id = '[\\da-f-]{36}';
  expect(stdout.trim().split('\n')).toEqual([
    expect.stringMatching(new RegExp(`^uploaded {3}s3://news-in/incoming/smoke-test-${id}\\.txt$`)),
    expect.stringMatching(
      new RegExp(`^record {5}s3://news-out/records/incoming/smoke-test-${id}\\.txt\\.json after \\d+\\.\\d s$`),
    ),
    'verified   schema, spans and checksums, and what this engine makes of the article',
    'removed    the article',
    expect.stringMatching(/^withdrawn {2}s3:\/\/news-out\/records\//),
    'removed    the record',
  ]);
  expect(await left(session)).toBe(0);
});

describe('fails', () => {
  test('where no record comes, and removes what it uploaded', async () => {
    const session = await open('direct');
    const { code, stderr } = await smoke(session, ['--stage', 'try', '--wait', '5'], { ARTICLES_PREFIX: 'elsewhere/' });
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /^npm run smoke: s3:\/\/news-out\/records\/elsewhere\/smoke-test-.* was not written within 5 s/,
    );
    expect(await left(session)).toBe(0);
  });

  test('where the record is not what this engine makes', async () => {
    const session = await open('direct');
    const { code, stderr } = await smoke(session, ['--stage', 'try'], { SUMMARY_SENTENCES: '1' });
    expect(code).toBe(1);
    expect(stderr).toContain('npm run smoke: The record is not good: /');
  });

  test('where there is no such function', async () => {
    const session = await open('direct');
    const { code, stderr } = await smoke(session, ['--stack', 'news-summary-none']);
    expect([code, stderr]).toEqual([
      1,
      'npm run smoke: Cannot read the settings of news-summary-none-summarize: there is no such function.\n',
    ]);
  });
});

describe('arguments', () => {
  const rows = [
    { words: ['--stage', 'prod'], expected: { functionName: 'news-summary-prod-summarize', waitSeconds: 120 } },
    { words: ['--stack', 'desk', '--wait=9'], expected: { functionName: 'desk-summarize', waitSeconds: 9 } },
    { words: ['-h'], expected: 'help' },
  ];
  test.each(rows)('$words', ({ words, expected }) => expect(parseSmoke(words)).toEqual(expected));

  const refused = [
    { words: [], says: 'Name the deployment: --stage STAGE, or --stack NAME.' },
    { words: ['--stage', 'a', '--stack', 'b'], says: 'Name the deployment: --stage STAGE, or --stack NAME.' },
    { words: ['--stage', 'a b'], says: '"news-summary-a b" is no name of a stack.' },
    { words: ['--stage', 'a', '--wait', '4'], says: '--wait is "4"; it takes a whole number from 5 to 900.' },
  ];
  test.each(refused)('refused: $words', ({ words, says }) => expect(() => parseSmoke(words)).toThrow(says));
});
