import { limits } from '../model/limits.ts';
import type { NewsSummaryRecord } from '../model/record.ts';

/**
 * The articles to withdraw once `next` replaces `there`.
 * These are the articles that `there` lists or had still to withdraw, and that `next` does not list.
 * A late delivery of one of them then meets a newer tombstone.
 */
export function formerItemsOf(there: NewsSummaryRecord, next: NewsSummaryRecord): readonly string[] {
  const names = new Set([...(there.items ?? []).map(({ item }) => item), ...(there.formerItems ?? [])]);
  for (const { item } of next.items ?? []) names.delete(item);
  return [...names].slice(0, limits.formerItems);
}

/** The same record with these former items, in their place in the schema. */
export function withFormerItems(record: NewsSummaryRecord, names: readonly string[]): NewsSummaryRecord {
  const { formerItems: _, ...rest } = record;
  if (names.length === 0) return rest;
  const members: [string, unknown][] = Object.entries(rest);
  const place = members.findIndex(([name]) => name === 'notes');
  members.splice(place, 0, ['formerItems', [...names]]);
  return Object.fromEntries(members) as unknown as NewsSummaryRecord;
}
