import type { NewsSummaryRecord } from '../record.ts';
import { compareSequencers } from './compare-sequencers.ts';

/** What decides between two records of one article: which event, of which version of it, by which engine. */
export interface Delivery {
  readonly sequencer: string | undefined;
  /** S3 versionId, else ETag. */
  readonly version: string | undefined;
  readonly versionCreated: string | undefined;
  readonly withdrawn: boolean;
  /** Version and configuration of what wrote the record. */
  readonly engine: string;
}

/**
 * `replace`: write over the one that is there; `done`: it already says all that the new one would;
 * `stale`: it comes from a newer event.
 */
export type WriteDecision = 'replace' | 'done' | 'stale';

/** @param there undefined when what stands at the result's key is no record */
export function decideWrite(there: Delivery | undefined, next: Delivery): WriteDecision {
  if (!there) return 'replace';
  const order = compareDeliveries(there, next);
  const same = there.version === next.version && there.withdrawn === next.withdrawn && there.engine === next.engine;
  // A newer event of the same bytes still has to leave its sequencer, or an older one in flight could overwrite it.
  if (same && order >= 0) return 'done';
  return order > 0 ? 'stale' : 'replace';
}

/** By sequencer; by the time of the version where one has none, as in a backfill. 0 where nothing tells. */
function compareDeliveries(a: Delivery, b: Delivery): number {
  if (a.sequencer !== undefined && b.sequencer !== undefined) return compareSequencers(a.sequencer, b.sequencer);
  if (a.versionCreated === undefined || b.versionCreated === undefined) return 0;
  if (a.versionCreated === b.versionCreated) return 0;
  return a.versionCreated < b.versionCreated ? -1 : 1;
}

export function deliveryOf(record: NewsSummaryRecord): Delivery {
  const { generator, source } = record.provenance;
  return {
    sequencer: source.sequencer,
    version: record.version,
    versionCreated: record.versionCreated,
    withdrawn: record.status === 'withdrawn',
    engine: `${generator.version} ${generator.configurationSha256}`,
  };
}

/** What an existing result says of itself; undefined when it is no record of ours. */
export function readDelivery(json: string): Delivery | undefined {
  try {
    return deliveryOf(JSON.parse(json));
  } catch {
    return undefined;
  }
}
