import { compareSequencers } from './compare-sequencers.ts';
import { compareVersions } from './compare-versions.ts';
import type { Delivery } from './delivery.ts';

/**
 * What to do with the next record of an article, given the one that is there.
 * `replace`: write the next one. `touch`: write the one that is there again. Both get the newer sequencer of the two.
 * `done`: the one that is there already says all that the next one would.
 * `stale`: the one that is there comes from a newer event.
 * `look`: no sequencer tells which is newer. Read the article again, make the next one of that, and decide again.
 */
export type WriteDecision = 'replace' | 'touch' | 'done' | 'stale' | 'look';

/**
 * @param there undefined when no record of ours stands at the key
 * @param isCurrent the article of `next` was read after `there` was, so `there` knows of nothing newer
 */
export function decideWrite(there: Delivery | undefined, next: Delivery, isCurrent: boolean): WriteDecision {
  if (!there) return 'replace';
  const order = orderOf(there, next);
  if (there.content === next.content) return decideSameContent(there, next, order);
  if (isCurrent || order === 'newer') return 'replace';
  if (order === 'older') return 'stale';
  // One deletion was told twice: in two envelopes that write the time differently, or by hand, without a time.
  const isToldAgain = order === 'equal' || next.sequencer === undefined;
  return isToldAgain && there.withdrawn && next.withdrawn ? 'done' : 'look';
}

/**
 * A newer event of the same content still leaves its sequencer.
 * Without it, an older event that is still on its way could overwrite the record.
 */
function decideSameContent(there: Delivery, next: Delivery, order: Order): WriteDecision {
  const engines = compareVersions(there.engine, next.engine);
  if (engines < 0 || (engines === 0 && there.configuration !== next.configuration)) return 'replace';
  const leavesSequencer = order === 'newer' || (there.sequencer === undefined && next.sequencer !== undefined);
  if (!leavesSequencer) return 'done';
  return engines > 0 ? 'touch' : 'replace';
}

/**
 * How the event of the next record relates to that of the one that is there.
 * Unknown where one has no sequencer, as after a backfill.
 */
type Order = 'newer' | 'older' | 'equal' | 'unknown';

function orderOf(there: Delivery, next: Delivery): Order {
  if (there.sequencer === undefined || next.sequencer === undefined) return 'unknown';
  const order = compareSequencers(next.sequencer, there.sequencer);
  if (order === 0) return 'equal';
  return order > 0 ? 'newer' : 'older';
}
