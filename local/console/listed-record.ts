import type { NewsSummaryRecord } from '../../lib/model/record.ts';

/** A line of the console's list. */
export interface ListedRecord {
  readonly key: string;
  /** Milliseconds since 1970. */
  readonly time: number;
  readonly status: NewsSummaryRecord['status'];
  readonly headline: string;
  /** The summary, or why there is none. */
  readonly text: string;
  readonly language: string | undefined;
}

/** Characters of a summary in the list. */
const mostText = 600;

/** @param time milliseconds since 1970: when it was written */
export function listRecord(key: string, record: NewsSummaryRecord, time: number): ListedRecord {
  return {
    key,
    time,
    status: record.status,
    headline: record.headlines?.[0]?.value ?? record.provenance.source.key,
    text: textOf(record).slice(0, mostText),
    language: record.language,
  };
}

function textOf({ summary, problem, items, notes, status }: NewsSummaryRecord): string {
  if (summary) return summary.sentences.map(({ text }) => text).join(' ');
  if (problem) return problem.detail;
  if (items) return `${items.length} articles`;
  return status === 'abstained' ? notes.map(({ message }) => message).join(' ') : '';
}
