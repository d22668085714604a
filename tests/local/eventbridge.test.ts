import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { matchesPattern } from '../../local/eventbridge/matches-pattern.ts';
import { articlesPattern } from '../../local/session/articles-pattern.ts';
import { deployPlain } from '../template/fill-parameters.ts';
import { packagePlain } from '../template/package-template.ts';

const events = new URL('../../events/', import.meta.url);
const sample = (name: string) => JSON.parse(readFileSync(new URL(name, events), 'utf8'));
const created = sample('eventbridge-created.json');
const removed = sample('eventbridge-marker.json');

const withObject = (members: object) => {
  const { detail, ...event } = created;
  return { ...event, detail: { ...detail, object: { ...detail.object, ...members } } };
};

describe('the rule takes', () => {
  const rows = [
    { name: 'an upload', event: created, isTaken: true },
    { name: 'a removal', event: removed, isTaken: true },
    { name: 'no deletion by a rule of the bucket', event: sample('eventbridge-deleted.json'), isTaken: false },
    { name: 'no key outside of the prefix', event: withObject({ key: 'records/a.json' }), isTaken: false },
    { name: 'no tag', event: { ...created, 'detail-type': 'Object Tags Added' }, isTaken: false },
    { name: 'no call of the API', event: { ...created, 'detail-type': 'AWS API Call via CloudTrail' }, isTaken: false },
    {
      name: 'no other bucket',
      event: { ...created, detail: { ...created.detail, bucket: { name: 'news-out' } } },
      isTaken: false,
    },
    { name: 'no other service', event: { ...created, source: 'aws.ec2' }, isTaken: false },
    { name: 'no notification of S3', event: sample('s3-put.json'), isTaken: false },
    {
      name: 'nothing without a reason',
      event: { ...created, detail: { ...created.detail, reason: undefined } },
      isTaken: false,
    },
  ];
  test.each(rows)('$name', ({ event, isTaken }) => {
    expect(matchesPattern(event, articlesPattern)).toBe(isTaken);
  });

  test('of all samples, those two', () => {
    const names = readdirSync(events).filter((name) => name.endsWith('.json'));
    expect(names.filter((name) => matchesPattern(sample(name), articlesPattern))).toEqual([
      'eventbridge-created.json',
      'eventbridge-marker.json',
    ]);
  });
});

test('a filter that is not known is no silent match', () => {
  const pattern = { source: [{ wildcard: 'aws.*' }] } as never;
  expect(() => matchesPattern(created, pattern)).toThrow('A pattern has wildcard, which is not known here.');
});

test('here and in the deployment the rule has the same pattern', () => {
  const parameters = { feed: 'eventbridge', articlesBucket: 'news-in', resultsBucket: 'news-out' };
  const rule = deployPlain(packagePlain(), parameters).Resources['ArticlesRule'];
  expect(rule?.Properties.EventPattern).toEqual(articlesPattern);
});
