import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { packageTemplate, prod } from './package-template.ts';
import { resourcesOf, type Template } from './template.ts';

let template: Template;
beforeAll(async () => {
  template = await packageTemplate([...prod, '--param', 'fewestForRate=20', '--param', 'unreadablePercent=4']);
});

const alarms = () => resourcesOf(template, 'AWS::CloudWatch::Alarm');
const alarm = (name: string) => template.Resources[name]?.Properties;

describe('each alarm', () => {
  test('goes to the topic if there is one, is quiet without figures, and says what happened', () => {
    expect(alarms()).toHaveLength(6);
    for (const [name, { Properties }] of alarms()) {
      expect(Properties.AlarmActions['Fn::If'][0], name).toBe('HasAlarmTopic');
      expect(Properties.TreatMissingData, name).toBe('notBreaching');
      expect(Properties.ComparisonOperator, name).toBe('GreaterThanThreshold');
      expect(Properties.AlarmDescription, name).toMatch(/^[A-Z].*\.$/);
    }
  });

  test('stands in the runbook, and no other does', () => {
    const runbook = readFileSync(join(import.meta.dirname, '../../docs/RUNBOOK.md'), 'utf8');
    const described = [...runbook.matchAll(/^### `(\w+Alarm)`/gm)].map(([, name]) => name);
    expect(described.toSorted()).toEqual(
      alarms()
        .map(([name]) => name)
        .toSorted(),
    );
  });
});

test('one failed article is enough', () => {
  expect(alarm('FailedArticlesAlarm')).toMatchObject({
    MetricName: 'ApproximateNumberOfMessagesVisible',
    Dimensions: [{ Name: 'QueueName', Value: { 'Fn::GetAtt': ['FailedArticles', 'QueueName'] } }],
    Threshold: 0,
  });
});

const rates = [
  { name: 'UnreadableAlarm', status: 'unreadable', threshold: '4' },
  { name: 'AbstainedAlarm', status: 'abstained', threshold: '50' },
];
describe.each(rates)('$name', ({ name, status, threshold }) => {
  test('is a rate of what the function counts', () => {
    const { Metrics, Threshold } = alarm(name);
    const counted = Metrics.slice(0, 2).map(({ MetricStat: { Metric, Period, Stat } }: (typeof Metrics)[0]) => {
      const dimensions = Metric.Dimensions.map((d: { Name: string; Value: string }) => `${d.Name}=${d.Value}`);
      return [Metric.Namespace, Metric.MetricName, ...dimensions, Period, Stat].join(' ');
    });
    const metric = 'news-summary Articles FunctionName=news-summary-prod-summarize';
    expect(counted).toEqual([`${metric} Status=${status} 3600 Sum`, `${metric} Action=written 3600 Sum`]);
    expect(String(Threshold)).toBe(threshold);
  });

  const hours = [
    { written: 19, part: 19, expected: 0 },
    { written: 20, part: 5, expected: 25 },
    { written: 400, part: 2, expected: 0.5 },
  ];
  test.each(hours)('gives $expected % for $part of $written', ({ written, part, expected }) => {
    const [, least, value] = alarm(name).Metrics[2].Expression.match(/^IF\(written >= (\d+), (.+), 0\)$/) ?? [];
    expect(value).toBe('100 * part / written');
    expect(written >= Number(least) ? (100 * part) / written : 0).toBe(expected);
  });

  test('shows one of its series, the rate', () => {
    const shown = alarm(name).Metrics.filter(({ ReturnData }: { ReturnData: boolean }) => ReturnData);
    expect(shown.map(({ Id }: { Id: string }) => Id)).toEqual(['percent']);
  });
});
