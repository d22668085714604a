import type { Draft, Mistake } from './planted-mistake.ts';

const document = (resource: Draft) => resource.Properties.PolicyDocument.Statement;
const rolePolicy = (resource: Draft) => resource.Properties.Policies[0].PolicyDocument.Statement;
const keyStatement = (all: Draft) =>
  rolePolicy(all.SummarizeRole).find(({ Sid }: { Sid: string }) => Sid === 'DecryptArticles');

export const againstRules: readonly Mistake[] = [
  {
    name: 'an action by a star',
    plant: (all) => (rolePolicy(all.SummarizeRole)[0].Action = 's3:*'),
    expected: ['no action by a star: SummarizeRole ReadArticles'],
  },
  {
    name: 'a family of actions',
    plant: (all) => (rolePolicy(all.BackfillRole)[2].Action = ['s3:GetObject', 's3:Put*']),
    expected: ['no action by a star: BackfillRole KeepManifestAndReport'],
  },
  {
    name: 'every resource',
    plant: (all) => (rolePolicy(all.SummarizeRole)[5].Resource = '*'),
    expected: ['no resource by a bare star: SummarizeRole TakeFromTheQueue'],
  },
  {
    name: 'every bucket',
    plant: (all) => (rolePolicy(all.SummarizeRole)[0].Resource = [{ 'Fn::Sub': `arn:\${AWS::Partition}:s3:::*` }]),
    expected: ['no resource by a bare star: SummarizeRole ReadArticles'],
  },
  {
    name: 'everything but one action',
    plant: (all) => (rolePolicy(all.SummarizeRole)[0].NotAction = 's3:DeleteObject'),
    expected: ['nothing allowed but what is named: SummarizeRole ReadArticles'],
  },
  {
    name: 'a queue open to everyone',
    plant: (all) => (document(all.ArticlesPolicy)[1].Principal = { AWS: '*' }),
    expected: ['nobody allowed by a star: ArticlesPolicy ArticlesMaySend'],
  },
  {
    name: "a queue that takes from anybody's S3",
    plant: (all) => delete document(all.ArticlesPolicy)[1].Condition.StringEquals,
    expected: ['S3 may act for this account only: ArticlesPolicy ArticlesMaySend'],
  },
  {
    name: 'a queue that takes from any bucket',
    plant: (all) => delete document(all.ArticlesPolicy)[1].Condition.ArnEquals,
    expected: ['a service may send for one source only: ArticlesPolicy'],
  },
  {
    name: "a topic that takes from anybody's S3",
    plant: (all) => delete document(all.ResultEventsPolicy)[1].Condition.StringEquals,
    expected: ['S3 may act for this account only: ResultEventsPolicy ResultsMaySend'],
  },
  {
    name: 'a topic that takes from any bucket',
    plant: (all) => delete document(all.ResultEventsPolicy)[1].Condition.ArnEquals,
    expected: ['a service may send for one source only: ResultEventsPolicy'],
  },
  {
    name: 'a topic without TLS',
    plant: (all) => document(all.ResultEventsPolicy).shift(),
    expected: ['TLS only: ResultEvents'],
  },
  {
    name: 'a topic without a policy',
    plant: (all) => delete all.ResultEventsPolicy,
    expected: ['one policy a bucket, a queue and a topic: ResultEvents', 'TLS only: ResultEvents'],
  },
  {
    name: "a role for anybody's jobs",
    plant: (all) => delete all.BackfillRole.Properties.AssumeRolePolicyDocument.Statement[0].Condition,
    expected: ['S3 may act for this account only: BackfillRole'],
  },
  {
    name: 'a function that any account may invoke',
    in: 'direct',
    plant: (all) => delete all.ArticlesMayInvoke.Properties.SourceAccount,
    expected: ['one bucket of this account, or one rule of this stack, may invoke: ArticlesMayInvoke'],
  },
  {
    name: 'a managed policy',
    plant: (all) => (all.BackfillRole.Properties.ManagedPolicyArns = ['arn:aws:iam::aws:policy/AmazonS3FullAccess']),
    expected: ['no managed policies: BackfillRole'],
  },
  {
    name: 'a second policy, which would replace the first',
    plant: (all) => (all.Another = structuredClone(all.FailedArticlesPolicy)),
    expected: ['one policy a bucket, a queue and a topic: FailedArticles'],
  },
  {
    name: 'a statement merged into the one on TLS',
    plant: (all) => (document(all.ArticlesPolicy)[0] = document(all.ArticlesPolicy).pop()),
    expected: ['TLS only: Articles'],
  },
  {
    name: 'TLS for the bucket but not for what is in it',
    plant: (all) => document(all.ResultsTransport)[0].Resource.pop(),
    expected: ['TLS only: S3BucketResults'],
  },
  {
    name: 'a bucket that may become public',
    plant: (all) => (all.S3BucketResults.Properties.PublicAccessBlockConfiguration.BlockPublicPolicy = false),
    expected: ['no public access: S3BucketResults'],
  },
  {
    name: 'a bucket that is not encrypted',
    plant: (all) => delete all.S3BucketArticles.Properties.BucketEncryption,
    expected: ['buckets are encrypted: S3BucketArticles'],
  },
  {
    name: 'a queue that is not encrypted',
    plant: (all) => delete all.FailedArticles.Properties.SqsManagedSseEnabled,
    expected: ['queues are encrypted: FailedArticles'],
  },
  {
    name: 'logs for ever',
    plant: (all) => delete all.SummarizeLogGroup.Properties.RetentionInDays,
    expected: ['logs end: SummarizeLogGroup'],
  },
  {
    name: 'logs that Lambda would make, for ever',
    plant: (all) => delete all.SummarizeLogGroup,
    expected: ['every function has a log group of ours: SummarizeLambdaFunction'],
  },
  {
    name: 'a time-out that the queue does not wait for',
    plant: (all) => (all.SummarizeLambdaFunction.Properties.Timeout = 61),
    expected: ['messages stay hidden for six time-outs: SummarizeEventSourceMappingSQSArticles'],
  },
  {
    name: 'a batch that fails as a whole',
    plant: (all) => delete all.SummarizeEventSourceMappingSQSArticles.Properties.FunctionResponseTypes,
    expected: ['batches fail in part: SummarizeEventSourceMappingSQSArticles'],
  },
  {
    name: 'a queue that may take all of the concurrency',
    plant: (all) => delete all.SummarizeEventSourceMappingSQSArticles.Properties.ScalingConfig,
    expected: ['the concurrency of a queue has an end: SummarizeEventSourceMappingSQSArticles'],
  },
  {
    name: 'dead letters that die before they are seen',
    plant: (all) => (all.Articles.Properties.MessageRetentionPeriod = 14 * 24 * 60 * 60),
    expected: [
      'dead letters are kept for two weeks, a week longer than messages: SummarizeEventSourceMappingSQSArticles',
    ],
  },
  {
    name: 'no dead letters',
    plant: (all) => delete all.Articles.Properties.RedrivePolicy,
    expected: [
      'dead letters are kept for two weeks, a week longer than messages: SummarizeEventSourceMappingSQSArticles',
    ],
  },
  {
    name: 'a rule whose undelivered events are lost',
    in: 'eventbridge',
    plant: (all) => delete all.ArticlesRule.Properties.Targets[0].DeadLetterConfig,
    expected: ['what a rule cannot deliver is kept: ArticlesRule'],
  },
  {
    name: 'a rule that may not put them away',
    in: 'eventbridge',
    plant: (all) => document(all.FailedArticlesPolicy).pop(),
    expected: ['what a rule cannot deliver is kept: ArticlesRule'],
  },
  {
    name: 'a queue that takes from any rule',
    in: 'eventbridge',
    plant: (all) => delete document(all.ArticlesPolicy)[1].Condition,
    expected: ['a service may send for one source only: ArticlesPolicy'],
  },
  {
    name: 'a function that any rule may invoke',
    in: 'eventbridge',
    plant: (all) =>
      (all.RuleMayInvoke = {
        Type: 'AWS::Lambda::Permission',
        Properties: { FunctionName: 'summarize', Action: 'lambda:InvokeFunction', Principal: 'events.amazonaws.com' },
      }),
    expected: ['one bucket of this account, or one rule of this stack, may invoke: RuleMayInvoke'],
  },
  {
    name: 'a key that may be used by anything',
    in: 'eventbridge',
    plant: (all) => delete keyStatement(all).Condition.StringEquals,
    expected: ['a key is used through S3 and for objects of ours only: SummarizeRole DecryptArticles'],
  },
  {
    name: 'a key that may be used for any object',
    in: 'eventbridge',
    plant: (all) => delete keyStatement(all).Condition.StringLike,
    expected: ['a key is used through S3 and for objects of ours only: SummarizeRole DecryptArticles'],
  },
  {
    name: 'every key',
    in: 'eventbridge',
    plant: (all) => (keyStatement(all).Resource = '*'),
    expected: ['no resource by a bare star: SummarizeRole DecryptArticles'],
  },
  {
    name: 'a request to KMS for each object',
    plant: (all) => {
      const [encryption] = all.S3BucketResults.Properties.BucketEncryption.ServerSideEncryptionConfiguration;
      encryption.ServerSideEncryptionByDefault = { SSEAlgorithm: 'aws:kms', KMSMasterKeyID: 'key' };
    },
    expected: ['a bucket with a key of its own uses few requests to KMS: S3BucketResults'],
  },
];
