import type { NewsSummaryRecord } from '../../lib/model/record.ts';
import { collectMarks, type Mark } from './collect-marks.ts';
import { html, type Markup } from './markup.ts';

/** A record, and what several parts of its page ask of it. */
export interface Shown {
  readonly record: NewsSummaryRecord;
  /** The code points of the body. */
  readonly body: readonly string[];
  readonly marks: readonly Mark[];
  /** How many marks the page has no room for. */
  readonly leftOut: number;
  /** The attribute that tells the language of the article's words among ours; empty where it is not known. */
  readonly spoken: Markup;
}

export function readShown(record: NewsSummaryRecord): Shown {
  const body = [...(record.bodies?.[0]?.value ?? '')];
  const spoken = html` lang="${record.language ?? ''}"`;
  return { record, body, marks: collectMarks(record, body), leftOut: 0, spoken };
}
