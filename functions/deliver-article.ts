import type { ArticleEvent } from '../lib/delivery/article-event.ts';
import { findRefusal } from '../lib/delivery/find-refusal.ts';
import { resultKey } from '../lib/delivery/result-key.ts';
import { limits } from '../lib/model/limits.ts';
import { deliverItems, hasItems } from './deliver-items.ts';
import { type Made, makeHead } from './make-head.ts';
import type { ObjectReference } from './object-store.ts';
import { describeWritten, type Outcome, whyNotWritten } from './outcome.ts';
import type { Workplace } from './workplace.ts';
import { writeRecord } from './write-record.ts';

/** Brings the results bucket up to date with one event. Rejects when the signal is aborted. */
export async function deliverArticle(event: ArticleEvent, workplace: Workplace): Promise<Outcome> {
  const { configuration, store, makers, signal } = workplace;
  if (event.kind === 'other') return { action: 'ignored', reason: `${event.name} changes no article.` };
  if (event.bucket !== configuration.articlesBucket)
    throw new Error(`The event is of bucket ${event.bucket}, but articles are in ${configuration.articlesBucket}.`);
  const refusal = findRefusal(configuration, event.bucket, event.key);
  if (refusal) return { action: 'refused', reason: refusal };

  const began = performance.now();
  const ms = { read: 0, summarize: 0 };
  let made: Made | undefined;
  const make = async (reference: ObjectReference) => {
    const asked = performance.now();
    const stored = await store.readObject(reference, limits.sourceBytes, signal);
    const read = performance.now();
    if (!stored && event.kind !== 'removed') return undefined;
    made = await makeHead(event, stored, configuration, makers);
    ms.read += read - asked;
    ms.summarize += performance.now() - read;
    return made.head;
  };
  const first = await make(referenceOf(event));
  if (!first || !made) return { action: 'gone', reason: whyNotWritten.gone };
  const place = { bucket: configuration.resultsBucket, key: resultKey(configuration.resultsPrefix, event.key) };
  const look = () => make(whatIsThere(event));
  const { action, record, standing } = await writeRecord({ place, first, look }, workplace);
  const outcome = {
    ...describeWritten(action, place.key, record),
    bytes: record.provenance.source.size,
    ms: {
      read: Math.round(ms.read),
      summarize: Math.round(ms.summarize),
      write: Math.round(performance.now() - began - ms.read - ms.summarize),
    },
  };
  // An upload of one article ends here, after one GET and one PUT.
  if (!standing || !hasItems(standing)) return outcome;
  return { ...outcome, failures: await deliverItems({ record: standing, place, made }, workplace) };
}

/**
 * A removal names the version that went, but what counts is what is there now: it may have uncovered an older version.
 * An event without a sequencer, such as a task of a backfill, has no place in the order of events: the version that it
 * names may have been replaced or deleted since.
 */
function referenceOf(event: ArticleEvent): ObjectReference {
  const { kind, bucket, key, versionId, eTag, sequencer, size } = event;
  if (kind === 'removed' || sequencer === undefined) return whatIsThere(event);
  return { bucket, key, versionId, eTag, size };
}

const whatIsThere = ({ bucket, key }: ArticleEvent): ObjectReference => ({
  bucket,
  key,
  versionId: undefined,
  eTag: undefined,
  size: undefined,
});
