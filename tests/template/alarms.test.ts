import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { packageTemplate, packagingMs, prod } from './package-template.ts';
import { resourcesOf, type Template } from './template.ts';

let template: Template;
const topic = 'arn:aws:sns:eu-west-1:111122223333:alarms';
beforeAll(async () => {
  const parameters = ['feed=eventbridge', 'fewestForRate=20', 'unreadablePercent=4', `alarmTopic=${topic}`];
  template = await packageTemplate([...prod, ...parameters.flatMap((parameter) => ['--param', parameter])]);
}, packagingMs);

const alarms = () => resourcesOf(template, 'AWS::CloudWatch::Alarm');
const alarm = (name: string) => template.Resources[name]?.Properties;

describe('each alarm', () => {
  test('goes to the topic if there is one, is quiet without figures, and says what happened', () => {
    expect(alarms()).toHaveLength(8);
    for (const [name, { Properties }] of alarms()) {
      expect(Properties.AlarmActions, name).toEqual([topic]);
      expect(Properties.TreatMissingData, name).toBe('notBreaching');
      expect(Properties.ComparisonOperator, name).toBe('GreaterThanThreshold');
      expect(Properties.AlarmDescription, name).toMatch(/^[A-Z].*\.$/);
    }
  });

  test('has no action where there is no topic', async () => {
    const silent = await packageTemplate(prod);
    const actions = resourcesOf(silent, 'AWS::CloudWatch::Alarm').map(([, { Properties }]) => Properties.AlarmActions);
    expect(actions).toEqual(Array(7).fill(undefined));
    expect(silent.Conditions).toBeUndefined();
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

test('one event that EventBridge cannot put away is enough', () => {
  expect(alarm('UndeliveredEventsAlarm')).toMatchObject({
    Namespace: 'AWS/Events',
    MetricName: 'InvocationsFailedToBeSentToDlq',
    Dimensions: [{ Name: 'RuleName', Value: { Ref: 'ArticlesRule' } }],
    Threshold: 0,
  });
});

test('one failed article is enough', () => {
  expect(alarm('FailedArticlesAlarm')).toMatchObject({
    MetricName: 'ApproximateNumberOfMessagesVisible',
    Dimensions: [{ Name: 'QueueName', Value: { 'Fn::GetAtt': ['FailedArticles', 'QueueName'] } }],
    Threshold: 0,
  });
});

describe('a failure after others', () => {
  test('is a rise of what lies in the queue, taken by somebody or not', () => {
    const { Metrics, Threshold, EvaluationPeriods } = alarm('MoreFailedArticlesAlarm');
    const counted = Metrics.slice(0, 2).map(({ MetricStat: { Metric, Period, Stat } }: (typeof Metrics)[0]) => {
      expect(Metric.Dimensions).toEqual([
        { Name: 'QueueName', Value: { 'Fn::GetAtt': ['FailedArticles', 'QueueName'] } },
      ]);
      return [Metric.Namespace, Metric.MetricName, Period, Stat].join(' ');
    });
    expect(counted).toEqual([
      'AWS/SQS ApproximateNumberOfMessagesVisible 300 Maximum',
      'AWS/SQS ApproximateNumberOfMessagesNotVisible 300 Maximum',
    ]);
    expect(Metrics[2]).toMatchObject({ Expression: 'DIFF(visible + taken)', ReturnData: true });
    expect([Threshold, EvaluationPeriods]).toEqual([0, 1]);
  });

  interface Lying {
    readonly visible: number;
    readonly taken: number;
  }

  /** The alarms that tell somebody in each period, as they go from OK to ALARM. Undefined: SQS has no figures. */
  function told(periods: readonly (Lying | undefined)[]): readonly string[][] {
    const { Threshold } = alarm('FailedArticlesAlarm');
    const { Metrics, Threshold: rise } = alarm('MoreFailedArticlesAlarm');
    const [, sum = ''] = /^DIFF\((.+)\)$/.exec(Metrics[2].Expression) ?? [];
    const sumOf = (lying: Lying) => sum.split(' + ').reduce((all, name) => all + lying[name as keyof Lying], 0);
    const first = periods.map((lying) => lying !== undefined && lying.visible > Threshold);
    const more = periods.map((lying, index) => {
      const before = periods[index - 1];
      return lying !== undefined && before !== undefined && sumOf(lying) - sumOf(before) > rise;
    });
    return periods.map((_, index) =>
      Object.entries({ first, more }).flatMap(([name, states]) => (states[index] && !states[index - 1] ? [name] : [])),
    );
  }

  const lying = (visible: number, taken = 0) => ({ visible, taken });
  const rows = [
    {
      name: 'later ones too',
      periods: [lying(1), lying(1), lying(2), lying(2), lying(5)],
      tells: ['first', '', 'more', '', 'more'],
    },
    { name: 'the first of an unused queue', periods: [undefined, lying(1), lying(1)], tells: ['', 'first', ''] },
    { name: 'again after redrive', periods: [lying(3), lying(0), lying(1)], tells: ['first', '', 'first more'] },
    { name: 'a look at them is nothing new', periods: [lying(3), lying(1, 2), lying(3)], tells: ['first', '', ''] },
  ];
  test.each(rows)('is told: $name', ({ periods, tells }) => {
    expect(told(periods).map((names) => names.join(' '))).toEqual(tells);
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
