import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { bundleFunction } from '../../local/build/bundle-function.ts';
import { packageFunction } from '../../local/build/package-function.ts';
import { findPolicyMistakes } from './find-policy-mistakes.ts';
import { findSpecificationMistakes } from './find-specification-mistakes.ts';
import { packageTemplate, packagingMs, prod } from './package-template.ts';
import { asList, only, resourcesOf, roleStatements, type Template, textOf } from './template.ts';

let direct: Template;
let queue: Template;

beforeAll(async () => {
  [direct, queue] = await Promise.all([packageTemplate(prod), packageTemplate([...prod, '--param', 'feed=queue'])]);
}, packagingMs);

const properties = (template: Template, name: string) => template.Resources[name]?.Properties;
const granted = (role: string) =>
  roleStatements(direct.Resources[role]).map(({ Action, Resource }) => [asList(Action).join(' '), textOf(Resource)]);

describe('the roles', () => {
  test('the function may do exactly this', () => {
    expect(granted('SummarizeRole')).toEqual([
      ['s3:GetObject s3:GetObjectVersion', 'arn:<Partition>:s3:::paper-in/incoming/*'],
      ['s3:GetObject s3:PutObject', 'arn:<Partition>:s3:::paper-out/records/*'],
      ['s3:ListBucket', 'arn:<Partition>:s3:::paper-in'],
      ['s3:ListBucket', 'arn:<Partition>:s3:::paper-out'],
      [
        'logs:CreateLogStream logs:PutLogEvents',
        'arn:<Partition>:logs:<Region>:<AccountId>:log-group:/aws/lambda/news-summary-prod-summarize:*',
      ],
      ['sqs:ReceiveMessage sqs:DeleteMessage sqs:GetQueueAttributes', '{"Fn::GetAtt":["Articles","Arn"]}'],
      ['sqs:SendMessage', '{"Fn::GetAtt":["FailedArticles","Arn"]}'],
    ]);
    expect(roleStatements(queue.Resources['SummarizeRole'])).toEqual(roleStatements(direct.Resources['SummarizeRole']));
  });

  test('it lists below the prefixes only', () => {
    const prefixes = roleStatements(direct.Resources['SummarizeRole'])
      .filter(({ Action }) => Action === 's3:ListBucket')
      .map(({ Condition }) => Condition?.['StringLikeIfExists']?.['s3:prefix']);
    expect(prefixes).toEqual(['incoming/*', 'records/*']);
  });

  test('a job of Batch Operations may invoke the function and keep its lists, away from the records', () => {
    expect(granted('BackfillRole')).toEqual([
      ['lambda:InvokeFunction', '{"Fn::GetAtt":["SummarizeLambdaFunction","Arn"]}'],
      ['s3:PutInventoryConfiguration', 'arn:<Partition>:s3:::paper-in'],
      ['s3:GetObject s3:GetObjectVersion s3:PutObject', 'arn:<Partition>:s3:::paper-out/backfill/*'],
    ]);
  });

  test('each is for one service', () => {
    const services = resourcesOf(direct, 'AWS::IAM::Role').map(([, { Properties }]) =>
      Properties.AssumeRolePolicyDocument.Statement.map((s: { Principal: unknown }) => s.Principal),
    );
    expect(services).toEqual([
      [{ Service: 'lambda.amazonaws.com' }],
      [{ Service: 'batchoperations.s3.amazonaws.com' }],
    ]);
  });
});

test('what holds articles, records and failures stays when the stack goes, unless it was never whole', () => {
  for (const name of ['S3BucketArticles', 'S3BucketResults', 'FailedArticles']) {
    const { DeletionPolicy, UpdateReplacePolicy } = direct.Resources[name] ?? {};
    expect([name, DeletionPolicy, UpdateReplacePolicy]).toEqual([name, 'RetainExceptOnCreate', 'Retain']);
  }
});

describe('one bucket with two prefixes', () => {
  const one = ['--stage', 'prod', '--param', 'articlesBucket=paper', '--param', 'resultsBucket=paper'];
  test.each(['direct', 'queue'])('is declared once, and feeds its articles only: %s', async (feed) => {
    const template = await packageTemplate([...one, '--param', `feed=${feed}`]);
    const ours = resourcesOf(template, 'AWS::S3::Bucket').filter(([name]) => name !== 'ServerlessDeploymentBucket');
    expect(ours.map(([name, { Properties }]) => [name, Properties.BucketName])).toEqual([
      ['S3BucketArticles', 'paper'],
    ]);
    expect(template.Resources['ResultsTransport']).toBeUndefined();
    expect(findSpecificationMistakes(template)).toEqual([]);
    expect(findPolicyMistakes(template)).toEqual([]);
    const { NotificationConfiguration } = properties(template, 'S3BucketArticles');
    for (const { Filter } of Object.values(NotificationConfiguration).flat() as { Filter: unknown }[])
      expect(Filter).toEqual({ S3Key: { Rules: [{ Name: 'prefix', Value: 'incoming/' }] } });
    const granted = roleStatements(template.Resources['SummarizeRole']).map(({ Resource }) => textOf(Resource));
    expect(granted.slice(0, 2)).toEqual([
      'arn:<Partition>:s3:::paper/incoming/*',
      'arn:<Partition>:s3:::paper/records/*',
    ]);
  });
});

test('the buckets are two, own their objects, and forget old versions', () => {
  for (const [name, bucket] of [
    ['S3BucketArticles', 'paper-in'],
    ['S3BucketResults', 'paper-out'],
  ] as const) {
    expect(properties(direct, name)).toMatchObject({
      BucketName: bucket,
      OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] },
      VersioningConfiguration: { Status: 'Enabled' },
      LifecycleConfiguration: { Rules: [{ NoncurrentVersionExpiration: { NoncurrentDays: 30 } }] },
    });
  }
});

describe('the feed', () => {
  const filter = { S3Key: { Rules: [{ Name: 'prefix', Value: 'incoming/' }] } };
  const events = ['s3:ObjectCreated:*', 's3:ObjectRemoved:*'];

  test('direct: S3 invokes the function, and may not send to the queue', () => {
    const called = { 'Fn::GetAtt': ['SummarizeLambdaFunction', 'Arn'] };
    expect(properties(direct, 'S3BucketArticles').NotificationConfiguration).toEqual({
      LambdaConfigurations: events.map((Event) => ({ Event, Function: called, Filter: filter })),
    });
    expect(direct.Resources['S3BucketArticles']?.Metadata).toEqual({ MadeAfter: { Ref: 'ArticlesMayInvoke' } });
    expect(textOf(only(direct, 'AWS::Lambda::Permission').Properties.SourceArn)).toBe('arn:<Partition>:s3:::paper-in');
    expect(JSON.stringify(properties(direct, 'ArticlesPolicy'))).not.toContain('Allow');
  });

  test('queue: S3 sends to the queue, and may not invoke the function', () => {
    const Queue = { 'Fn::GetAtt': ['Articles', 'Arn'] };
    expect(properties(queue, 'S3BucketArticles').NotificationConfiguration).toEqual({
      QueueConfigurations: events.map((Event) => ({ Event, Queue, Filter: filter })),
    });
    expect(queue.Resources['S3BucketArticles']?.DependsOn).toEqual(['ArticlesPolicy']);
    expect(queue.Resources['S3BucketArticles']?.Metadata).toBeUndefined();
    expect(resourcesOf(queue, 'AWS::Lambda::Permission')).toEqual([]);
    expect(properties(queue, 'ArticlesPolicy').PolicyDocument.Statement[1]).toMatchObject({
      Effect: 'Allow',
      Principal: { Service: 's3.amazonaws.com' },
      Action: 'sqs:SendMessage',
      Resource: Queue,
    });
  });

  test.each(['direct', 'queue'])('%s: the queue leads to the function, and no record is fed', (feed) => {
    const template = { direct, queue }[feed] ?? direct;
    expect(only(template, 'AWS::Lambda::EventSourceMapping').Properties).toMatchObject({
      EventSourceArn: { 'Fn::GetAtt': ['Articles', 'Arn'] },
      BatchSize: 10,
      ScalingConfig: { MaximumConcurrency: 5 },
    });
    expect(properties(template, 'S3BucketResults').NotificationConfiguration).toBeUndefined();
  });
});

test('failures of either road, after three attempts, end in one queue that redrive may empty', () => {
  const failed = { 'Fn::GetAtt': ['FailedArticles', 'Arn'] };
  const { MaximumRetryAttempts, DestinationConfig } = only(direct, 'AWS::Lambda::EventInvokeConfig').Properties;
  expect([MaximumRetryAttempts, DestinationConfig.OnFailure.Destination]).toEqual([2, failed]);
  const { QueueName, RedrivePolicy } = properties(direct, 'Articles');
  expect(RedrivePolicy).toEqual({ deadLetterTargetArn: failed, maxReceiveCount: 3 });
  const { redrivePermission, sourceQueueArns } = properties(direct, 'FailedArticles').RedriveAllowPolicy;
  expect([redrivePermission, ...sourceQueueArns.map(textOf)]).toEqual([
    'byQueue',
    `arn:<Partition>:sqs:<Region>:<AccountId>:${QueueName}`,
  ]);
});

describe('the function', () => {
  test('runs on Node 24 on arm64 with this environment and no other', () => {
    const { Runtime, Architectures, Environment } = only(direct, 'AWS::Lambda::Function').Properties;
    expect([Runtime, Architectures]).toEqual(['nodejs24.x', ['arm64']]);
    expect(Environment.Variables).toEqual({
      ARTICLES_BUCKET: 'paper-in',
      ARTICLES_PREFIX: 'incoming/',
      RESULTS_BUCKET: 'paper-out',
      RESULTS_PREFIX: 'records/',
      SUMMARY_SENTENCES: '3',
      SUMMARY_WORDS: '',
      SUMMARY_SHARE: '',
      SUMMARY_VARIANTS: 'false',
      KEY_FACTS: '12',
    });
  });

  test('has its handler in the zip, which loads', async () => {
    const dist = mkdtempSync(join(tmpdir(), 'news-summary-'));
    await bundleFunction(dist);
    packageFunction(dist);
    const files = unzipSync(readFileSync(join(dist, 'summarize.zip')));
    rmSync(dist, { recursive: true });
    mkdirSync(join(dist, 'dist'), { recursive: true });
    for (const [file, bytes] of Object.entries(files)) writeFileSync(join(dist, file), bytes);
    const { Handler, Environment } = only(direct, 'AWS::Lambda::Function').Properties;
    const [path, name] = Handler.split('.');
    const print = `process.stdout.write(Object.keys(require('./${path}.cjs')).join())`;
    const env = { PATH: process.env['PATH'] ?? '', ...Environment.Variables };
    const loaded = spawnSync(process.execPath, ['-e', print], { cwd: dist, env });
    rmSync(dist, { recursive: true });
    expect(`${loaded.stdout}${loaded.stderr}`).toBe(name);
  });
});
