import { beforeAll, describe, expect, test } from 'vitest';
import { defaultsOf, deployPlain } from './fill-parameters.ts';
import { findPolicyMistakes } from './find-policy-mistakes.ts';
import { findSpecificationMistakes } from './find-specification-mistakes.ts';
import { packagePlain, packageTemplate, packagingMs, prod } from './package-template.ts';
import { asList, type Resource, resourcesOf, roleStatements, type Template, textOf } from './template.ts';
import { argumentsOf, isRefused, type Parameters, refusalOf, type Variant, variants } from './variants.ts';

let plain: Template;
let defaults: Readonly<Record<string, string>>;

beforeAll(() => {
  plain = packagePlain();
  defaults = defaultsOf(plain);
}, packagingMs);

const filled = (parameters: Parameters): Template => deployPlain(plain, parameters);

const accepted = variants.filter((variant) => !isRefused(variant));
const statements = (template: Template, role: string) => roleStatements(template.Resources[role]);
const granted = (template: Template, role: string) =>
  statements(template, role).map(({ Action, Resource: resource }) => [asList(Action).join(' '), textOf(resource)]);

test('of 24 variants 16 are templates', () => {
  expect([variants.length, accepted.length]).toEqual([24, 16]);
  expect(accepted.filter(({ parameters }) => refusalOf(parameters, defaults) !== '')).toEqual([]);
});

test.each(variants.filter(isRefused))('$name: refused with one sentence', ({ parameters }) => {
  expect(refusalOf(parameters, defaults)).toBe(
    'Articles of a bucket that exists need feed=eventbridge: CloudFormation cannot add a notification to a bucket that it does not own.',
  );
});

describe.each(accepted)('$name', (variant) => {
  test('is what CloudFormation specifies, keeps to every rule, and leaves nothing open', () => {
    const template = filled(variant.parameters);
    expect(findSpecificationMistakes(template)).toEqual([]);
    expect(findPolicyMistakes(template)).toEqual([]);
    expect(template.Conditions).toBeUndefined();
    expect(JSON.stringify(template)).not.toMatch(/Fn::If|AWS::NoValue|%\w+%|STACK/);
  });

  test('makes the buckets that are not there', () => {
    const template = filled(variant.parameters);
    const { isThere, isOne } = variant;
    const made = isThere ? [] : isOne ? ['S3BucketArticles'] : ['S3BucketArticles', 'S3BucketResults'];
    expect(resourcesOf(template, 'AWS::S3::Bucket').map(([name]) => name)).toEqual(made);
    expect(resourcesOf(template, 'AWS::S3::BucketPolicy')).toHaveLength(made.length);
  });

  test('may do exactly this', () => {
    const template = filled(variant.parameters);
    const records = variant.isOne ? 'paper-in' : 'paper-out';
    const bucket = (name: string): string => `arn:<Partition>:s3:::${name}`;
    expect(granted(template, 'SummarizeRole')).toEqual([
      ['s3:GetObject s3:GetObjectVersion', `${bucket('paper-in')}/incoming/*`],
      ['s3:GetObject s3:PutObject', `${bucket(records)}/records/*`],
      ['s3:ListBucket', bucket('paper-in')],
      ['s3:ListBucket', bucket(records)],
      [
        'logs:CreateLogStream logs:PutLogEvents',
        'arn:<Partition>:logs:<Region>:<AccountId>:log-group:/aws/lambda/<StackName>-summarize:*',
      ],
      ['sqs:ReceiveMessage sqs:DeleteMessage sqs:GetQueueAttributes', '{"Fn::GetAtt":["Articles","Arn"]}'],
      ['sqs:SendMessage', '{"Fn::GetAtt":["FailedArticles","Arn"]}'],
      ...(variant.hasKeys
        ? [
            ['kms:Decrypt', variant.parameters['articlesKey']],
            ['kms:Decrypt kms:GenerateDataKey', variant.parameters['resultsKey']],
          ]
        : []),
    ]);
    expect(granted(template, 'BackfillRole').slice(3)).toEqual(
      variant.hasKeys ? [['kms:Decrypt kms:GenerateDataKey', variant.parameters['resultsKey']]] : [],
    );
  });

  test('is fed in one way', () => {
    const template = filled(variant.parameters);
    const { NotificationConfiguration: told = {} } = template.Resources['S3BucketArticles']?.Properties ?? {};
    const ways = {
      direct: 'LambdaConfigurations',
      queue: 'QueueConfigurations',
      eventbridge: 'EventBridgeConfiguration',
    };
    expect(Object.keys(told)).toEqual(variant.isThere ? [] : [ways[variant.feed as keyof typeof ways]]);
    expect(resourcesOf(template, 'AWS::Events::Rule')).toHaveLength(variant.feed === 'eventbridge' ? 1 : 0);
    expect(resourcesOf(template, 'AWS::Lambda::Permission')).toHaveLength(variant.feed === 'direct' ? 1 : 0);
    const senders = statementsOfQueue(template).map(({ Principal }) => (Principal as { Service: string }).Service);
    const sender = { direct: [], queue: ['s3.amazonaws.com'], eventbridge: ['events.amazonaws.com'] };
    expect(senders).toEqual(sender[variant.feed as keyof typeof sender]);
  });
});

const statementsOfQueue = (template: Template) =>
  (template.Resources['ArticlesPolicy'] as Resource).Properties.PolicyDocument.Statement.filter(
    ({ Effect }: { Effect: string }) => Effect === 'Allow',
  ) as { Principal: unknown }[];

describe('keys', () => {
  const keyed = (isThere: boolean): Variant =>
    accepted.find((v) => v.feed === 'eventbridge' && v.isThere === isThere && v.hasKeys && !v.isOne) as Variant;

  test('are used through S3, for the objects of the prefix or their bucket', () => {
    const template = filled(keyed(true).parameters);
    const conditions = statements(template, 'SummarizeRole').flatMap(({ Action, Condition }) =>
      asList(Action).some((action) => action.startsWith('kms:')) ? [Condition] : [],
    );
    const context = (bucket: string, prefix: string) => [
      { 'Fn::Sub': `arn:\${AWS::Partition}:s3:::${bucket}` },
      { 'Fn::Sub': `arn:\${AWS::Partition}:s3:::${bucket}/${prefix}*` },
    ];
    const through = { 'kms:ViaService': { 'Fn::Sub': `s3.\${AWS::Region}.\${AWS::URLSuffix}` } };
    expect(conditions).toEqual([
      { StringEquals: through, StringLike: { 'kms:EncryptionContext:aws:s3:arn': context('paper-in', 'incoming/') } },
      { StringEquals: through, StringLike: { 'kms:EncryptionContext:aws:s3:arn': context('paper-out', 'records/') } },
    ]);
  });

  test('are those of the buckets that the stack makes', () => {
    const { parameters } = keyed(false);
    const template = filled(parameters);
    for (const [name, key] of [
      ['S3BucketArticles', 'articlesKey'],
      ['S3BucketResults', 'resultsKey'],
    ] as const)
      expect(template.Resources[name]?.Properties.BucketEncryption).toEqual({
        ServerSideEncryptionConfiguration: [
          {
            ServerSideEncryptionByDefault: { SSEAlgorithm: 'aws:kms', KMSMasterKeyID: parameters[key] },
            BucketKeyEnabled: true,
          },
        ],
      });
  });
});

describe('one of two buckets may be there', () => {
  const two = { articlesBucket: 'paper-in', resultsBucket: 'paper-out' };

  test('the articles, with the feed eventbridge', () => {
    const template = filled({ ...two, feed: 'eventbridge', articlesBucketExists: 'true' });
    expect(resourcesOf(template, 'AWS::S3::Bucket').map(([name]) => name)).toEqual(['S3BucketResults']);
    expect([...findSpecificationMistakes(template), ...findPolicyMistakes(template)]).toEqual([]);
  });

  test.each(['direct', 'queue', 'eventbridge'])('the records, with the feed %s', (feed) => {
    const template = filled({ ...two, feed, resultsBucketExists: 'true' });
    expect(resourcesOf(template, 'AWS::S3::Bucket').map(([name]) => name)).toEqual(['S3BucketArticles']);
    expect([...findSpecificationMistakes(template), ...findPolicyMistakes(template)]).toEqual([]);
  });
});

/** As osls names the stack, and says where the code is. */
function asPackaged(template: Template): Template {
  const text = JSON.stringify(template.Resources).replaceAll(`$\{AWS::StackName}`, 'news-summary-prod');
  const resources = JSON.parse(text);
  for (const name of Object.keys(resources)) if (name.startsWith('ServerlessDeployment')) delete resources[name];
  delete resources.SummarizeLambdaFunction.Properties.Code;
  return { Resources: sorted(substituted(resources)) as Template['Resources'], Outputs: {} };
}

/** A text without a reference needs no `Fn::Sub`. Numbers of a command line are text. */
function substituted(value: unknown): unknown {
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.map(substituted);
  if (typeof value !== 'object' || value === null) return value;
  const { 'Fn::Sub': text } = value as { readonly 'Fn::Sub'?: string };
  if (text !== undefined && !text.includes(`$\{`)) return text;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, substituted(member)]));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([name, member]) => [name, sorted(member)]));
}

const settings = {
  feed: 'eventbridge',
  eventTarget: 'function',
  articlesBucket: 'paper',
  resultsBucket: 'paper',
  vpcSubnets: 'subnet-0a,subnet-0b',
  vpcSecurityGroups: 'sg-0a',
  tracing: 'true',
  reservedConcurrency: '9',
  permissionsBoundary: 'arn:aws:iam::111122223333:policy/boundary',
  logKey: 'arn:aws:kms:eu-west-1:111122223333:key/logs',
  alarmTopic: 'arn:aws:sns:eu-west-1:111122223333:alarms',
};

describe('osls packages what CloudFormation makes of the plain template', () => {
  const two = { articlesBucket: 'paper-in', resultsBucket: 'paper-out' };
  const { parameters: keyed = {} } = accepted.find(({ name }) => name === 'eventbridge, there, keys, two') ?? {};
  const rows: readonly { readonly name: string; readonly words: readonly string[]; readonly parameters: Parameters }[] =
    [
      { name: 'with no setting', words: prod, parameters: two },
      { name: 'with buckets that are there', words: argumentsOf(keyed), parameters: keyed },
      { name: 'with every setting', words: argumentsOf(settings), parameters: settings },
    ];
  test.each(rows)('$name', async ({ words, parameters }) => {
    expect(asPackaged(await packageTemplate(words))).toEqual(asPackaged(filled(parameters)));
  });
});

describe('a setting that is not given costs nothing', () => {
  const two = { articlesBucket: 'paper-in', resultsBucket: 'paper-out' };
  const made = (parameters: Parameters) => filled({ ...two, ...parameters });
  const of = (template: Template, name: string) => template.Resources[name]?.Properties;

  test('and leaves no trace', () => {
    const text = JSON.stringify(made({}));
    expect(text).not.toMatch(/VpcConfig|TracingConfig|Reserved|PermissionsBoundary|kms|ec2:|xray:|AWS::Events/);
  });

  test('the VPC: its interfaces, for Lambda and not for the code', () => {
    const template = made({ vpcSubnets: 'subnet-0a,subnet-0b', vpcSecurityGroups: 'sg-0a' });
    expect(of(template, 'SummarizeLambdaFunction').VpcConfig).toEqual({
      SubnetIds: ['subnet-0a', 'subnet-0b'],
      SecurityGroupIds: ['sg-0a'],
    });
    const [allow, deny] = statements(template, 'SummarizeRole').slice(7);
    expect([allow?.Effect, deny?.Effect, deny?.Action]).toEqual(['Allow', 'Deny', allow?.Action]);
    expect(deny?.Condition).toEqual({
      ArnEquals: {
        'lambda:SourceFunctionArn': {
          'Fn::Sub': `arn:\${AWS::Partition}:lambda:\${AWS::Region}:\${AWS::AccountId}:function:\${AWS::StackName}-summarize`,
        },
      },
    });
  });

  test('traces', () => {
    const template = made({ tracing: 'true' });
    expect(of(template, 'SummarizeLambdaFunction').TracingConfig).toEqual({ Mode: 'Active' });
    expect(granted(template, 'SummarizeRole').slice(7)).toEqual([
      ['xray:PutTraceSegments xray:PutTelemetryRecords', '*'],
    ]);
  });

  test('the boundary, of every role', () => {
    const boundary = 'arn:aws:iam::111122223333:policy/boundary';
    const roles = resourcesOf(made({ permissionsBoundary: boundary }), 'AWS::IAM::Role');
    expect(roles.map(([, { Properties }]) => Properties.PermissionsBoundary)).toEqual([boundary, boundary]);
  });

  test('the share of concurrency, and the key of the logs', () => {
    const template = made({ reservedConcurrency: '9', logKey: settings.logKey });
    expect(of(template, 'SummarizeLambdaFunction').ReservedConcurrentExecutions).toBe('9');
    expect(of(template, 'SummarizeLogGroup').KmsKeyId).toBe(settings.logKey);
  });

  test('a prefix: without one, every key is an article', () => {
    for (const feed of ['direct', 'queue']) {
      const { NotificationConfiguration: told } = of(made({ feed, articlesPrefix: '' }), 'S3BucketArticles');
      expect(JSON.stringify(told)).not.toContain('Filter');
    }
    const { EventPattern: pattern } = of(made({ feed: 'eventbridge', articlesPrefix: '' }), 'ArticlesRule');
    expect(pattern.detail.object).toEqual({ key: [{ exists: true }] });
  });
});
