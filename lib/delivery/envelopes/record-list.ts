import { isMembers, type Members } from './members.ts';

/** The list `Records`, which S3, SNS and SQS send. */
export function recordsOf(event: Members): readonly unknown[] {
  const { Records: records } = event;
  return Array.isArray(records) ? records : [];
}

/** Who sent a record. Only SNS writes the name of the member with a capital. */
export function sourceOf(record: unknown): unknown {
  return isMembers(record) ? (record['eventSource'] ?? record['EventSource']) : undefined;
}

/** One record suffices: others may be broken, and are reported one by one. */
export const hasRecordsOf = (event: Members, source: string): boolean =>
  recordsOf(event).some((record) => sourceOf(record) === source);
