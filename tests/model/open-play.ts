import type { RecordMakers } from '../../functions/record-makers.ts';
import type { NewsSummaryRecord } from '../../lib/model/record.ts';
import type { S3Change } from '../../local/s3/change.ts';
import { checkChange } from './check-change.ts';
import { checkWrite } from './check-write.ts';
import { type Message, modelFeeds } from './envelopes.ts';
import { createFaults, type Faults } from './inject-fault.ts';
import type { Life } from './limit-life.ts';
import { newerMakers, olderMakers } from './makers.ts';
import { type Inbox, openInbox } from './open-inbox.ts';
import { openWorld, type World } from './open-world.ts';
import { isRecordOf, recordKeyOfItem, resultsBucket } from './places.ts';
import { createRandom, type Random } from './random.ts';
import type { GatedStore } from './start-store.ts';

/** The state of a history while it is played. */
export interface Play {
  readonly random: Random;
  readonly gate: GatedStore;
  readonly keys: readonly string[];
  readonly world: World;
  /** How its changes come to the function. */
  readonly feed: string;
  readonly s3: Faults;
  readonly inbox: Inbox;
  /** Keys that a backfill told of. */
  readonly backfilled: Set<string>;
  /** Faults that were found. */
  readonly faults: string[];
  readonly counts: { changes: number; invocations: number; requests: number; writes: number };
  /** The deployed engines' makers: two during a deployment. */
  makers: readonly RecordMakers[];
  changesLeft: number;
  /** The share of changes that are a backfill instead. */
  readonly backfills: number;
  /** How many more invocations the platform ends in their middle. */
  killsLeft: number;
  /** Invocations that the platform has not ended, with their messages. */
  readonly running: Map<Life, readonly Message[]>;
}

export function openPlay(seed: number, gate: GatedStore): Play {
  const random = createRandom(seed);
  const keys = ['incoming/a.txt', 'incoming/b +ü.md'].slice(0, 1 + random.below(2));
  const makers = random.chance(0.3) ? [newerMakers, olderMakers] : [newerMakers];
  const copies = random.pick([1, 1, 2, 3]);
  const changesLeft = 1 + random.below(6);
  const killsLeft = random.pick([0, 0, 1, 3]);
  const backfills = random.pick([0.15, 0.15, 0.5]);
  const feed = random.pick(modelFeeds);
  const [inbox, faults] = [openInbox(random), [] as string[]];
  const counts = { changes: 0, invocations: 0, requests: 0, writes: 0 };

  const onChange = (change: S3Change): void => {
    for (let copy = random.below(copies); copy >= 0; copy--) inbox.add(change.key, change, undefined);
  };
  const records = new Map<string, NewsSummaryRecord>();
  const onWrite = ({ key: written }: S3Change): void => {
    counts.writes++;
    const key = keys.find((each) => isRecordOf(each, written)) ?? '';
    const results = world.store.buckets.get(resultsBucket)?.versions;
    const version = results?.get(written)?.at(-1);
    const record: NewsSummaryRecord = JSON.parse(String(version?.body));
    const told = version?.headers.get('x-amz-meta-change');
    world.trace.push(`${describe(record)} ${told}`);
    const isThere = (item: string) => results?.has(recordKeyOfItem(key, item)) === true;
    try {
      const states = world.states.get(key) ?? [];
      checkWrite(records.get(written), record, states, isThere);
      checkChange(told, records.get(written), record, states);
    } catch (error) {
      faults.push(`${written}, write ${counts.writes}: ${(error as Error).message}`);
    }
    records.set(written, record);
  };
  const world = openWorld({ random, keys, onChange, onWrite });
  const s3 = createFaults(random, ({ request }) => world.run(request));
  const common = {
    random,
    gate,
    keys,
    world,
    feed,
    s3,
    inbox,
    faults,
    counts,
    makers,
    changesLeft,
    backfills,
    killsLeft,
  };
  return { ...common, backfilled: new Set(), running: new Map() };
}

function describe({ status, version, provenance, items = [], formerItems = [] }: NewsSummaryRecord): string {
  const { item = '', sequencer } = provenance.source;
  const lists = [items.map((each) => each.item).join(), formerItems.join()];
  return `  written: ${item} ${status} ${version} ${sequencer} ${provenance.generator.version} ${lists.join(' not ')}`;
}
