import type { NewsSummaryRecord } from '../lib/model/record.ts';
import type { Written } from './write-record.ts';

/**
 * What became of one event. `written`: the record is in the results bucket; `done`: it already was; `stale`: the record that is there
 * comes from a newer event; `gone`: the upload was replaced or deleted since; `refused`: no article; `ignored`: nothing changed.
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
  /** Of several articles, those that failed; what is said above is of the upload's own record. */
  readonly failures?: readonly unknown[];
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
