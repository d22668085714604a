import { isMembers, type Members } from './members.ts';

/** The list `Records`, in which S3, SNS and SQS send. */
export function recordsOf(event: Members): readonly unknown[] {
  const { Records: records } = event;
  return Array.isArray(records) ? records : [];
}

/** Who sent a record. SNS alone writes the name with a capital. */
export function sourceOf(record: unknown): unknown {
  return isMembers(record) ? (record['eventSource'] ?? record['EventSource']) : undefined;
}

/** One record suffices: those beside it may be broken, and are told of one by one. */
export const hasRecordsOf = (event: Members, source: string): boolean =>
  recordsOf(event).some((record) => sourceOf(record) === source);
