import type { NewsSummaryRecord } from '../model/record.ts';
import { deliveryOf } from './delivery.ts';

/** Reads a stored record; undefined when it is not one of ours. */
export function readRecord(json: string): NewsSummaryRecord | undefined {
  try {
    const record = JSON.parse(json);
    if (record.provenance.generator.name !== 'news-summary') return undefined;
    // Throws where a member is missing that is needed to decide between two records.
    deliveryOf(record);
    return record;
  } catch {
    return undefined;
  }
}
