import type { ArticleLog } from './article-log.ts';

const namespace = 'news-summary';

const units = {
  Articles: 'Count',
  Bytes: 'Bytes',
  ReadTime: 'Milliseconds',
  SummarizeTime: 'Milliseconds',
  WriteTime: 'Milliseconds',
} as const;

/**
 * A log line's members, with those that make CloudWatch count it: the embedded metric format.
 * @param time milliseconds since 1970
 * @see https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Embedded_Metric_Format_Specification.html
 */
export function embedMetrics(log: ArticleLog, functionName: string, time: number): Readonly<Record<string, unknown>> {
  const { action, status, bytes, ms } = log;
  // The list of several articles is none itself; each of them has a line.
  const isArticle = status !== 'collection';
  const all = {
    Articles: isArticle ? 1 : undefined,
    Bytes: bytes,
    ReadTime: ms?.read,
    SummarizeTime: ms?.summarize,
    WriteTime: ms?.write,
  };
  const values = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
  const byStatus = action === 'written' && status && isArticle ? { Status: status } : undefined;
  const directives = [
    directive(Object.keys(values) as (keyof typeof units)[], 'Action'),
    // Only the count: each metric of each value of a dimension is paid for.
    ...(byStatus ? [directive(['Articles'], 'Status')] : []),
  ];
  const _aws = { Timestamp: time, CloudWatchMetrics: directives };
  return { ...log, FunctionName: functionName, Action: action, ...byStatus, ...values, _aws };
}

function directive(names: readonly (keyof typeof units)[], dimension: 'Action' | 'Status') {
  return {
    Namespace: namespace,
    Dimensions: [['FunctionName', dimension]],
    Metrics: names.map((Name) => ({ Name, Unit: units[Name] })),
  };
}
