import { PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { readPdfInWorker } from '../../functions/read-pdf-in-worker.ts';
import type { NewsSummaryRecord } from '../../lib/model/record.ts';
import type { Upload } from '../../lib/model/upload.ts';
import { preparePdf } from '../../lib/parse/pdf/prepare-pdf.ts';
import { type ListedRecord, listRecord } from '../console/listed-record.ts';
import type { ArticleDelivery, RecordSource, SourceChange } from '../console/record-source.ts';
import { annotationKey, makeAnnotation } from '../feedback/make-annotation.ts';
import type { S3Server } from '../s3/start-s3-server.ts';
import { deployment, recordKeyOf } from './deployment.ts';
import type { SessionDelivery } from './session-delivery.ts';

/** What the console of a session shows, and the way to tell it of a delivery. */
export interface SessionSource {
  readonly source: RecordSource;
  readonly add: (delivery: SessionDelivery) => void;
}

/** Older deliveries are forgotten. */
const mostDeliveries = 2000;

/** The records of a session: all that its function wrote since it began. */
export function createSessionSource(serverOf: () => S3Server, clientOf: () => S3Client): SessionSource {
  const { articlesBucket, articlesPrefix, resultsBucket } = deployment;
  const listed = new Map<string, ListedRecord>();
  const deliveries: ArticleDelivery[] = [];
  const listeners = new Set<(change: SourceChange) => void>();
  const tell = (change: SourceChange): void => {
    for (const listener of listeners) listener(change);
  };

  const source: RecordSource = {
    name: `${resultsBucket} on this machine`,
    listed,
    deliveries,
    read: (key) => Promise.resolve(readStored(serverOf(), key)),
    watch(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    readArticle: (record) => readArticle(serverOf(), record),
    async accept(name, bytes) {
      const key = articlesPrefix + name;
      await clientOf().send(new PutObjectCommand({ Bucket: articlesBucket, Key: key, Body: bytes }));
      await serverOf().idle();
      const delivery = deliveries.findLast((each) => each.key === key);
      return delivery ?? { key, recordKey: undefined, action: 'failed', reason: 'The function was not called.' };
    },
    saveFeedback(feedback, record) {
      const annotation = makeAnnotation(feedback, record);
      serverOf().put(resultsBucket, annotationKey(annotation), `${JSON.stringify(annotation, undefined, 2)}\n`);
    },
  };

  function add({ key, record, items, error, passed }: SessionDelivery): void {
    const recordKey = record && recordKeyOf(key);
    const action = record?.status ?? passed?.action ?? 'failed';
    const delivery = { key, recordKey, action, reason: passed?.reason ?? error };
    deliveries.push(delivery);
    if (deliveries.length > mostDeliveries) deliveries.shift();
    tell({ delivery });
    const keys = (record?.items ?? []).map((item) => item.key);
    for (const [index, each] of [...(record ? [record] : []), ...items].entries()) {
      const stored = index === 0 ? recordKey : keys[index - 1];
      if (stored !== undefined) list(stored, each);
    }
  }

  function list(key: string, record: NewsSummaryRecord): void {
    const time = serverOf().get(resultsBucket, key)?.lastModified.getTime() ?? 0;
    listed.set(key, listRecord(key, record, time));
    tell({ recordKey: key });
  }

  return { source, add };
}

function readStored(server: S3Server, key: string): NewsSummaryRecord | undefined {
  const stored = server.get(deployment.resultsBucket, key);
  return stored && JSON.parse(stored.body.toString());
}

/** The version that the record was made of. */
function readArticle(server: S3Server, { provenance, versionCreated }: NewsSummaryRecord): Promise<Upload> | undefined {
  const { key, versionId, declared, eTag, sequencer, size } = provenance.source;
  const stored = server.get(deployment.articlesBucket, key, versionId);
  if (!stored) return undefined;
  const source = {
    bucket: deployment.articlesBucket,
    key,
    versionId,
    eTag,
    sequencer,
    size,
    lastModified: versionCreated,
    contentType: declared?.contentType,
    contentEncoding: declared?.contentEncoding,
    summaryQuery: declared?.summaryQuery,
  };
  return preparePdf({ source, bytes: stored.body }, readPdfInWorker);
}
