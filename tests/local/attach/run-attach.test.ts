import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type Event,
  type NotificationConfiguration,
  PutBucketNotificationConfigurationCommand,
  type S3Client,
} from '@aws-sdk/client-s3';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openBucketNotifications } from '../../../local/attach/open-bucket-notifications.ts';
import { runAttach } from '../../../local/cli/run-attach.ts';
import type { FaultRule } from '../../../local/s3/fault.ts';
import { localCredentials, localRegion } from '../../../local/s3/local-credentials.ts';
import { parseAttach } from '../cli/parse-attach.ts';
import { openClient } from '../s3/open-client.ts';

const bucket = 'versioned';
const place = `s3://${bucket}`;
const arnOf = (service: string, name: string): string => `arn:aws:${service}:eu-west-1:111122223333:${name}`;
const created: Event[] = ['s3:ObjectCreated:*'];

let state: string;
let client: S3Client;
let fault: FaultRule | undefined;
beforeEach(async () => {
  fault = undefined;
  const opened = await openClient({ fault: (request) => fault?.(request) });
  client = opened.client;
  state = mkdtempSync(join(tmpdir(), 'attach-'));
  vi.stubEnv('AWS_ENDPOINT_URL_S3', opened.server.endpoint);
  vi.stubEnv('AWS_REGION', localRegion);
  vi.stubEnv('AWS_ACCESS_KEY_ID', localCredentials.accessKeyId);
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', localCredentials.secretAccessKey);
  vi.stubEnv('XDG_STATE_HOME', state);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(state, { recursive: true });
});

const configure = (given: NotificationConfiguration) =>
  client.send(new PutBucketNotificationConfigurationCommand({ Bucket: bucket, NotificationConfiguration: given }));
const documentNow = (): Promise<string> => openBucketNotifications(bucket, process.env).read();

function run(...words: readonly string[]): Promise<string> {
  return runAttach(parseAttach([place, ...words]), process.env);
}

const others: readonly { readonly name: string; readonly given: NotificationConfiguration }[] = [
  { name: 'none', given: {} },
  {
    name: 'a queue with a filter',
    given: {
      QueueConfigurations: [
        {
          Id: 'scan & "log" <all>',
          QueueArn: arnOf('sqs', 'virus-scan'),
          Events: ['s3:ObjectCreated:Put', 's3:ObjectRemoved:*'],
          Filter: {
            Key: {
              FilterRules: [
                { Name: 'suffix', Value: ' + ü.txt' },
                { Name: 'prefix', Value: 'in/' },
              ],
            },
          },
        },
      ],
    },
  },
  {
    name: 'a function',
    given: {
      LambdaFunctionConfigurations: [{ LambdaFunctionArn: arnOf('lambda', 'function:thumbs:live'), Events: created }],
    },
  },
  {
    name: 'a topic',
    given: { TopicConfigurations: [{ Id: 't', TopicArn: arnOf('sns', 'uploads'), Events: created }] },
  },
  {
    name: 'all of them, and of other events',
    given: {
      TopicConfigurations: [{ TopicArn: arnOf('sns', 'uploads'), Events: ['s3:ObjectRestore:Completed'] }],
      QueueConfigurations: [
        { QueueArn: arnOf('sqs', 'one'), Events: ['s3:Replication:*'] },
        { QueueArn: arnOf('sqs', 'two'), Events: ['s3:ObjectTagging:*', 's3:LifecycleExpiration:*'] },
      ],
      LambdaFunctionConfigurations: [
        { LambdaFunctionArn: arnOf('lambda', 'function:audit'), Events: ['s3:ReducedRedundancyLostObject'] },
      ],
    },
  },
];

describe.each(others)('present notifications: $name', ({ given }) => {
  test('stay, byte for byte, and undo leaves what was there', async () => {
    await configure(given);
    const before = await documentNow();
    expect(await run()).toMatch(/^s3:\/\/versioned tells EventBridge\./);
    const after = await documentNow();
    expect(after).toMatch(/<EventBridgeConfiguration><\/EventBridgeConfiguration><\/NotificationConfiguration>$/);
    expect(after.replace('<EventBridgeConfiguration></EventBridgeConfiguration>', '')).toBe(before);
    expect(await run('--undo')).toMatch(/^s3:\/\/versioned no longer tells EventBridge\./);
    expect(await documentNow()).toBe(before);
    expect(existsSync(join(state, 'news-summary/attach/versioned.json'))).toBe(false);
  });

  test('stay with EventBridge where it was on before, after undo too', async () => {
    await configure({ ...given, EventBridgeConfiguration: {} });
    const before = await documentNow();
    expect(await run()).toMatch(/^s3:\/\/versioned tells EventBridge already\./);
    expect(await documentNow()).toBe(before);
    expect(await run('--undo')).toMatch(/^EventBridge was on before, and stays on\./);
    expect(await documentNow()).toBe(before);
  });

  test('are not touched by a dry run, which writes nothing', async () => {
    await configure(given);
    const before = await documentNow();
    fault = ({ operation }) =>
      operation.startsWith('Put') ? { kind: 'error', status: 403, code: 'AccessDenied' } : undefined;
    expect(await run('--dry-run')).toMatch(/^s3:\/\/versioned would tell EventBridge\./);
    expect(await documentNow()).toBe(before);
    expect(existsSync(join(state, 'news-summary'))).toBe(false);
  });
});

test('attached twice, it is undone once', async () => {
  await run();
  expect(await run()).toContain('already');
  expect(await run('--undo', '--dry-run')).toContain('would no longer');
  await run('--undo');
  expect(await documentNow()).not.toContain('EventBridge');
  await expect(run('--undo')).rejects.toThrow('There is no note of `attach s3://versioned`');
});

test('what others change meanwhile stays, after undo too', async () => {
  await configure({});
  await run();
  const QueueConfigurations = [{ Id: 'new', QueueArn: arnOf('sqs', 'new'), Events: created }];
  await configure({ QueueConfigurations, EventBridgeConfiguration: {} });
  await run('--undo');
  const now = await documentNow();
  expect(now).toContain('<Id>new</Id>');
  expect(now).not.toContain('EventBridge');
});

describe('a notification that would start the function a second time', () => {
  const lambda = (LambdaFunctionArn: string, Events: Event[] = created): NotificationConfiguration => ({
    LambdaFunctionConfigurations: [{ Id: 'x', LambdaFunctionArn, Events }],
  });
  const sqs = (QueueArn: string, Events: Event[] = created): NotificationConfiguration => ({
    QueueConfigurations: [{ Id: 'x', QueueArn, Events }],
  });
  const ours = arnOf('lambda', 'function:news-summary-prod-summarize');
  const refused = [
    { name: 'our function', given: lambda(ours), words: [] },
    { name: 'its alias', given: lambda(`${ours}:live`), words: [] },
    {
      name: 'our queue',
      given: sqs(arnOf('sqs', 'news-summary-prod-articles'), ['s3:ObjectRemoved:Delete']),
      words: [],
    },
    {
      name: 'the function of a stack that is named',
      given: lambda(arnOf('lambda', 'function:desk-summarize')),
      words: ['--stack', 'desk'],
    },
  ];
  test.each(refused)('is named, and nothing is changed: $name', async ({ given, words }) => {
    await configure({
      ...given,
      TopicConfigurations: [{ Id: 't', TopicArn: arnOf('sns', 'a'), Events: ['s3:ObjectAcl:Put'] }],
    });
    const before = await documentNow();
    for (const more of [[], ['--dry-run']])
      await expect(run(...words, ...more)).rejects.toThrow(
        /^This notification of s3:\/\/versioned would start the function a second time for each article:\n {2}x: s3:Object.* to arn:[^\n]*\nRemove it, then attach again\.$/,
      );
    expect(await documentNow()).toBe(before);
    expect(existsSync(join(state, 'news-summary'))).toBe(false);
  });

  const taken = [
    { name: 'another function', given: lambda(arnOf('lambda', 'function:pdf-summarize')), words: [] },
    { name: 'the function of another stack', given: lambda(ours), words: ['--stack', 'desk'] },
    { name: 'events that the rule does not take', given: lambda(ours, ['s3:LifecycleExpiration:*']), words: [] },
    { name: 'the queue of failures', given: sqs(arnOf('sqs', 'news-summary-prod-failed')), words: [] },
  ];
  test.each(taken)('is none: $name', async ({ given, words }) => {
    await configure(given);
    expect(await run(...words)).toContain('Its 1 other notification stays.');
  });

  test('may come from a topic, which is named', async () => {
    await configure({ TopicConfigurations: [{ Id: 't', TopicArn: arnOf('sns', 'uploads'), Events: created }] });
    expect(await run()).toContain(
      'Look whether a topic leads to the function; then each article would start it a second time:\n  t: s3:ObjectCreated:* to arn:aws:sns:',
    );
  });
});

describe('fails with the reason', () => {
  test('what may not be read', async () => {
    fault = () => ({ kind: 'error', status: 403, code: 'AccessDenied' });
    await expect(run()).rejects.toThrow(
      'Cannot read the notifications of s3://versioned: access denied (AccessDenied). It takes s3:GetBucketNotification.',
    );
  });

  test('what may not be written', async () => {
    fault = ({ operation }) =>
      operation.startsWith('Put') ? { kind: 'error', status: 403, code: 'AccessDenied' } : undefined;
    await expect(run()).rejects.toThrow(
      'Cannot change the notifications of s3://versioned: access denied (AccessDenied). It takes s3:PutBucketNotification.',
    );
  });

  test('a change at the same time', async () => {
    fault = ({ operation }) => {
      if (operation !== 'PutBucketNotificationConfiguration') return undefined;
      fault = undefined;
      return { kind: 'error-in-body', code: 'SlowDown' } as ReturnType<FaultRule>;
    };
    await expect(run()).rejects.toThrow('Somebody else changed the notifications of s3://versioned at the same time.');
  });

  test('a file that is no note, or a note of another bucket', async () => {
    const note = join(state, 'note.json');
    writeFileSync(note, 'news');
    await expect(run('--undo', '--note', note)).rejects.toThrow(`${note} is no note of news-summary attach.`);
    writeFileSync(note, JSON.stringify({ bucket: 'plain', wasEventBridgeOn: true }));
    await expect(run('--undo', '--note', note)).rejects.toThrow(
      `${note} is a note of the bucket plain, not of versioned.`,
    );
  });
});

test('the note may be kept elsewhere, and says what was there', async () => {
  const note = join(state, 'notes', 'note.json');
  const before = await documentNow();
  await run('--note', note);
  expect(JSON.parse(readFileSync(note, 'utf8'))).toEqual({ bucket, wasEventBridgeOn: false, found: before });
  await run('--undo', `--note=${note}`);
  expect(existsSync(note)).toBe(false);
});
