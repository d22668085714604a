import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { packageTemplate, prod } from './package-template.ts';

const CheckParameters = createRequire(import.meta.url)('../../deployment/check-parameters.cjs');

const known =
  'The parameters are articlesBucket, articlesPrefix, backfillPrefix, feed, keyFacts, resultsBucket, resultsPrefix, sentences.';
const params = {
  default: {
    articlesPrefix: 'incoming/',
    backfillPrefix: 'backfill/',
    feed: 'direct',
    keyFacts: 12,
    resultsPrefix: 'records/',
    sentences: 3,
  },
  dev: { articlesBucket: 'news-in', resultsBucket: 'news-out' },
};
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
