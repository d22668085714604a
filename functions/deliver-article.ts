import { setTimeout } from 'node:timers/promises';
import type { ArticleEvent } from '../lib/delivery/article-event.ts';
import { decideWrite, deliveryOf, readDelivery } from '../lib/delivery/decide-write.ts';
import { findRefusal } from '../lib/delivery/find-refusal.ts';
import { resultKey } from '../lib/delivery/result-key.ts';
import { limits } from '../lib/limits.ts';
import { buildWithdrawnRecord } from '../lib/record/build-record.ts';
import type { NewsSummaryRecord } from '../lib/record.ts';
import { summarize } from '../lib/summarize.ts';
import type { Source } from '../lib/upload.ts';
import type { ObjectStore, StoredObject } from './object-store.ts';
import type { Configuration } from './read-configuration.ts';

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

/** Only as many writers of one key as there are uploads of it at this moment can come in between. */
const mostAttempts = 8;

const whyNotWritten = {
  done: 'The record of this version is already there.',
  stale: 'The record that is there comes from a newer event.',
} as const;

/** Brings the results bucket up to date with one event. Rejects once the signal is aborted. */
export async function deliverArticle(
  event: ArticleEvent,
  configuration: Configuration,
  store: ObjectStore,
  signal?: AbortSignal,
): Promise<Outcome> {
  if (event.kind === 'other') return { action: 'ignored', reason: `${event.name} changes no article.` };
  if (event.bucket !== configuration.articlesBucket)
    throw new Error(`The event is of bucket ${event.bucket}, but articles are in ${configuration.articlesBucket}.`);
  const refusal = findRefusal(configuration, event.bucket, event.key);
  if (refusal) return { action: 'refused', reason: refusal };

  const began = performance.now();
  const stored = await store.readObject(referenceOf(event), limits.sourceBytes, signal);
  if (!stored && event.kind === 'created') return { action: 'gone', reason: 'It was replaced or deleted since.' };
  const read = performance.now();
  const record = recordOf(event, stored, configuration);
  const summarized = performance.now();
  const key = resultKey(configuration.resultsPrefix, event.key);
  const action = await writeRecord(record, configuration.resultsBucket, key, store, signal);
  return {
    action,
    ...(action === 'written' ? {} : { reason: whyNotWritten[action] }),
    resultKey: key,
    status: record.status,
    ...(record.problem ? { problem: record.problem.code } : {}),
    bytes: record.provenance.source.size,
    ms: {
      read: Math.round(read - began),
      summarize: Math.round(summarized - read),
      write: Math.round(performance.now() - summarized),
    },
  };
}

/** A removal names the version that went; what counts is what is there now: an older version may have come to light. */
function referenceOf({ kind, bucket, key, versionId, eTag, size }: ArticleEvent) {
  if (kind === 'created') return { bucket, key, versionId, eTag, size };
  return { bucket, key, versionId: undefined, eTag: undefined, size: undefined };
}

function recordOf(event: ArticleEvent, stored: StoredObject | undefined, { options }: Configuration) {
  const { bucket, key, sequencer } = event;
  if (!stored) return buildWithdrawnRecord(withdrawnSource(event), options);
  const { bytes, ...facts } = stored;
  try {
    return summarize({ source: { bucket, key, sequencer, ...facts }, bytes }, options);
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

/** A compare-and-swap: whatever comes in between, the record of the newest event stays. */
async function writeRecord(
  record: NewsSummaryRecord,
  bucket: string,
  key: string,
  store: ObjectStore,
  signal?: AbortSignal,
) {
  if (await store.writeResult(bucket, key, record, 'absent', signal)) return 'written';
  for (let attempt = 1; attempt < mostAttempts; attempt++) {
    const there = await store.readResult(bucket, key, signal);
    const decision = there ? decideWrite(readDelivery(there.json), deliveryOf(record)) : 'replace';
    if (decision !== 'replace') return decision;
    if (await store.writeResult(bucket, key, record, there ?? 'absent', signal)) return 'written';
    await setTimeout(20 * attempt, undefined, signal ? { signal } : {});
  }
  throw new Error(`s3://${bucket}/${key} changed ${mostAttempts} times while it was to be written.`);
}
