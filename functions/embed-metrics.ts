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
 * Adds to a log line the members by which CloudWatch counts it: the embedded metric format.
 * @param time milliseconds since 1970
 * @see
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Embedded_Metric_Format_Specification.html
 */
export function embedMetrics(log: ArticleLog, functionName: string, time: number): Readonly<Record<string, unknown>> {
  const { action, status, bytes, ms } = log;
  // The list of several articles is not an article. Each article in it has a line of its own.
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
    // Only the count, since each metric of each value of a dimension costs money.
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
