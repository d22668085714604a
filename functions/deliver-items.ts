import { deliveryOf, isSameDelivery } from '../lib/delivery/delivery.ts';
import { withFormerItems } from '../lib/delivery/former-items.ts';
import { readRecord } from '../lib/delivery/read-record.ts';
import { itemKey } from '../lib/delivery/result-key.ts';
import { newestSequencer, withSequencer } from '../lib/delivery/with-sequencer.ts';
import type { NewsSummaryRecord } from '../lib/model/record.ts';
import type { Made } from './make-head.ts';
import { mapConcurrently } from './map-concurrently.ts';
import type { ResultPlace } from './object-store.ts';
import { describeWritten, type ItemOutcome } from './outcome.ts';
import { orDefect } from './record-makers.ts';
import type { Workplace } from './workplace.ts';
import { writeRecord } from './write-record.ts';

/** The head that stands at an upload's key. */
interface StandingHead {
  /** As it stands there. A writer that replaces it takes over its lists of items. */
  readonly record: NewsSummaryRecord;
  readonly place: ResultPlace;
  readonly made: Made;
}

interface Task {
  readonly item: string;
  /** Undefined where another version of the engine wrote the head, and this one does not find the article. */
  readonly make: (() => NewsSummaryRecord | Promise<NewsSummaryRecord>) | undefined;
}

/** Records are written side by side. At most this many are in memory. */
const mostAtOnce = 8;

export const hasItems = ({ items, formerItems }: NewsSummaryRecord): boolean =>
  items !== undefined || formerItems !== undefined;

/**
 * Brings the records of several articles up to date with the head of their upload: writes those that it lists, and
 * withdraws the former ones. A second run changes nothing. One failure does not stop the others.
 * @returns the failures
 */
export async function deliverItems(head: StandingHead, workplace: Workplace): Promise<readonly unknown[]> {
  const { signal, onItem } = workplace;
  const failures: unknown[] = [];
  await mapConcurrently(tasksOf(head, workplace), mostAtOnce, async (task) => {
    try {
      onItem(await deliverItem(task, head, workplace));
    } catch (error) {
      if (signal.aborted) throw error;
      failures.push(error);
      onItem({ feedItem: task.item, action: 'failed', error });
    }
  });
  if (failures.length === 0 && head.record.formerItems) await forgetFormerItems(head, workplace);
  return failures;
}

function tasksOf({ record, made }: StandingHead, { makers, configuration }: Workplace): readonly Task[] {
  const { items = [], formerItems = [] } = record;
  const written = items.map(({ item }) => {
    const article = made.articles.get(item);
    return { item, make: article && (() => orDefect(article.summarize)) };
  });
  const withdrawn = formerItems.map((item) => ({
    item,
    make: () => makers.withdraw(made.source, configuration.options, item),
  }));
  return [...written, ...withdrawn];
}

async function deliverItem({ item, make }: Task, head: StandingHead, workplace: Workplace): Promise<ItemOutcome> {
  const { configuration, store, signal } = workplace;
  signal.throwIfAborted();
  const began = performance.now();
  const key = itemKey(configuration.resultsPrefix, head.made.source.key, item);
  const place = { bucket: head.place.bucket, key };
  if (!make) return { feedItem: item, ...(await keepItem(head.record, place, workplace)) };
  const first = withSequencer(await make(), head.record.provenance.source.sequencer);
  const summarized = performance.now();
  // Where no sequencer tells which of two records is newer, the head does: while it stands, its list is right.
  const look = async () => {
    const result = await store.readResult(head.place, signal);
    const now = result && readRecord(result.json);
    return now && isSameDelivery(now, head.record) ? first : undefined;
  };
  const { action, record } = await writeRecord({ place, first, look }, workplace);
  const ms = { summarize: Math.round(summarized - began), write: Math.round(performance.now() - summarized) };
  return { feedItem: item, ...describeWritten(action, key, record), ms };
}

/**
 * Leaves the head's sequencer in a record that this engine cannot make.
 * @throws Error where there is no such record: the platform tries again, perhaps with an engine that can make it
 */
async function keepItem(head: NewsSummaryRecord, place: ResultPlace, { store, signal }: Workplace) {
  const there = await store.readResult(place, signal);
  const record = there && readRecord(there.json);
  if (!there || !record || deliveryOf(record).content !== deliveryOf(head).content)
    throw new Error(`s3://${place.bucket}/${place.key} is for another version of the engine to write.`);
  const sequencer = newestSequencer(record.provenance.source.sequencer, head.provenance.source.sequencer);
  const kept = withSequencer(record, sequencer);
  if (kept === record) return describeWritten('done', place.key, kept);
  if (!(await store.writeResult({ place, record: kept, change: 'touch', condition: there, signal })))
    throw new Error(`s3://${place.bucket}/${place.key} changed while it was to be written.`);
  return describeWritten('written', place.key, kept);
}

/**
 * Once all former items are withdrawn, the head need not list them. If the head has changed, its writer took over the
 * list.
 */
async function forgetFormerItems({ record, place }: StandingHead, { store, signal }: Workplace): Promise<void> {
  const there = await store.readResult(place, signal);
  if (there?.json !== JSON.stringify(record)) return;
  const next = withFormerItems(record, []);
  await store.writeResult({ place, record: next, change: 'touch', condition: there, signal });
}
