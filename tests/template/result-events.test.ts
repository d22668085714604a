import { beforeAll, describe, expect, test } from 'vitest';
import { findCycle } from './find-cycle.ts';
import { findPolicyMistakes } from './find-policy-mistakes.ts';
import { findSpecificationMistakes } from './find-specification-mistakes.ts';
import { packageTemplate, prod } from './package-template.ts';
import { resourcesOf, type Template, textOf } from './template.ts';

const one = ['--stage', 'prod', '--param', 'articlesBucket=paper', '--param', 'resultsBucket=paper'];
const variants = [
  { how: 'eventbridge', buckets: 'two', bucket: 'S3BucketResults', name: 'paper-out', base: prod },
  { how: 'eventbridge', buckets: 'one', bucket: 'S3BucketArticles', name: 'paper', base: one },
  { how: 'sns', buckets: 'two', bucket: 'S3BucketResults', name: 'paper-out', base: prod },
  { how: 'sns', buckets: 'one', bucket: 'S3BucketArticles', name: 'paper', base: one },
] as const;

describe.each(variants)('resultEvents=$how, buckets: $buckets', ({ how, bucket, name, base }) => {
  let template: Template;
  beforeAll(async () => {
    template = await packageTemplate([...base, '--param', `resultEvents=${how}`]);
  });
  const told = () => template.Resources[bucket]?.Properties.NotificationConfiguration ?? {};
  const output = (member: string) => textOf((template.Outputs[member] as { Value?: unknown } | undefined)?.Value);

  test('is what CloudFormation specifies and keeps to every rule', () => {
    expect(findSpecificationMistakes(template)).toEqual([]);
    expect(findPolicyMistakes(template)).toEqual([]);
    expect(findCycle(template)).toBeUndefined();
  });

  test('tells EventBridge if it is asked to, and nobody else', () => {
    expect(told().EventBridgeConfiguration).toEqual(how === 'eventbridge' ? { EventBridgeEnabled: true } : undefined);
    if (how !== 'eventbridge') return;
    expect(output('ResultEventsArn')).toBe('arn:<Partition>:events:<Region>:<AccountId>:event-bus/default');
    expect(JSON.parse(output('ResultEventsPattern'))).toEqual({
      source: ['aws.s3'],
      'detail-type': ['Object Created'],
      detail: { bucket: { name: [name] }, object: { key: [{ prefix: 'records/' }] } },
    });
  });

  test('tells a topic of records if it is asked to, after the topic lets S3 send', () => {
    const topics = resourcesOf(template, 'AWS::SNS::Topic').map(([name]) => name);
    expect(topics).toEqual(how === 'sns' ? ['ResultEvents'] : []);
    if (how !== 'sns') return;
    const rules = [
      { Name: 'prefix', Value: 'records/' },
      { Name: 'suffix', Value: '.json' },
    ];
    const filter = { S3Key: { Rules: rules } };
    const topic = { Ref: 'ResultEvents' };
    expect(told().TopicConfigurations).toEqual([{ Event: 's3:ObjectCreated:*', Topic: topic, Filter: filter }]);
    expect(JSON.stringify(template.Resources[bucket]?.Metadata)).toContain('{"Ref":"ResultEventsPolicy"}');
    expect(output('ResultEventsArn')).toBe(JSON.stringify(topic));
  });

  test('leaves the feed and the function as they were', () => {
    const articles = template.Resources['S3BucketArticles'];
    expect(articles?.Metadata).toMatchObject({ MadeAfter: { Ref: 'ArticlesMayInvoke' } });
    expect(articles?.Properties.NotificationConfiguration.LambdaConfigurations).toHaveLength(2);
    expect(JSON.stringify(template.Resources['SummarizeRole'])).not.toContain('sns:');
  });
});
