import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { packagePlain } from './package-template.ts';
import { asList, type Statement } from './template.ts';

const path = join(import.meta.dirname, '../../deployment/deployer-policy.json');
const { Statement: statements }: { Statement: readonly Statement[] } = JSON.parse(readFileSync(path, 'utf8'));
const actions = statements.flatMap(({ Action }) => asList(Action));

/** One action that making each type takes. A policy is part of its bucket or queue. */
const making: Readonly<Record<string, string>> = {
  'AWS::CloudWatch::Alarm': 'cloudwatch:PutMetricAlarm',
  'AWS::Events::Rule': 'events:PutRule',
  'AWS::IAM::Role': 'iam:CreateRole',
  'AWS::Lambda::EventInvokeConfig': 'lambda:PutFunctionEventInvokeConfig',
  'AWS::Lambda::EventSourceMapping': 'lambda:CreateEventSourceMapping',
  'AWS::Lambda::Function': 'lambda:CreateFunction',
  'AWS::Lambda::Permission': 'lambda:AddPermission',
  'AWS::Logs::LogGroup': 'logs:CreateLogGroup',
  'AWS::S3::Bucket': 's3:CreateBucket',
  'AWS::S3::BucketPolicy': 's3:PutBucketPolicy',
  'AWS::SNS::Topic': 'sns:CreateTopic',
  'AWS::SNS::TopicPolicy': 'sns:SetTopicAttributes',
  'AWS::SQS::Queue': 'sqs:CreateQueue',
  'AWS::SQS::QueuePolicy': 'sqs:SetQueueAttributes',
};

test('whoever deploys may make each type of the template, and no other', () => {
  const types = new Set(Object.values(packagePlain().Resources).map(({ Type }) => Type));
  expect([...types].toSorted()).toEqual(Object.keys(making));
  expect(Object.values(making).filter((action) => !actions.includes(action))).toEqual([]);
});

test('each action is named, and is for what is called news-summary where AWS can tell', () => {
  expect(actions.filter((action) => !/^[a-z0-9]+:[A-Z]\w+$/.test(action))).toEqual([]);
  const wide = statements.filter(({ Resource: resource }) => resource === '*').map(({ Sid }) => Sid);
  expect(wide).toEqual(['Template', 'FromTheQueue', 'ListLogs', 'Vpc']);
  for (const { Sid, Resource: resource } of statements)
    for (const arn of asList(resource as string))
      expect(`${Sid} ${arn}`).toMatch(/ (?:\*|arn:.*(?:news-summary-|_BUCKET).*)$/);
});

test('a role is given to Lambda only', () => {
  const passing = statements.filter(({ Action }) => asList(Action).includes('iam:PassRole'));
  expect(passing.map(({ Action, Condition }) => [Action, Condition])).toEqual([
    [['iam:PassRole'], { StringEquals: { 'iam:PassedToService': 'lambda.amazonaws.com' } }],
  ]);
});

test('it fits into a managed policy', () => {
  expect(JSON.stringify({ Version: '2012-10-17', Statement: statements }).length).toBeLessThan(6_144);
});
