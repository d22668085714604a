import type { ArticleEvent } from '../lib/delivery/article-event.ts';
import { findRefusal } from '../lib/delivery/find-refusal.ts';
import { resultKey } from '../lib/delivery/result-key.ts';
import { limits } from '../lib/limits.ts';
import { preparePdf } from '../lib/parse/pdf/prepare-pdf.ts';
import { buildWithdrawnRecord } from '../lib/record/build-record.ts';
import type { NewsSummaryRecord } from '../lib/record.ts';
import { summarize } from '../lib/summarize.ts';
import type { Source } from '../lib/upload.ts';
import type { ObjectReference, ObjectStore, StoredObject } from './object-store.ts';
import type { Configuration } from './read-configuration.ts';
import { readPdfInWorker } from './read-pdf-in-worker.ts';
import { type Wait, writeRecord } from './write-record.ts';

/**
 * What became of one event. `written`: the record is in the results bucket; `done`: it already was; `stale`: the record that is there
 * comes from a newer event; `gone`: the upload was replaced or deleted since; `refused`: no article; `ignored`: nothing changed.
 */
export interface Outcome {
  readonly action: 'written' | 'done' | 'stale' | 'gone' | 'refused' | 'ignored';
  readonly reason?: string;
  readonly resultKey?: string;
  readonly status?: NewsSummaryRecord['status'];
  readonly problem?: string;
  readonly bytes?: number;
  /** Milliseconds of wall time. */
  readonly ms?: Readonly<Record<'read' | 'summarize' | 'write', number>>;
}

const whyNotWritten = {
  gone: 'It was replaced or deleted since.',
  done: 'The record of this version is already there.',
  stale: 'The record that is there comes from a newer event.',
} as const;

/** What makes the records; a test puts another version in its place. */
export interface Engine {
  readonly summarize: typeof summarize;
  readonly withdraw: typeof buildWithdrawnRecord;
  /** Between two attempts to write. */
  readonly wait?: Wait;
}

const thisEngine: Engine = { summarize, withdraw: buildWithdrawnRecord };

/** Brings the results bucket up to date with one event. Rejects once the signal is aborted. */
export async function deliverArticle(
  event: ArticleEvent,
  configuration: Configuration,
  store: ObjectStore,
  signal?: AbortSignal,
  engine: Engine = thisEngine,
): Promise<Outcome> {
  if (event.kind === 'other') return { action: 'ignored', reason: `${event.name} changes no article.` };
  if (event.bucket !== configuration.articlesBucket)
    throw new Error(`The event is of bucket ${event.bucket}, but articles are in ${configuration.articlesBucket}.`);
  const refusal = findRefusal(configuration, event.bucket, event.key);
  if (refusal) return { action: 'refused', reason: refusal };

  const began = performance.now();
  const ms = { read: 0, summarize: 0 };
  const make = async (reference: ObjectReference) => {
    const asked = performance.now();
    const stored = await store.readObject(reference, limits.sourceBytes, signal);
    const read = performance.now();
    const record =
      stored || event.kind === 'removed' ? await recordOf(event, stored, configuration, engine) : undefined;
    ms.read += read - asked;
    ms.summarize += performance.now() - read;
    return record;
  };
  const first = await make(referenceOf(event));
  if (!first) return { action: 'gone', reason: whyNotWritten.gone };
  const key = resultKey(configuration.resultsPrefix, event.key);
  const place = { bucket: configuration.resultsBucket, key };
  const { action, record } = await writeRecord(
    place,
    first,
    () => make(whatIsThere(event)),
    store,
    signal,
    engine.wait,
  );
  return {
    action,
    ...(action === 'written' ? {} : { reason: whyNotWritten[action] }),
    resultKey: key,
    status: record.status,
    ...(record.problem ? { problem: record.problem.code } : {}),
    bytes: record.provenance.source.size,
    ms: {
      read: Math.round(ms.read),
      summarize: Math.round(ms.summarize),
      write: Math.round(performance.now() - began - ms.read - ms.summarize),
    },
  };
}

/**
 * A removal names the version that went; what counts is what is there now: an older version may have come to light. What has no
 * sequencer, as a task of a backfill, has no place among the events: the version that it names may have been replaced or deleted since.
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

async function recordOf(
  event: ArticleEvent,
  stored: StoredObject | undefined,
  { options }: Configuration,
  engine: Engine,
): Promise<NewsSummaryRecord> {
  const { bucket, key, sequencer } = event;
  if (!stored) return engine.withdraw(withdrawnSource(event), options);
  const { bytes, ...facts } = stored;
  try {
    const upload = { source: { bucket, key, sequencer, ...facts }, bytes };
    return engine.summarize(await preparePdf(upload, readPdfInWorker), options);
  } catch (error) {
    throw defectOf(error);
  }
}

/** Where the engine broke, without the message: that may quote the article, and this goes to the log. */
function defectOf(error: unknown): Error {
  const { name, message, stack } = error instanceof Error ? error : new Error();
  const frames =
    stack
      ?.split(message || name)
      .at(-1)
      ?.split('\n')
      .slice(1, 7) ?? [];
  return new Error(`Defect in the engine: ${name} ${frames.map((frame) => frame.trim()).join(' ')}`);
}

function withdrawnSource({ bucket, key, versionId, sequencer, time }: ArticleEvent): Source {
  return {
    bucket,
    key,
    versionId,
    eTag: undefined,
    sequencer,
    lastModified: time,
    size: 0,
    contentType: undefined,
    contentEncoding: undefined,
  };
}
