import { findRecursion, type Places } from '../../lib/delivery/find-refusal.ts';
import type { CommandOptions, Given } from './command.ts';
import { parseS3Place } from './s3-place.ts';
import { UsageError } from './usage-error.ts';

export interface BackfillOptions {
  readonly places: Places;
  readonly queue: string | undefined;
  readonly functionName: string | undefined;
  /** Articles a second. */
  readonly rate: number;
  /** The most messages that may wait in the queue. */
  readonly queueLimit: number;
  readonly startAfter: string | undefined;
  readonly isDryRun: boolean;
  readonly all: boolean;
  /** As typed, without --start-after: how to continue. */
  readonly words: readonly string[];
}

export const backfillDefaults = {
  /**
   * A new account may run ten functions at once. 20 articles a second keep about three of them busy, and leave the rest
   * to live uploads.
   */
  rate: 20,
  /** Ten seconds of work at the default rate. A live upload waits this long behind a backfill in the same queue. */
  queueLimit: 200,
} as const;

export const backfillOptions = {
  results: { value: 'RECORDS', says: 'where the records are' },
  queue: { value: 'URL', says: 'send through the SQS queue that feeds the function' },
  function: { value: 'NAME', says: 'invoke the function itself, asynchronously; a name or an ARN' },
  rate: { value: 'N', range: [1, 10_000], says: 'at most N articles a second, 1 to 10000' },
  'queue-limit': { value: 'N', range: [1, 100_000], says: 'wait while N messages are in the queue, 1 to 100000' },
  'start-after': { value: 'KEY', says: 'pass over every key up to this one' },
  all: { says: 'also articles whose record is up to date' },
  'dry-run': { says: 'only count, and say what it would cost' },
} as const satisfies CommandOptions;

/** @throws {UsageError} */
export function readBackfill({ operands, values, words }: Given<typeof backfillOptions>): BackfillOptions {
  const [articles = ''] = operands;
  if (values.results === undefined) throw new UsageError('Say where the records are: --results s3://BUCKET/PREFIX.');
  checkWay(values.queue, values.function, values['dry-run'] ?? false);
  return {
    places: parsePlaces(articles, values.results),
    queue: values.queue,
    functionName: values.function,
    rate: values.rate ?? backfillDefaults.rate,
    queueLimit: values['queue-limit'] ?? backfillDefaults.queueLimit,
    startAfter: values['start-after'],
    isDryRun: values['dry-run'] ?? false,
    all: values.all ?? false,
    words: withoutStart(words),
  };
}

/** The words without `--start-after KEY`. A key that begins with a dash is given as `--start-after=KEY` only. */
function withoutStart(words: readonly string[]): readonly string[] {
  const isStart = (word: string | undefined): boolean => word === '--start-after';
  return words.filter(
    (word, index) => !isStart(word) && !isStart(words[index - 1]) && !word.startsWith('--start-after='),
  );
}

function checkWay(queue: string | undefined, functionName: string | undefined, isDryRun: boolean): void {
  if (queue !== undefined && functionName !== undefined)
    throw new UsageError('--queue and --function exclude each other; give one of them.');
  if (queue === undefined && functionName === undefined && !isDryRun)
    throw new UsageError('Say how to send: --queue URL or --function NAME.');
  if (functionName === '') throw new UsageError('--function is empty; it takes a name or an ARN.');
  if (queue === undefined) return;
  if (!/^https?:\/\/[^/]+\/.+/.test(queue) || !URL.canParse(queue))
    throw new UsageError(
      `--queue is ${JSON.stringify(queue)}; it takes the URL of an SQS queue, as "aws sqs get-queue-url" gives it.`,
    );
  if (queue.endsWith('.fifo'))
    throw new UsageError('--queue names a FIFO queue; S3 feeds standard queues, and so does backfill.');
}

function parsePlaces(articles: string, results: string): Places {
  const { bucket: articlesBucket, key: articlesPrefix } = parseS3Place(articles);
  const { bucket: resultsBucket, key: resultsPrefix } = parseS3Place(results);
  const places = { articlesBucket, articlesPrefix, resultsBucket, resultsPrefix };
  const recursion = findRecursion(places);
  if (recursion) throw new UsageError(recursion);
  return places;
}
