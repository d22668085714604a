import { parseArgs } from 'node:util';
import { findRecursion, type Places } from '../../lib/delivery/find-refusal.ts';
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

/**
 * A new account may run ten functions at once. 20 articles a second keep about three of them busy, and leave the rest
 * to live uploads.
 */
const defaultRate = 20;
/** Ten seconds of work at the default rate. A live upload waits this long behind a backfill in the same queue. */
const defaultQueueLimit = 200;

export const backfillUsage = `news-summary backfill ARTICLES --results RECORDS (--queue URL | --function NAME)
    Has the deployed function make a record of every article below s3://BUCKET/PREFIX that has none,
    or one of an older engine or of an older version of the article. RECORDS is s3://BUCKET/PREFIX,
    too: RESULTS_BUCKET and RESULTS_PREFIX of the function. Both prefixes are taken as they stand,
    with their slash if they have one.

  --queue URL        send through the SQS queue that feeds the function
  --function NAME    invoke the function itself, asynchronously; a name or an ARN
  --rate N           at most N articles a second, 1 to 10000 (default ${defaultRate})
  --queue-limit N    wait while N messages are in the queue, 1 to 100000 (default ${defaultQueueLimit})
  --start-after KEY  pass over every key up to this one
  --all              also articles whose record is up to date
  --dry-run          only count, and say what it would cost

Credentials and region come from the environment and ~/.aws, as for the AWS command line. Ctrl-C
stops after what is under way, and prints the command that goes on from there. Ends with 0; with 1
when something failed; with 2 when it was called wrongly; with 130 when it was stopped.`;

/** @throws {UsageError} */
export function parseBackfill(words: readonly string[]): BackfillOptions | 'help' {
  const { values, positionals, tokens } = parseWords(words);
  if (values.help) return 'help';
  const [articles, ...more] = positionals;
  if (articles === undefined || more.length > 0)
    throw new UsageError('backfill takes one place of articles: s3://BUCKET/PREFIX.');
  if (values.results === undefined) throw new UsageError('Say where the records are: --results s3://BUCKET/PREFIX.');
  checkWay(values.queue, values.function, values['dry-run'] ?? false);
  const startAfterIndexes = tokens.flatMap((token) =>
    token.kind === 'option' && token.name === 'start-after'
      ? [token.index, ...(token.inlineValue ? [] : [token.index + 1])]
      : [],
  );
  return {
    places: parsePlaces(articles, values.results),
    queue: values.queue,
    functionName: values.function,
    rate: parseCount('--rate', values.rate, 10_000) ?? defaultRate,
    queueLimit: parseCount('--queue-limit', values['queue-limit'], 100_000) ?? defaultQueueLimit,
    startAfter: values['start-after'],
    isDryRun: values['dry-run'] ?? false,
    all: values.all ?? false,
    words: words.filter((_, index) => !startAfterIndexes.includes(index)),
  };
}

function parseWords(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      tokens: true,
      options: {
        results: { type: 'string' },
        queue: { type: 'string' },
        function: { type: 'string' },
        rate: { type: 'string' },
        'queue-limit': { type: 'string' },
        'start-after': { type: 'string' },
        'dry-run': { type: 'boolean' },
        all: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
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
  const [articlesBucket, articlesPrefix] = parsePlace(articles);
  const [resultsBucket, resultsPrefix] = parsePlace(results);
  const places = { articlesBucket, articlesPrefix, resultsBucket, resultsPrefix };
  const recursion = findRecursion(places);
  if (recursion) throw new UsageError(recursion);
  return places;
}

function parsePlace(url: string): [bucket: string, prefix: string] {
  const [, bucket, prefix = ''] = /^s3:\/\/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])(?:\/(.*))?$/s.exec(url) ?? [];
  if (bucket !== undefined) return [bucket, prefix];
  throw new UsageError(`${JSON.stringify(url)} is no place in S3; it takes s3://BUCKET or s3://BUCKET/PREFIX.`);
}

function parseCount(option: string, text: string | undefined, most: number): number | undefined {
  if (text === undefined) return undefined;
  const value = /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN;
  if (value >= 1 && value <= most) return value;
  throw new UsageError(`${option} is ${JSON.stringify(text)}; it takes a whole number from 1 to ${most}.`);
}
