import { deliveryOf, isSameDelivery } from '../lib/delivery/delivery.ts';
import { withFormerItems } from '../lib/delivery/former-items.ts';
import { readRecord } from '../lib/delivery/read-record.ts';
import { itemKey } from '../lib/delivery/result-key.ts';
import { newestSequencer, withSequencer } from '../lib/delivery/with-sequencer.ts';
import type { NewsSummaryRecord } from '../lib/model/record.ts';
import type { Made } from './make-head.ts';
import { mapConcurrently } from './map-concurrently.ts';
import type { ObjectStore } from './object-store.ts';
import { describeWritten, type Outcome } from './outcome.ts';
import type { Configuration } from './read-configuration.ts';
import { orDefect, type RecordMakers } from './record-makers.ts';
import { type ResultPlace, type Written, writeRecord } from './write-record.ts';

/** What became of one of several articles. */
export interface ItemOutcome extends Omit<Outcome, 'action' | 'failures'> {
  readonly feedItem: string;
  readonly action: Outcome['action'] | 'failed';
  readonly error?: unknown;
}

interface Parts {
  readonly configuration: Configuration;
  readonly store: ObjectStore;
  readonly engine: RecordMakers;
  readonly signal: AbortSignal | undefined;
  readonly onItem: (outcome: ItemOutcome) => void;
}

interface Task {
  readonly item: string;
  /** Undefined where the head was written by another version of the engine, and this one does not find the article. */
  readonly make: (() => NewsSummaryRecord | Promise<NewsSummaryRecord>) | undefined;
}

/** Records are written side by side; only as many are in memory. */
const mostAtOnce = 8;

export const hasItems = ({ items, formerItems }: NewsSummaryRecord): boolean =>
  items !== undefined || formerItems !== undefined;

/**
 * Brings the records of several articles up to date with the head that stands at the upload's key: writes those that it lists, and
 * withdraws the former ones. Done again, it changes nothing. One that fails costs the others nothing.
 * @param head as it stands there; whoever replaces it takes over what it lists
 * @returns the failures
 */
export async function deliverItems(
  head: NewsSummaryRecord,
  headPlace: ResultPlace,
  made: Made,
  parts: Parts,
): Promise<readonly unknown[]> {
  const { store, signal, onItem } = parts;
  const failures: unknown[] = [];
  await mapConcurrently(tasksOf(head, made, parts), mostAtOnce, async (task) => {
    try {
      onItem(await deliverItem(task, head, headPlace, made, parts));
    } catch (error) {
      if (signal?.aborted) throw error;
      failures.push(error);
      onItem({ feedItem: task.item, action: 'failed', error });
    }
  });
  if (failures.length === 0 && head.formerItems) await forgetFormerItems(head, headPlace, store, signal);
  return failures;
}

function tasksOf({ items = [], formerItems = [] }: NewsSummaryRecord, made: Made, parts: Parts): readonly Task[] {
  const { engine, configuration } = parts;
  const written = items.map(({ item }) => {
    const article = made.articles.get(item);
    return { item, make: article && (() => orDefect(article.summarize)) };
  });
  const withdrawn = formerItems.map((item) => ({
    item,
    make: () => engine.withdraw(made.source, configuration.options, item),
  }));
  return [...written, ...withdrawn];
}

async function deliverItem(
  { item, make }: Task,
  head: NewsSummaryRecord,
  headPlace: ResultPlace,
  { source }: Made,
  { configuration, store, engine, signal }: Parts,
): Promise<ItemOutcome> {
  signal?.throwIfAborted();
  const began = performance.now();
  const place = { bucket: headPlace.bucket, key: itemKey(configuration.resultsPrefix, source.key, item) };
  if (!make) return { feedItem: item, ...(await keepItem(head, place, store, signal)) };
  const next = withSequencer(await make(), head.provenance.source.sequencer);
  const summarized = performance.now();
  // Where no sequencer tells which of two records is newer, the head does: while it stands, what it lists is what there is.
  const look = async () => {
    const result = await store.readResult(headPlace.bucket, headPlace.key, signal);
    const now = result && readRecord(result.json);
    return now && isSameDelivery(now, head) ? next : undefined;
  };
  const { action, record } = await writeRecord(place, next, look, store, signal, engine.wait);
  const ms = { summarize: Math.round(summarized - began), write: Math.round(performance.now() - summarized) };
  return { feedItem: item, ...describeWritten(action, place.key, record), ms };
}

/** Leaves the head's sequencer in a record that this engine cannot make. @throws Error while there is none: whoever can will be next */
async function keepItem(
  head: NewsSummaryRecord,
  { bucket, key }: ResultPlace,
  store: ObjectStore,
  signal: AbortSignal | undefined,
) {
  const there = await store.readResult(bucket, key, signal);
  const record = there && readRecord(there.json);
  if (!there || !record || deliveryOf(record).content !== deliveryOf(head).content)
    throw new Error(`s3://${bucket}/${key} is for another version of the engine to write.`);
  const sequencer = newestSequencer(record.provenance.source.sequencer, head.provenance.source.sequencer);
  const kept = withSequencer(record, sequencer);
  const isNew = kept !== record;
  if (isNew && !(await store.writeResult(bucket, key, kept, there, signal)))
    throw new Error(`s3://${bucket}/${key} changed while it was to be written.`);
  const action: Written['action'] = isNew ? 'written' : 'done';
  return describeWritten(action, key, kept);
}

/** Once all are withdrawn, nothing more has to be known of them. Where the head has changed, whoever did that knows of them. */
async function forgetFormerItems(
  head: NewsSummaryRecord,
  { bucket, key }: ResultPlace,
  store: ObjectStore,
  signal: AbortSignal | undefined,
): Promise<void> {
  const there = await store.readResult(bucket, key, signal);
  if (there?.json !== JSON.stringify(head)) return;
  await store.writeResult(bucket, key, withFormerItems(head, []), there, signal);
}
