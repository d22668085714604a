import type { NewsSummaryRecord } from '../../lib/model/record.ts';

/** The result of an article's upload or removal. */
export interface SessionDelivery {
  readonly key: string;
  /** Undefined when the function failed or wrote none. */
  readonly record: NewsSummaryRecord | undefined;
  /** The records of its articles, in an upload of several. */
  readonly items: readonly NewsSummaryRecord[];
  readonly error: string | undefined;
  /** Where the function rightly wrote nothing: what it did instead, and why. */
  readonly passed: { readonly action: string; readonly reason: string } | undefined;
}
