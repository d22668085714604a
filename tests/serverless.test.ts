import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundleFunction } from '../local/bundle-function.ts';
import { packageFunction } from '../local/package.ts';

interface Statement {
  readonly Effect: 'Allow' | 'Deny';
  readonly Action: string | readonly string[];
  readonly Resource: unknown;
  readonly Principal?: unknown;
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

interface Resource {
  readonly Type: string;
  readonly DeletionPolicy?: string;
  // biome-ignore lint/suspicious/noExplicitAny: CloudFormation's own types are as wide as this
  readonly Properties: any;
}

const osls = join(import.meta.dirname, '../node_modules/osls/bin/serverless.js');
const folder = mkdtempSync(join(tmpdir(), 'news-summary-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A stranger's machine: no credentials, no account, nothing in the home folder. */
const environment = { PATH: process.env['PATH'] ?? '', HOME: folder };
const prodParameters = ['--stage', 'prod', '--param', 'articlesBucket=paper-in', '--param', 'resultsBucket=paper-out'];

function runPackage(name: string, parameters: readonly string[]): Readonly<Record<string, Resource>> {
  const output = join(folder, name);
  execFileSync(process.execPath, [osls, 'package', '--package', output, ...parameters], {
    cwd: folder,
    env: environment,
    stdio: 'pipe',
  });
  return JSON.parse(readFileSync(join(output, 'cloudformation-template-update-stack.json'), 'utf8')).Resources;
}

let prod: Readonly<Record<string, Resource>>;
let dev: Readonly<Record<string, Resource>>;

beforeAll(async () => {
  for (const file of ['serverless.yml', '.env.dev'])
    copyFileSync(join(import.meta.dirname, '..', file), join(folder, file));
  mkdirSync(join(folder, 'dist'));
  await bundleFunction(join(folder, 'dist'));
  packageFunction(join(folder, 'dist'));
  prod = runPackage('prod', prodParameters);
  dev = runPackage('dev', []);
}, 60_000);

const ofType = (type: string): Resource[] => Object.values(prod).filter((resource) => resource.Type === type);

function only(type: string): Resource {
  const [resource, ...others] = ofType(type);
  if (!resource || others.length) throw new Error(`${others.length + 1} resources of type ${type}`);
  return resource;
}

const asList = <T>(value: T | readonly T[]): readonly T[] => (Array.isArray(value) ? value : [value as T]);

const pseudoParameters = { Partition: 'aws', Region: 'here', AccountId: 'us' } as const;

const substitute = (text: string | undefined): string | undefined =>
  text?.replace(/\$\{AWS::(\w+)\}/g, (_, name: keyof typeof pseudoParameters) => pseudoParameters[name]);

function roleStatements(): readonly Statement[] {
  return only('AWS::IAM::Role').Properties.Policies.flatMap(
    (policy: { PolicyDocument: { Statement: Statement[] } }) => policy.PolicyDocument.Statement,
  );
}

const dataBuckets = (): Resource[] => ofType('AWS::S3::Bucket').filter(({ Properties }) => Properties.BucketName);

describe('the role of the function', () => {
  test('may do exactly this', () => {
    const granted = roleStatements().map(({ Action, Resource }) => [
      asList(Action).join(' '),
      substitute((Resource as { 'Fn::Sub'?: string })['Fn::Sub']) ?? Resource,
    ]);
    expect(granted).toEqual([
      ['s3:GetObject s3:GetObjectVersion', 'arn:aws:s3:::paper-in/incoming/*'],
      ['s3:GetObject s3:PutObject', 'arn:aws:s3:::paper-out/records/*'],
      ['s3:ListBucket', 'arn:aws:s3:::paper-in'],
      ['s3:ListBucket', 'arn:aws:s3:::paper-out'],
      [
        'logs:CreateLogStream logs:PutLogEvents',
        'arn:aws:logs:here:us:log-group:/aws/lambda/news-summary-prod-summarize:*',
      ],
      ['sqs:SendMessage', { 'Fn::GetAtt': ['FailedArticles', 'Arn'] }],
    ]);
  });

  test('lists below the prefixes only', () => {
    const prefixes = roleStatements()
      .filter(({ Action }) => Action === 's3:ListBucket')
      .map(({ Condition }) => Condition?.['StringLikeIfExists']?.['s3:prefix']);
    expect(prefixes).toEqual(['incoming/*', 'records/*']);
  });

  test('no policy of the stack allows an action or a resource by a bare star', () => {
    const documents = Object.values(prod).flatMap(({ Properties }) => [
      ...(Properties.PolicyDocument ? [Properties.PolicyDocument] : []),
      ...(Properties.Policies ?? []).map((policy: { PolicyDocument: unknown }) => policy.PolicyDocument),
    ]);
    const statements: Statement[] = documents.flatMap((document) => document.Statement);
    expect(statements.length).toBeGreaterThan(8);
    for (const { Effect, Action, Resource, Principal } of statements) {
      if (Effect === 'Deny') continue;
      for (const action of asList(Action)) expect(action).not.toContain('*');
      for (const resource of asList(Resource)) expect(resource).not.toBe('*');
      expect(Principal).toBeUndefined();
    }
  });

  test('only Lambda takes it, and no other managed policy comes with it', () => {
    const { AssumeRolePolicyDocument, ManagedPolicyArns } = only('AWS::IAM::Role').Properties;
    expect(AssumeRolePolicyDocument.Statement).toMatchObject([{ Principal: { Service: 'lambda.amazonaws.com' } }]);
    expect(ManagedPolicyArns).toBeUndefined();
  });
});

describe('the buckets', () => {
  test('are two, and keep their data when the stack goes', () => {
    expect(dataBuckets().map(({ Properties }) => Properties.BucketName)).toEqual(['paper-in', 'paper-out']);
    for (const { DeletionPolicy } of dataBuckets()) expect(DeletionPolicy).toBe('Retain');
  });

  test('encrypt, and let nobody in', () => {
    expect(ofType('AWS::S3::Bucket')).toHaveLength(3);
    for (const { Properties } of ofType('AWS::S3::Bucket')) {
      const [rule] = Properties.BucketEncryption.ServerSideEncryptionConfiguration;
      expect(rule.ServerSideEncryptionByDefault.SSEAlgorithm).toBe('AES256');
      expect(Properties.PublicAccessBlockConfiguration).toEqual({
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      });
    }
  });

  test('own their objects, keep versions, and forget old ones', () => {
    for (const { Properties } of dataBuckets()) {
      expect(Properties.OwnershipControls.Rules).toEqual([{ ObjectOwnership: 'BucketOwnerEnforced' }]);
      expect(Properties.VersioningConfiguration.Status).toBe('Enabled');
      expect(Properties.LifecycleConfiguration.Rules[0].NoncurrentVersionExpiration.NoncurrentDays).toBe(30);
    }
  });

  test('and the queue are spoken to over TLS only', () => {
    const policies = Object.values(prod).filter(({ Type }) => /Bucket.*Policy$|QueuePolicy$/.test(Type));
    const named = policies.map(({ Properties }) => (Properties.Bucket ?? Properties.Queues[0]).Ref);
    expect(named.toSorted()).toEqual([
      'FailedArticles',
      'S3BucketArticles',
      'S3BucketResults',
      'ServerlessDeploymentBucket',
    ]);
    for (const { Properties } of policies) {
      const [{ Effect, Principal, Action, Resource, Condition }] = Properties.PolicyDocument.Statement;
      expect([Effect, Principal, Action]).toEqual(['Deny', '*', expect.stringMatching(/^(?:s3|sqs):\*$/)]);
      expect(String(Condition.Bool['aws:SecureTransport'])).toBe('false');
      if (Action === 's3:*') expect(Resource).toHaveLength(2);
    }
  });
});

describe('the trigger', () => {
  test('fires below the prefix, for uploads and removals', () => {
    const { NotificationConfiguration } = prod['S3BucketArticles']?.Properties ?? {};
    const filter = { S3Key: { Rules: [{ Name: 'prefix', Value: 'incoming/' }] } };
    expect(NotificationConfiguration.LambdaConfigurations).toMatchObject([
      { Event: 's3:ObjectCreated:*', Filter: filter },
      { Event: 's3:ObjectRemoved:*', Filter: filter },
    ]);
    expect(prod['S3BucketResults']?.Properties.NotificationConfiguration).toBeUndefined();
  });

  test('may come from this bucket of this account only', () => {
    const { SourceArn, SourceAccount, Principal } = only('AWS::Lambda::Permission').Properties;
    expect(JSON.stringify(SourceArn)).toContain(':s3:::paper-in"');
    expect([SourceAccount, Principal]).toEqual([{ Ref: 'AWS::AccountId' }, 's3.amazonaws.com']);
  });
});

describe('failures', () => {
  test('are tried three times, then kept for 14 days, encrypted', () => {
    const { MaximumRetryAttempts, DestinationConfig } = only('AWS::Lambda::EventInvokeConfig').Properties;
    expect(MaximumRetryAttempts).toBe(2);
    expect(DestinationConfig.OnFailure.Destination).toEqual({ 'Fn::GetAtt': ['FailedArticles', 'Arn'] });
    expect(prod['FailedArticles']?.Properties).toMatchObject({
      MessageRetentionPeriod: 14 * 24 * 60 * 60,
      SqsManagedSseEnabled: true,
    });
  });

  test('raise an alarm at the first', () => {
    expect(only('AWS::CloudWatch::Alarm').Properties).toMatchObject({
      MetricName: 'ApproximateNumberOfMessagesVisible',
      Dimensions: [{ Name: 'QueueName', Value: { 'Fn::GetAtt': ['FailedArticles', 'QueueName'] } }],
      ComparisonOperator: 'GreaterThanThreshold',
      Threshold: 0,
    });
  });

  test('and everything else is in a log that ends', () => {
    const { LogGroupName, RetentionInDays } = only('AWS::Logs::LogGroup').Properties;
    expect([LogGroupName, RetentionInDays]).toEqual(['/aws/lambda/news-summary-prod-summarize', 30]);
  });
});

describe('the function', () => {
  test('runs on Node 24 on arm64 with this environment and no other', () => {
    const { Runtime, Architectures, Environment } = only('AWS::Lambda::Function').Properties;
    expect([Runtime, Architectures]).toEqual(['nodejs24.x', ['arm64']]);
    expect(Environment.Variables).toEqual({
      ARTICLES_BUCKET: 'paper-in',
      ARTICLES_PREFIX: 'incoming/',
      RESULTS_BUCKET: 'paper-out',
      RESULTS_PREFIX: 'records/',
      SUMMARY_SENTENCES: '3',
      KEY_FACTS: '12',
    });
  });

  test('has its handler in the zip, which loads', () => {
    const { Handler, Environment } = only('AWS::Lambda::Function').Properties;
    const files = unzipSync(readFileSync(join(folder, 'dist/summarize.zip')));
    const [path, name] = Handler.split('.');
    const bundle = strFromU8(files[`${path}.cjs`] ?? new Uint8Array());
    const print = `process.stdout.write(Object.keys(module.exports).join())`;
    const env = { ...environment, ...Environment.Variables };
    const loaded = spawnSync(process.execPath, ['--input-type=commonjs', '-'], { input: `${bundle};${print}`, env });
    expect(`${loaded.stdout}${loaded.stderr}`).toBe(name);
  });
});

describe('the stages', () => {
  test('a real one needs names for its buckets', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [osls, 'package', '--stage', 'prod'], {
      cwd: folder,
      env: environment,
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    expect(`${stdout}${stderr}`).toContain('"functions.summarize.environment.RESULTS_BUCKET": Value not found');
  });

  test('what is for this machine stays on it', () => {
    const local = readFileSync(join(folder, '.env.dev'), 'utf8').match(/^AWS_\w+=.+$/gm) ?? [];
    expect(local.map((line) => line.split('=')[0])).toEqual([
      'AWS_ENDPOINT_URL_S3',
      'AWS_REGION',
      'AWS_ACCESS_KEY_ID',
      'AWS_SECRET_ACCESS_KEY',
    ]);
    for (const template of [prod, dev])
      expect(JSON.stringify(template)).not.toMatch(/AWS_ENDPOINT|AWS_ACCESS|local-secret/);
    expect(dev['SummarizeLambdaFunction']?.Properties.Environment.Variables).toMatchObject({
      ARTICLES_BUCKET: 'news-in',
      RESULTS_BUCKET: 'news-out',
    });
  });
});
