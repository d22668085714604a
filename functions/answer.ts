import type { S3BatchResult, S3BatchResultResult, SQSBatchResponse } from 'aws-lambda';
import type { BatchOperation, EventItem, IncomingEvent } from '../lib/delivery/incoming-event.ts';
import type { ArticleLog } from './article-log.ts';
import { isPermanent } from './classify-error.ts';

/** What became of one article of an item, or of a part of the item that could not be read. */
export interface Handled {
  readonly item: EventItem;
  readonly log: ArticleLog;
  /** Present where `log.action` is `failed`. */
  readonly error?: unknown;
}

export type Answer = readonly ArticleLog[] | SQSBatchResponse | S3BatchResult;

/** Characters that S3 Batch Operations keeps of a result in its completion report. */
const longestResult = 1024;

/**
 * Tells the platform what to try again, in the way that each understands.
 * @throws AggregateError where the platform can only be told that the whole event failed
 */
export function answer(incoming: IncomingEvent, handled: readonly Handled[]): Answer {
  const logs = handled.map(({ log }) => log);
  const failed = handled.filter(({ log }) => log.action === 'failed');
  // A failure without an id must not look like a success.
  if (failed.length > 0 && (incoming.source === 'notification' || failed.some(({ item }) => !item.id)))
    throw failureOf(failed, logs.length);
  if (incoming.source === 'notification') return logs;
  if (incoming.source === 'queue') return { batchItemFailures: namesOf(failed) };
  return answerTasks(incoming, handled);
}

function failureOf(failed: readonly Handled[], count: number): AggregateError {
  // Only what is logged: the platform prints these errors, and an error of the SDK holds whole requests.
  const errors = failed.map(({ log }) => Object.assign(new Error(log.error), { stack: '' }));
  const keys = failed.map(({ log }) => JSON.stringify(log.key ?? '?'));
  return new AggregateError(errors, `${failed.length} of ${count} articles failed: ${keys.join(', ')}`);
}

function namesOf(failed: readonly Handled[]): SQSBatchResponse['batchItemFailures'] {
  const names = new Set(failed.map(({ item }) => item.id ?? ''));
  return Array.from(names, (itemIdentifier) => ({ itemIdentifier }));
}

/** Each task needs one result, or the job fails. */
function answerTasks(
  { invocationId, invocationSchemaVersion, items }: BatchOperation,
  handled: readonly Handled[],
): S3BatchResult {
  return {
    invocationSchemaVersion,
    treatMissingKeysAs: 'PermanentFailure',
    invocationId,
    results: items.map((item) =>
      resultOf(
        item,
        handled.filter((each) => each.item === item),
      ),
    ),
  };
}

function resultOf({ id }: EventItem, handled: readonly Handled[]): S3BatchResultResult {
  const worst = handled.find(isFailure) ?? handled[0];
  const { action = 'ignored', reason, error, resultKey } = worst?.log ?? {};
  const text = error ?? [action, resultKey, reason].filter(Boolean).join(' ');
  return {
    taskId: id ?? '',
    resultCode: worst && isFailure(worst) ? failureCode(worst) : 'Succeeded',
    resultString: text.slice(0, longestResult).toWellFormed(),
  };
}

/** A manifest that lists a folder or a record is wrong, and its author should be told. */
const isFailure = ({ log }: Handled): boolean => log.action === 'failed' || log.action === 'refused';

const failureCode = ({ log, error }: Handled): S3BatchResultResult['resultCode'] =>
  log.action === 'refused' || isPermanent(error) ? 'PermanentFailure' : 'TemporaryFailure';
