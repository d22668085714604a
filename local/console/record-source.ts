import type { NewsSummaryRecord } from '../../lib/model/record.ts';
import type { Upload } from '../../lib/model/upload.ts';
import type { Feedback } from '../feedback/feedback.ts';
import type { ListedRecord } from './listed-record.ts';

/** What happened to an article that was uploaded or removed. */
export interface ArticleDelivery {
  /** The article's key. */
  readonly key: string;
  /** The key of its record, if there is one. */
  readonly recordKey: string | undefined;
  /** What the function did: `created`, `skipped`, `failed`, as its log line says. */
  readonly action: string;
  /** Why nothing was written; undefined where a record was. */
  readonly reason: string | undefined;
}

/** Where a console finds records, and what else it may ask for. What is undefined is not offered. */
export interface RecordSource {
  /** For people: a folder, a bucket. */
  readonly name: string;
  /** A line of each record, by its key. */
  readonly listed: ReadonlyMap<string, ListedRecord>;
  readonly read: (key: string) => Promise<NewsSummaryRecord | undefined>;
  /** Calls back for a record that came or went, and for a delivery. @returns ends it */
  readonly watch: (listener: (change: SourceChange) => void) => () => void;
  /** The bytes of a record's article. */
  readonly readArticle?: (record: NewsSummaryRecord) => Promise<Upload> | undefined;
  /** Takes an article. @returns what became of it */
  readonly accept?: (name: string, bytes: Buffer) => Promise<ArticleDelivery>;
  readonly deliveries?: readonly ArticleDelivery[];
  readonly saveFeedback?: (feedback: Feedback, record: NewsSummaryRecord) => Promise<void> | void;
}

export type SourceChange = { readonly recordKey: string } | { readonly delivery: ArticleDelivery };
