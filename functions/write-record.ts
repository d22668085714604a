import { decideWrite, type WriteDecision } from '../lib/delivery/decide-write.ts';
import { deliveryOf } from '../lib/delivery/delivery.ts';
import { formerItemsOf, withFormerItems } from '../lib/delivery/former-items.ts';
import { readRecord } from '../lib/delivery/read-record.ts';
import { findResultChange } from '../lib/delivery/result-change.ts';
import { newestSequencer, withSequencer } from '../lib/delivery/with-sequencer.ts';
import type { NewsSummaryRecord } from '../lib/model/record.ts';
import type { ResultPlace } from './object-store.ts';
import type { Written } from './outcome.ts';
import type { Workplace } from './workplace.ts';

export interface RecordToWrite {
  readonly place: ResultPlace;
  readonly first: NewsSummaryRecord;
  /** Makes the record of what is in the article bucket now. Undefined where there is none to make. */
  readonly look: () => Promise<NewsSummaryRecord | undefined>;
}

/** A swap fails only when another one succeeds, and no more succeed than there are uploads of one key at once. */
const mostAttempts = 8;

/** A compare-and-swap: whatever happens in between, the record of the newest event stays. */
export async function writeRecord(
  { place, first, look }: RecordToWrite,
  { store, signal, wait }: Pick<Workplace, 'store' | 'signal' | 'wait'>,
): Promise<Written> {
  if (await store.writeResult({ place, record: first, change: 'content', condition: 'absent', signal }))
    return { action: 'written', record: first, standing: first };
  let next = first;
  for (let attempt = 1; attempt < mostAttempts; attempt++) {
    const result = await store.readResult(place, signal);
    const found = result && readRecord(result.json);
    const isOther = found !== undefined && !isOfSameArticle(found, next);
    if (isOther && next.provenance.source.item !== undefined) return { action: 'refused', record: next };
    const there = isOther ? undefined : found;
    let decision = decide(there, next, false);
    if (decision === 'look') {
      const current = await look();
      if (!current) return { action: 'gone', record: next };
      next = current;
      decision = decide(there, next, true);
    }
    if (decision === 'done' && there) return { action: decision, record: next, standing: there };
    if (decision === 'stale' || decision === 'done') return { action: decision, record: next };
    const record = recordToWrite(there, next, decision);
    const change = findResultChange(there, record);
    if (await store.writeResult({ place, record, change, condition: result ?? 'absent', signal }))
      return { action: 'written', record, standing: record };
    // No jitter: the writer that won is gone, so there is nobody to stay in step with.
    await wait(20 * attempt, signal);
  }
  throw new Error(`s3://${place.bucket}/${place.key} changed ${mostAttempts} times while it was to be written.`);
}

function decide(there: NewsSummaryRecord | undefined, next: NewsSummaryRecord, isCurrent: boolean): WriteDecision {
  return decideWrite(there && deliveryOf(there), deliveryOf(next), isCurrent);
}

/**
 * An upload `feed/one` and the item `one` of an upload `feed` have the same key for their records. The upload has the
 * right of way, whichever comes first: the item is listed in its feed's record, the upload nowhere else.
 */
function isOfSameArticle(there: NewsSummaryRecord, next: NewsSummaryRecord): boolean {
  const [a, b] = [there.provenance.source, next.provenance.source];
  return a.key === b.key && a.item === b.item;
}

/** The newest sequencer that is known goes into the record, so that no earlier event is taken for newer. */
function recordToWrite(there: NewsSummaryRecord | undefined, next: NewsSummaryRecord, decision: WriteDecision) {
  const sequencer = newestSequencer(there?.provenance.source.sequencer, next.provenance.source.sequencer);
  if (!there) return withSequencer(next, sequencer);
  if (decision === 'touch') return withSequencer(there, sequencer);
  return withSequencer(withFormerItems(next, formerItemsOf(there, next)), sequencer);
}
