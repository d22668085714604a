import {
  asList,
  nameIn,
  type Resource,
  resourcesOf,
  type Statement,
  statementsOf,
  type Template,
  textOf,
} from './template.ts';

/** A rule for every deployment. `find` names its breaches. */
interface Rule {
  readonly name: string;
  readonly find: (template: Template) => readonly string[];
}

/** Every policy statement of the template, with its resource. */
function allStatements(template: Template): readonly (readonly [string, Statement])[] {
  return Object.entries(template.Resources).flatMap(([name, { Properties = {} }]) => {
    const { PolicyDocument, AssumeRolePolicyDocument, Policies = [] } = Properties;
    const own = Policies.map((policy: { PolicyDocument: unknown }) => policy.PolicyDocument);
    return [PolicyDocument, AssumeRolePolicyDocument, ...own]
      .filter((document) => document?.Statement)
      .flatMap((document) => statementsOf(document).map((statement) => [name, statement] as const));
  });
}

const allowing = (template: Template, isWrong: (statement: Statement) => boolean): readonly string[] =>
  allStatements(template)
    .filter(([, statement]) => statement.Effect === 'Allow' && isWrong(statement))
    .map(([name, { Sid }]) => (Sid ? `${name} ${Sid}` : name));

const without = (template: Template, type: string, holds: (resource: Resource, name: string) => boolean) =>
  resourcesOf(template, type)
    .filter(([name, resource]) => !holds(resource, name))
    .map(([name]) => name);

/** A star where the name of the resource should begin: `*`, `arn:aws:s3:::*`. */
const isBareStar = (resource: unknown): boolean => /^(?:\*|arn:(?:[^:]*:){4}\*)$/.test(textOf(resource));

/** What AWS allows on every resource only. */
const wide = /^(?:ec2:\w*(?:NetworkInterfaces?|PrivateIpAddresses|DescribeSubnets)|xray:Put\w+)$/;

const isAnyone = (principal: unknown): boolean => principal === '*' || (principal as { AWS?: unknown })?.AWS === '*';

/** How many resources a policy speaks of. A bucket is two: itself and its objects. */
const guarded = { 'AWS::S3::Bucket': 2, 'AWS::SQS::Queue': 1, 'AWS::SNS::Topic': 1 } as const;

/** The policies that CloudFormation would put on a bucket, queue or topic. Each would replace the one before. */
function policiesOf(template: Template, name: string): readonly Resource[] {
  return Object.values(template.Resources).filter(({ Type, Properties = {} }) => {
    if (!/^AWS::(?:S3::Bucket|SQS::Queue|SNS::Topic)Policy$/.test(Type)) return false;
    const { Bucket, Queues = [], Topics = [] } = Properties;
    return [Bucket, ...Queues, ...Topics].some((each: unknown) => nameIn(each) === name);
  });
}

const withoutGuard = (all: Template, holds: (policies: readonly Resource[], resources: number) => boolean) =>
  Object.entries(guarded).flatMap(([type, resources]) =>
    without(all, type, (_, name) => holds(policiesOf(all, name), resources)),
  );

/** Denies everything to everybody who does not use TLS. SNS has nothing but publishing without TLS. */
function refusesPlainText(policy: Resource | undefined, resources: number): boolean {
  return statementsOf(policy?.Properties.PolicyDocument ?? { Statement: [] }).some(
    ({ Effect, Principal, Action, Resource, Condition }) =>
      Effect === 'Deny' &&
      isAnyone(Principal) &&
      /^(?:s3:\*|sqs:\*|sns:Publish)$/.test(String(Action)) &&
      asList(Resource).length === resources &&
      String(Condition?.['Bool']?.['aws:SecureTransport']) === 'false',
  );
}

const names = (value: unknown, key: string): boolean => JSON.stringify(value ?? {}).includes(`"${key}"`);

/** The queue of an event source mapping, and the function that it feeds. */
const feeds = (template: Template) =>
  resourcesOf(template, 'AWS::Lambda::EventSourceMapping').map(([name, { Properties }]) => ({
    name,
    mapping: Properties,
    queue: template.Resources[nameIn(Properties.EventSourceArn) ?? '']?.Properties,
    called: template.Resources[nameIn(Properties.FunctionName) ?? '']?.Properties,
  }));

const deadLettersOf = (template: Template, queue: Resource['Properties']) =>
  template.Resources[nameIn(queue?.RedrivePolicy?.deadLetterTargetArn) ?? '']?.Properties;

const failing = (template: Template, isWrong: (feed: ReturnType<typeof feeds>[number]) => boolean) =>
  feeds(template)
    .filter(isWrong)
    .map(({ name }) => name);

const twoWeeks = 14 * 24 * 60 * 60;

export const rules: readonly Rule[] = [
  {
    name: 'no action by a star',
    find: (all) => allowing(all, ({ Action }) => asList(Action).some((a) => a.includes('*'))),
  },
  {
    name: 'no resource by a bare star',
    find: (all) =>
      allowing(
        all,
        ({ Action, Resource }) => asList(Resource).some(isBareStar) && !asList(Action).every((a) => wide.test(a)),
      ),
  },
  {
    name: 'nothing allowed but what is named',
    find: (all) => allowing(all, (s) => 'NotAction' in s || 'NotResource' in s),
  },
  { name: 'nobody allowed by a star', find: (all) => allowing(all, ({ Principal }) => isAnyone(Principal)) },
  {
    name: 'S3 may act for this account only',
    find: (all) =>
      allowing(
        all,
        (s) => /s3\.amazonaws\.com/.test(JSON.stringify(s.Principal ?? '')) && !names(s, 'aws:SourceAccount'),
      ),
  },
  {
    name: 'a service may send for one source only',
    find: (all) =>
      ['AWS::SQS::QueuePolicy', 'AWS::SNS::TopicPolicy'].flatMap((type) =>
        without(all, type, ({ Properties }) =>
          statementsOf(Properties.PolicyDocument).every((s) => s.Effect === 'Deny' || names(s, 'aws:SourceArn')),
        ),
      ),
  },
  {
    name: 'one bucket of this account, or one rule of this stack, may invoke',
    find: (all) =>
      without(all, 'AWS::Lambda::Permission', ({ Properties: { SourceArn, SourceAccount } }) =>
        Boolean(nameIn(SourceArn) || (SourceAccount && SourceArn && !textOf(SourceArn).includes('*'))),
      ),
  },
  {
    name: 'no managed policies',
    find: (all) => without(all, 'AWS::IAM::Role', ({ Properties }) => !Properties.ManagedPolicyArns),
  },
  {
    name: 'one policy a bucket, a queue and a topic',
    find: (all) => withoutGuard(all, (policies) => policies.length === 1),
  },
  {
    name: 'TLS only',
    find: (all) => withoutGuard(all, ([policy], resources) => refusesPlainText(policy, resources)),
  },
  {
    name: 'no public access',
    find: (all) =>
      without(all, 'AWS::S3::Bucket', ({ Properties: { PublicAccessBlockConfiguration: block = {} } }) =>
        ['BlockPublicAcls', 'BlockPublicPolicy', 'IgnorePublicAcls', 'RestrictPublicBuckets'].every(
          (b) => block[b] === true,
        ),
      ),
  },
  {
    name: 'buckets are encrypted',
    find: (all) =>
      without(all, 'AWS::S3::Bucket', ({ Properties }) => names(Properties.BucketEncryption, 'SSEAlgorithm')),
  },
  {
    name: 'a bucket with a key of its own uses few requests to KMS',
    find: (all) =>
      without(
        all,
        'AWS::S3::Bucket',
        ({ Properties: { BucketEncryption: encryption } }) =>
          !names(encryption, 'KMSMasterKeyID') ||
          encryption.ServerSideEncryptionConfiguration[0].BucketKeyEnabled === true,
      ),
  },
  {
    name: 'a key is used through S3 and for objects of ours only',
    find: (all) =>
      allowing(all, ({ Action, Condition }) => {
        const context = asList(Condition?.['StringLike']?.['kms:EncryptionContext:aws:s3:arn']).map(textOf);
        const isOurs = context.length === 2 && !context.some((arn) => /^\*|:::\*/.test(arn));
        const isThroughS3 = /^s3\./.test(textOf(Condition?.['StringEquals']?.['kms:ViaService'] ?? ''));
        return asList(Action).some((a) => a.startsWith('kms:')) && !(isOurs && isThroughS3);
      }),
  },
  {
    name: 'what a rule cannot deliver is kept',
    find: (all) =>
      without(all, 'AWS::Events::Rule', ({ Properties: { Targets } }) =>
        Targets.every(({ DeadLetterConfig }: { DeadLetterConfig?: { Arn: unknown } }) => {
          const queue = nameIn(DeadLetterConfig?.Arn) ?? '';
          const mayKeep = statementsOf(policiesOf(all, queue)[0]?.Properties.PolicyDocument ?? { Statement: [] });
          return mayKeep.some((s) => s.Effect === 'Allow' && names(s, 'aws:SourceArn'));
        }),
      ),
  },
  {
    name: 'queues are encrypted',
    find: (all) => without(all, 'AWS::SQS::Queue', ({ Properties }) => Properties.SqsManagedSseEnabled === true),
  },
  {
    name: 'logs end',
    find: (all) => without(all, 'AWS::Logs::LogGroup', ({ Properties }) => Number(Properties.RetentionInDays) > 0),
  },
  {
    name: 'every function has a log group of ours',
    find: (all) =>
      without(all, 'AWS::Lambda::Function', ({ Properties: { FunctionName } }) =>
        resourcesOf(all, 'AWS::Logs::LogGroup').some(
          ([, g]) => textOf(g.Properties.LogGroupName) === `/aws/lambda/${textOf(FunctionName)}`,
        ),
      ),
  },
  {
    name: 'messages stay hidden for six time-outs',
    find: (all) => failing(all, ({ queue, called }) => !(queue?.VisibilityTimeout >= 6 * called?.Timeout)),
  },
  {
    name: 'batches fail in part',
    find: (all) => failing(all, ({ mapping }) => mapping.FunctionResponseTypes?.[0] !== 'ReportBatchItemFailures'),
  },
  {
    name: 'the concurrency of a queue has an end',
    find: (all) => failing(all, ({ mapping }) => !(mapping.ScalingConfig?.MaximumConcurrency >= 2)),
  },
  {
    name: 'dead letters are kept for two weeks, a week longer than messages',
    find: (all) =>
      failing(all, ({ queue }) => {
        const kept = deadLettersOf(all, queue)?.MessageRetentionPeriod;
        return kept !== twoWeeks || queue?.MessageRetentionPeriod > kept / 2;
      }),
  },
];

/** Finds the breaches of all rules, one a line. */
export const findPolicyMistakes = (template: Template): readonly string[] =>
  rules.flatMap(({ name, find }) => find(template).map((where) => `${name}: ${where}`));
