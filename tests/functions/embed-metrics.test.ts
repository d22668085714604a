import { expect, test } from 'vitest';
import type { ArticleLog } from '../../functions/article-log.ts';
import { embedMetrics } from '../../functions/embed-metrics.ts';

interface Directive {
  readonly Namespace: string;
  readonly Dimensions: readonly (readonly string[])[];
  readonly Metrics: readonly { readonly Name: string; readonly Unit: string }[];
}

const time = Date.UTC(2026, 2, 4, 6, 12, 9, 123);
const known = { requestId: 'r1', source: 'notification' } as const;
const ms = { read: 12, summarize: 3, write: 20 };
const logs: readonly ArticleLog[] = [
  { ...known, action: 'written', status: 'summarized', bytes: 2_048, ms },
  { ...known, action: 'done', status: 'summarized', bytes: 2_048, ms },
  { ...known, action: 'gone', reason: 'It was replaced.' },
  { ...known, action: 'failed', error: 'SlowDown' },
];

/** The units of CloudWatch that are used. */
const units = ['Count', 'Bytes', 'Milliseconds'];

for (const log of logs)
  test(`the line of an article that is ${log.action} keeps the rules of the embedded metric format`, () => {
    const line = JSON.parse(JSON.stringify(embedMetrics(log, 'summarize', time)));
    const { Timestamp, CloudWatchMetrics, ...rest } = line._aws;
    expect(rest).toEqual({});
    expect(Timestamp).toBe(time);
    expect(CloudWatchMetrics.length).toBeGreaterThan(0);
    for (const directive of CloudWatchMetrics as readonly Directive[]) {
      expect(Object.keys(directive).toSorted()).toEqual(['Dimensions', 'Metrics', 'Namespace']);
      expect(directive.Namespace).toMatch(/^[\w.\-/#]{1,255}$/);
      expect(directive.Dimensions.length).toBeGreaterThan(0);
      for (const names of directive.Dimensions) {
        expect(names.length).toBeLessThanOrEqual(30);
        for (const name of names) expect(line[name]).toMatch(/^[!-~]{1,1024}$/);
      }
      expect(directive.Metrics.length).toBeGreaterThan(0);
      expect(directive.Metrics.length).toBeLessThanOrEqual(100);
      for (const { Name, Unit } of directive.Metrics) {
        expect(line[Name]).toBeTypeOf('number');
        expect(units).toContain(Unit);
      }
    }
  });

const seriesOf = (log: ArticleLog): string[] => {
  const { CloudWatchMetrics } = embedMetrics(log, 'summarize', time)['_aws'] as { CloudWatchMetrics: Directive[] };
  return CloudWatchMetrics.flatMap(({ Namespace, Dimensions, Metrics }) =>
    Metrics.flatMap(({ Name }) => Dimensions.map((names) => `${Namespace} ${Name} ${names.join('+')}`)),
  );
};

test('what the alarms watch is counted: every article by action, written ones by status too', () => {
  const byAction = ['Articles', 'Bytes', 'ReadTime', 'SummarizeTime', 'WriteTime'].map(
    (name) => `news-summary ${name} FunctionName+Action`,
  );
  expect(logs.map(seriesOf)).toEqual([
    [...byAction, 'news-summary Articles FunctionName+Status'],
    byAction,
    ['news-summary Articles FunctionName+Action'],
    ['news-summary Articles FunctionName+Action'],
  ]);
});

test('the values stand in the line', () =>
  expect(embedMetrics(logs[0] as ArticleLog, 'summarize', time)).toMatchObject({
    ...logs[0],
    FunctionName: 'summarize',
    Action: 'written',
    Status: 'summarized',
    Articles: 1,
    Bytes: 2_048,
    ReadTime: 12,
    SummarizeTime: 3,
    WriteTime: 20,
  }));

test('of an upload with several articles, each is counted, and their list is not', () => {
  const item: ArticleLog = {
    ...known,
    action: 'written',
    status: 'abstained',
    feedItem: 'x',
    ms: { summarize: 3, write: 20 },
  };
  expect(seriesOf(item)).toEqual([
    ...['Articles', 'SummarizeTime', 'WriteTime'].map((name) => `news-summary ${name} FunctionName+Action`),
    'news-summary Articles FunctionName+Status',
  ]);
  const list: ArticleLog = { ...known, action: 'written', status: 'collection', bytes: 2_048, ms };
  expect(seriesOf(list)).toEqual(
    ['Bytes', 'ReadTime', 'SummarizeTime', 'WriteTime'].map((name) => `news-summary ${name} FunctionName+Action`),
  );
  expect(embedMetrics(list, 'summarize', time)).not.toHaveProperty('Articles');
});
