import type { NewsSummaryRecord } from '../lib/model/record.ts';

/**
 * What became of one event. `written`: the record is in the results bucket. `done`: it already was. `stale`: the
 * record that is there comes from a newer event. `gone`: the upload was replaced or deleted since. `refused`: the key
 * is not an article's. `ignored`: nothing changed.
 */
export interface Outcome {
  readonly action: 'written' | 'done' | 'stale' | 'gone' | 'refused' | 'ignored';
  readonly reason?: string;
  readonly resultKey?: string;
  readonly status?: NewsSummaryRecord['status'];
  readonly problem?: string;
  readonly bytes?: number;
  /** Milliseconds of wall time. */
  readonly ms?: Readonly<Partial<Record<'read' | 'summarize' | 'write', number>>>;
  /** The errors of those of several articles that failed; the other members tell of the upload's own record. */
  readonly failures?: readonly unknown[];
}

/** What became of one of several articles. */
export interface ItemOutcome extends Omit<Outcome, 'action' | 'failures'> {
  readonly feedItem: string;
  readonly action: Outcome['action'] | 'failed';
  readonly error?: unknown;
}

/** What became of a record. */
export interface Written {
  readonly action: 'written' | 'done' | 'stale' | 'gone' | 'refused';
  /** Not the record that was given where the article had to be read again. */
  readonly record: NewsSummaryRecord;
  /** What now stands at the key. Present after `written`, and after `done` where its content is the same. */
  readonly standing?: NewsSummaryRecord;
}

export const whyNotWritten = {
  gone: 'It was replaced or deleted since.',
  done: 'The record of this version is already there.',
  stale: 'The record that is there comes from a newer event.',
  refused: 'Its key holds the record of an upload of its own.',
} as const;

export function describeWritten(action: Written['action'], resultKey: string, record: NewsSummaryRecord) {
  return {
    action,
    ...(action === 'written' ? {} : { reason: whyNotWritten[action] }),
    resultKey,
    status: record.status,
    ...(record.problem ? { problem: record.problem.code } : {}),
  };
}
