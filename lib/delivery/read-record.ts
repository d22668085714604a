import type { NewsSummaryRecord } from '../model/record.ts';
import { deliveryOf } from './delivery.ts';

/** The record that stands at a result's key; undefined when it is none of ours. */
export function readRecord(json: string): NewsSummaryRecord | undefined {
  try {
    const record = JSON.parse(json);
    if (record.provenance.generator.name !== 'news-summary') return undefined;
    // Throws where a member is missing that decides between two records.
    deliveryOf(record);
    return record;
  } catch {
    return undefined;
  }
}
