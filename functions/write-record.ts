import { setTimeout } from 'node:timers/promises';
import { decideWrite, type WriteDecision } from '../lib/delivery/decide-write.ts';
import { deliveryOf, readDelivery } from '../lib/delivery/delivery.ts';
import { newestSequencer, withSequencer } from '../lib/delivery/with-sequencer.ts';
import type { NewsSummaryRecord } from '../lib/record.ts';
import type { ObjectStore, StoredResult } from './object-store.ts';

export interface ResultPlace {
  readonly bucket: string;
  readonly key: string;
}

export type Wait = (ms: number, signal: AbortSignal | undefined) => Promise<unknown>;

const waitMs: Wait = (ms, signal) => setTimeout(ms, undefined, signal ? { signal } : {});

/** What became of a record, and the record: another than was given where the article had to be looked at again. */
export interface Written {
  readonly action: 'written' | 'done' | 'stale' | 'gone';
  readonly record: NewsSummaryRecord;
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
  if (await store.writeResult(bucket, key, first, 'absent', signal)) return { action: 'written', record: first };
  let next = first;
  for (let attempt = 1; attempt < mostAttempts; attempt++) {
    const there = await store.readResult(bucket, key, signal);
    let decision = decide(there, next, false);
    if (decision === 'look') {
      const current = await look();
      if (!current) return { action: 'gone', record: next };
      next = current;
      decision = decide(there, next, true);
    }
    if (decision === 'done' || decision === 'stale') return { action: decision, record: next };
    const record = recordToWrite(there, next, decision);
    if (await store.writeResult(bucket, key, record, there ?? 'absent', signal)) return { action: 'written', record };
    // No jitter: who lost to a writer that went on has nobody left to get out of step with.
    await wait(20 * attempt, signal);
  }
  throw new Error(`s3://${bucket}/${key} changed ${mostAttempts} times while it was to be written.`);
}

function decide(there: StoredResult | undefined, next: NewsSummaryRecord, isCurrent: boolean): WriteDecision {
  return decideWrite(there && readDelivery(there.json), deliveryOf(next), isCurrent);
}

/** Whatever is written bears the newest sequencer that is known, so that no event before it is taken for newer. */
function recordToWrite(there: StoredResult | undefined, next: NewsSummaryRecord, decision: WriteDecision) {
  const delivery = there && readDelivery(there.json);
  const sequencer = newestSequencer(delivery?.sequencer, next.provenance.source.sequencer);
  return withSequencer(there && decision === 'touch' ? JSON.parse(there.json) : next, sequencer);
}
