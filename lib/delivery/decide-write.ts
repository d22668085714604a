import { compareSequencers } from './compare-sequencers.ts';
import { compareVersions } from './compare-versions.ts';
import type { Delivery } from './delivery.ts';

/**
 * `replace`: write the next one over the one that is there; `touch`: write again the one that is there; both with the newest
 * sequencer of the two. `done`: it already says all that the next one would; `stale`: it comes from a newer event; `look`: no
 * sequencer tells which is newer, so make the next one of what is in the article bucket now, and decide again.
 */
export type WriteDecision = 'replace' | 'touch' | 'done' | 'stale' | 'look';

/**
 * @param there undefined when what stands at the result's key is no record
 * @param isCurrent the article of `next` was read after `there` was: nothing that `there` knows of is newer
 */
export function decideWrite(there: Delivery | undefined, next: Delivery, isCurrent: boolean): WriteDecision {
  if (!there) return 'replace';
  const order = orderOf(there, next);
  if (there.content === next.content) return decideSameContent(there, next, order);
  if (isCurrent || order === 'newer') return 'replace';
  if (order === 'older') return 'stale';
  // One deletion, told twice: in two envelopes that differ in how they tell the time, or by hand, without a time of its own.
  const isToldAgain = order === 'equal' || next.sequencer === undefined;
  return isToldAgain && there.withdrawn && next.withdrawn ? 'done' : 'look';
}

/** A newer event of the same content still leaves its sequencer: without it, an older one in flight could overwrite the record. */
function decideSameContent(there: Delivery, next: Delivery, order: Order): WriteDecision {
  const engines = compareVersions(there.engine, next.engine);
  if (engines < 0 || (engines === 0 && there.configuration !== next.configuration)) return 'replace';
  const leavesSequencer = order === 'newer' || (there.sequencer === undefined && next.sequencer !== undefined);
  if (!leavesSequencer) return 'done';
  return engines > 0 ? 'touch' : 'replace';
}

/** Of the next record's event, compared to that of the one that is there; unknown where one has no sequencer, as after a backfill. */
type Order = 'newer' | 'older' | 'equal' | 'unknown';

function orderOf(there: Delivery, next: Delivery): Order {
  if (there.sequencer === undefined || next.sequencer === undefined) return 'unknown';
  const order = compareSequencers(next.sequencer, there.sequencer);
  if (order === 0) return 'equal';
  return order > 0 ? 'newer' : 'older';
}
