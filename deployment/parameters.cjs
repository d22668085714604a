// What each parameter may be. check-parameters.cjs refuses other values before osls packages, and CloudFormation does so
// for the plain template. The defaults are in serverless.yml.

const bucket = { pattern: '[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]', must: 'the name of a bucket' };
const truth = { values: ['true', 'false'] };
const key = (what) => ({
  pattern: '(arn:[\\w-]+:kms:[\\w-]+:\\d{12}:key/[\\w-]+)?',
  must: 'the ARN of a KMS key (arn:aws:kms:REGION:ACCOUNT:key/ID), not its alias',
  description: `ARN of the KMS key of ${what}; empty: none`,
});
const count = (least, most, description) => ({ least, most, description });
const percent = (description) => ({ ...count(0, 100, description), mayBeFraction: true });
const optionalCount = (least, most, description) => ({ ...count(least, most, description), mayBeEmpty: true });
const prefix = (description) => ({ pattern: '.{0,512}', must: 'at most 512 letters', description });
const ids = (kind) => ({
  pattern: `(${kind}-\\w+(,${kind}-\\w+)*)?`,
  must: `IDs like ${kind}-0a1b2c3d, with commas between and no spaces`,
});

/**
 * Each has `values`, `least` and `most`, or a `pattern` with the words of what it must be. The pattern is of JavaScript
 * and Java, and is for the whole value.
 */
module.exports = {
  articlesBucket: { ...bucket, description: 'Bucket that articles are uploaded to' },
  articlesBucketExists: { ...truth, description: 'true: the bucket of articles is there and stays as it is' },
  articlesPrefix: prefix('Key prefix of articles'),
  articlesKey: key('articles'),
  resultsBucket: { ...bucket, description: 'Bucket that records are written to' },
  resultsBucketExists: { ...truth, description: 'true: the bucket of records is there and stays as it is' },
  resultsPrefix: prefix('Key prefix of records'),
  resultsKey: key('records'),
  backfillPrefix: prefix('Key prefix for jobs of S3 Batch Operations, in the bucket of records'),
  feed: { values: ['direct', 'queue', 'eventbridge'], description: 'How S3 tells of uploads' },
  eventTarget: { values: ['queue', 'function'], description: 'Whom the rule of the feed eventbridge tells' },
  resultEvents: { values: ['eventbridge', 'sns', 'none'], description: 'How S3 tells consumers of a record' },
  architecture: { values: ['arm64', 'x86_64'], description: 'Processor of the function' },
  sentences: count(1, 20, 'Most sentences in a summary'),
  summaryWords: optionalCount(1, 2000, 'Most words in a summary; empty: any'),
  summaryShare: optionalCount(1, 100, "Most per cent of the article's words in a summary; empty: any"),
  summaryVariants: { ...truth, description: 'true: summaries of one, three and more sentences too' },
  keyFacts: count(0, 100, 'Most key facts'),
  queueConcurrency: count(2, 1000, 'Most concurrent invocations from the queue'),
  reservedConcurrency: optionalCount(1, 10_000, "The function's own share of the account's concurrency; empty: none"),
  vpcSubnets: { ...ids('subnet'), description: 'Subnets of the function, with commas between; empty: no VPC' },
  vpcSecurityGroups: { ...ids('sg'), description: 'Security groups of the function, with commas between' },
  tracing: { ...truth, description: 'true: traces for X-Ray' },
  permissionsBoundary: {
    pattern: '(arn:[\\w-]+:iam::(\\d{12}|aws):policy/[\\w+=,.@/-]+)?',
    must: 'the ARN of a policy',
    description: 'ARN of the permissions boundary of the roles; empty: none',
  },
  logRetentionDays: {
    values: [1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653],
    description: 'Days that logs are kept',
  },
  logKey: key('the logs'),
  alarmTopic: {
    pattern: '(arn:[\\w-]+:sns:[\\w-]+:\\d{12}:[\\w-]+)?',
    must: 'the ARN of an SNS topic',
    description: 'ARN of the SNS topic of alarms; empty: none',
  },
  unreadablePercent: percent("Per cent of an hour's records above which unreadable ones are an alarm"),
  abstainedPercent: percent("Per cent of an hour's records above which those without a summary are an alarm"),
  fewestForRate: count(1, 1_000_000, 'Records in an hour below which these alarms are silent'),
  oldestMessageSeconds: count(60, 604_800, 'How long a message may wait before there is an alarm'),
  tags: {
    pattern: '([^=,]{1,128}=[^=,]{0,256}(,[^=,]{1,128}=[^=,]{0,256})*)?',
    must: 'NAME=VALUE, with commas between several',
    // `aws cloudformation deploy --tags` has its own.
    isOfOsls: true,
  },
};
