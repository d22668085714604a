import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { optionRanges } from '../../lib/model/options.ts';
import { packageTemplate, prod } from './package-template.ts';
import { readDefaults } from './read-defaults.ts';
import { refusalOf } from './variants.ts';

const CheckParameters = createRequire(import.meta.url)('../../deployment/check-parameters.cjs');

const known =
  'The parameters are articlesBucket, articlesPrefix, backfillPrefix, feed, keyFacts, resultEvents, resultsBucket, resultsPrefix, sentences.';
const params = {
  default: {
    articlesPrefix: 'incoming/',
    backfillPrefix: 'backfill/',
    feed: 'direct',
    keyFacts: 12,
    resultEvents: 'none',
    resultsPrefix: 'records/',
    sentences: 3,
  },
  dev: { articlesBucket: 'news-in', resultsBucket: 'news-out' },
};
const defaults = readDefaults();
const two = ['articlesBucket=paper-in', 'resultsBucket=paper-out'];
const one = ['articlesBucket=paper', 'resultsBucket=paper'];

/** What the plugin says where osls is given such a command line. */
function said(
  param: readonly string[] | undefined,
  stage: string | undefined,
  commands = ['package'],
  help = false,
): string {
  const serverless = {
    processedInput: { commands, options: { param, stage, help } },
    configurationInput: { params, provider: { stage: 'dev' } },
    classes: { Error },
  };
  try {
    new CheckParameters(serverless);
    return '';
  } catch (error) {
    return (error as Error).message;
  }
}

describe('a parameter is refused by one sentence', () => {
  const rows = [
    {
      name: 'unknown',
      param: [...two, 'sentence=5'],
      says: `There is no parameter "sentence". Did you mean "sentences"? ${known}`,
    },
    {
      name: 'of other case',
      param: [...two, 'keyfacts=5'],
      says: `There is no parameter "keyfacts". Did you mean "keyFacts"? ${known}`,
    },
    {
      name: 'letters changed',
      param: ['articelsBucket=x'],
      says: `There is no parameter "articelsBucket". Did you mean "articlesBucket"? ${known}`,
    },
    { name: 'like no other', param: [...two, 'colour=red'], says: `There is no parameter "colour". ${known}` },
    {
      name: 'of every object',
      param: [...two, 'constructor=1'],
      says: `There is no parameter "constructor". ${known}`,
    },
    { name: 'missing', param: two.slice(0, 1), says: 'The stage "prod" needs --param resultsBucket=…' },
    {
      name: 'missing twice',
      param: undefined,
      says: 'The stage "prod" needs --param articlesBucket=… and --param resultsBucket=…',
    },
    {
      name: 'of two values',
      param: [...two, 'feed=sideways'],
      says: 'feed is "sideways"; it must be direct, queue or eventbridge.',
    },
    {
      name: 'of three values',
      param: [...two, 'resultEvents=sqs'],
      says: 'resultEvents is "sqs"; it must be eventbridge, sns or none.',
    },
    {
      name: 'of one bucket, prefixes in each other',
      param: [...one, 'resultsPrefix=incoming/records/'],
      says:
        'Articles and records share the bucket paper, and of their prefixes "incoming/" and "incoming/records/" ' +
        'one begins with the other: every record would be taken for an article.',
    },
    {
      name: 'of one bucket, lists of a backfill among the articles',
      param: [...one, 'backfillPrefix=incoming/jobs/'],
      says:
        'Articles and backfills share the bucket paper, and of their prefixes "incoming/" and "incoming/jobs/" ' +
        'one begins with the other: every report would be taken for an article.',
    },
  ];
  test.each(rows)('$name', ({ param, says }) => {
    expect(said(param, 'prod')).toBe(says);
  });
});

describe('a value that cannot be is refused by one sentence', () => {
  const key = 'arn:aws:kms:eu-west-1:111122223333:key/0a-1b';
  const must = 'it must be';
  const rows = [
    { given: { eventTarget: 'topic' }, says: `eventTarget is "topic"; ${must} queue or function.` },
    { given: { articlesBucketExists: 'yes' }, says: `articlesBucketExists is "yes"; ${must} true or false.` },
    { given: { articlesBucket: 'Paper' }, says: `articlesBucket is "Paper"; ${must} the name of a bucket.` },
    {
      given: { resultsKey: 'alias/news' },
      says: `resultsKey is "alias/news"; ${must} the ARN of a KMS key (arn:aws:kms:REGION:ACCOUNT:key/ID), not its alias.`,
    },
    { given: { sentences: '21' }, says: `sentences is "21"; ${must} a whole number from 1 to 20.` },
    { given: { sentences: '2.5' }, says: `sentences is "2.5"; ${must} a whole number from 1 to 20.` },
    { given: { unreadablePercent: 'x' }, says: `unreadablePercent is "x"; ${must} a number from 0 to 100.` },
    { given: { tags: 'team' }, says: `tags is "team"; ${must} NAME=VALUE, with commas between several.` },
    {
      given: { vpcSubnets: 'subnet-0a, subnet-0b' },
      says: `vpcSubnets is "subnet-0a, subnet-0b"; ${must} IDs like subnet-0a1b2c3d, with commas between and no spaces.`,
    },
    { given: { vpcSubnets: 'subnet-0a' }, says: 'A function in a VPC needs both vpcSubnets and vpcSecurityGroups.' },
    { given: { vpcSecurityGroups: 'sg-0a' }, says: 'A function in a VPC needs both vpcSubnets and vpcSecurityGroups.' },
    {
      given: { reservedConcurrency: '4' },
      says: 'reservedConcurrency is 4; it must be at least queueConcurrency, which is 5.',
    },
    {
      given: { resultsBucket: 'paper-in', resultsBucketExists: 'true' },
      says: 'Articles and records share a bucket: articlesBucketExists and resultsBucketExists must be the same.',
    },
    {
      given: { resultsBucket: 'paper-in', articlesKey: key },
      says: 'Articles and records share a bucket, which has one key: articlesKey and resultsKey must be the same.',
    },
  ];
  test.each(rows)('$says', ({ given, says }) => {
    const buckets = { articlesBucket: 'paper-in', resultsBucket: 'paper-out' };
    expect(refusalOf({ ...buckets, ...given }, defaults)).toBe(says);
  });

  const taken = [
    { articlesKey: key, resultsKey: key.replace('aws', 'aws-cn') },
    { unreadablePercent: '2.5', summaryWords: '60', reservedConcurrency: '5' },
    { tags: 'team=news desk,cost-centre=', vpcSubnets: 'subnet-0a,subnet-0b', vpcSecurityGroups: 'sg-0a' },
    { resultsBucket: 'paper-in', articlesKey: key, resultsKey: key },
  ];
  test.each(taken)('and these are taken: %o', (given) => {
    expect(refusalOf({ articlesBucket: 'paper-in', resultsBucket: 'paper-out', ...given }, defaults)).toBe('');
  });
});

describe('what is known of parameters', () => {
  const load = createRequire(import.meta.url);
  const table = load('../../deployment/parameters.cjs');

  test('is known of each, and of no other', () => {
    expect(Object.keys(table).toSorted()).toEqual(
      ['articlesBucket', 'resultsBucket', ...Object.keys(defaults)].toSorted(),
    );
  });

  test('stands in the page on deploying', () => {
    const page = readFileSync(new URL('../../docs/DEPLOYING.md', import.meta.url), 'utf8');
    const rows = page.split('\n').filter((line) => line.startsWith('| `'));
    const described = rows.flatMap((row) =>
      [...(row.split('|')[1] ?? '').matchAll(/`(\w+)`/g)].map(([, name]) => name),
    );
    expect(described.toSorted()).toEqual(Object.keys(table).toSorted());
  });

  test('is what the function takes', () => {
    for (const [name, option] of [
      ['sentences', 'sentences'],
      ['summaryWords', 'words'],
      ['summaryShare', 'share'],
      ['keyFacts', 'keyFacts'],
    ] as const)
      expect([name, table[name].least, table[name].most]).toEqual([name, ...optionRanges[option]]);
  });
});

describe('nothing is said', () => {
  const rows = [
    { name: 'of what is known', param: [...two, 'sentences=5', 'feed=queue'], stage: 'prod' },
    { name: 'of the stage for this machine', param: undefined, stage: undefined },
    { name: 'of one bucket with two prefixes', param: one, stage: 'prod' },
    { name: 'of two buckets with one prefix', param: [...two, 'resultsPrefix=incoming/'], stage: 'prod' },
    { name: 'of what osls refuses itself', param: [...two, 'sentences'], stage: 'prod' },
    { name: 'to whoever asks for help', param: undefined, stage: 'prod', help: true },
    { name: 'without a command', param: undefined, stage: 'prod', commands: [] },
  ];
  test.each(rows)('$name', ({ param, stage, commands, help }) => {
    expect(said(param, stage, commands, help)).toBe('');
  });
});

describe('osls says it alone', () => {
  const rows = [
    {
      parameters: ['--stage', 'prod', '--param', 'articlesBucket=paper-in'],
      says: /^The stage "prod" needs --param resultsBucket=…$/,
    },
    {
      parameters: [...prod, '--param', 'sentence=5'],
      says: /^There is no parameter "sentence"\. Did you mean "sentences"\? The parameters are abst[^\n]*\.$/,
    },
  ];
  test.each(rows)('$parameters', async ({ parameters, says }) => {
    const text = await packageTemplate(parameters).then(
      () => 'packaged',
      ({ stdout, stderr }: { stdout: string; stderr: string }) => stdout + stderr,
    );
    const own = text.split('\n').filter((line) => line !== '' && !/^(?:Error:|Environment: |Docs: )/.test(line));
    expect(own.join('\n')).toMatch(says);
  });
});
