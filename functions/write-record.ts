import { setTimeout } from 'node:timers/promises';
import { decideWrite, type WriteDecision } from '../lib/delivery/decide-write.ts';
import { deliveryOf } from '../lib/delivery/delivery.ts';
import { formerItemsOf, withFormerItems } from '../lib/delivery/former-items.ts';
import { readRecord } from '../lib/delivery/read-record.ts';
import { newestSequencer, withSequencer } from '../lib/delivery/with-sequencer.ts';
import type { NewsSummaryRecord } from '../lib/model/record.ts';
import type { ObjectStore } from './object-store.ts';

export interface ResultPlace {
  readonly bucket: string;
  readonly key: string;
}

export type Wait = (ms: number, signal: AbortSignal | undefined) => Promise<unknown>;

const waitMs: Wait = (ms, signal) => setTimeout(ms, undefined, signal ? { signal } : {});

/** What became of a record, and the record: another than was given where the article had to be looked at again. */
export interface Written {
  readonly action: 'written' | 'done' | 'stale' | 'gone' | 'refused';
  readonly record: NewsSummaryRecord;
  /** What now stands at the key, where that tells of the same content: after `written` and `done`. */
  readonly standing?: NewsSummaryRecord;
}

/** A swap only fails when another one succeeded, and only as many succeed as there are uploads of one key at this moment. */
const mostAttempts = 8;

/**
 * A compare-and-swap: whatever comes in between, the record of the newest event stays.
 * @param look makes the record of what is in the article bucket now; undefined where that calls for none
 */
export async function writeRecord(
  { bucket, key }: ResultPlace,
  first: NewsSummaryRecord,
  look: () => Promise<NewsSummaryRecord | undefined>,
  store: ObjectStore,
  signal?: AbortSignal,
  wait: Wait = waitMs,
): Promise<Written> {
  if (await store.writeResult(bucket, key, first, 'absent', signal))
    return { action: 'written', record: first, standing: first };
  let next = first;
  for (let attempt = 1; attempt < mostAttempts; attempt++) {
    const result = await store.readResult(bucket, key, signal);
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
    if (await store.writeResult(bucket, key, record, result ?? 'absent', signal))
      return { action: 'written', record, standing: record };
    // No jitter: who lost to a writer that went on has nobody left to get out of step with.
    await wait(20 * attempt, signal);
  }
  throw new Error(`s3://${bucket}/${key} changed ${mostAttempts} times while it was to be written.`);
}

function decide(there: NewsSummaryRecord | undefined, next: NewsSummaryRecord, isCurrent: boolean): WriteDecision {
  return decideWrite(there && deliveryOf(there), deliveryOf(next), isCurrent);
}

/**
 * An upload `feed/one` and the item `one` of an upload `feed` have one key for their records. The upload of its own has the right of
 * way, whichever comes first: there is nobody else to tell of it.
 */
function isOfSameArticle(there: NewsSummaryRecord, next: NewsSummaryRecord): boolean {
  const [a, b] = [there.provenance.source, next.provenance.source];
  return a.key === b.key && a.item === b.item;
}

/** Whatever is written bears the newest sequencer that is known, so that no event before it is taken for newer. */
function recordToWrite(there: NewsSummaryRecord | undefined, next: NewsSummaryRecord, decision: WriteDecision) {
  const sequencer = newestSequencer(there?.provenance.source.sequencer, next.provenance.source.sequencer);
  if (!there) return withSequencer(next, sequencer);
  if (decision === 'touch') return withSequencer(there, sequencer);
  return withSequencer(withFormerItems(next, formerItemsOf(there, next)), sequencer);
}
