import type { ArticleEvent } from '../lib/delivery/article-event.ts';
import { itemKey } from '../lib/delivery/result-key.ts';
import type { NewsSummaryRecord } from '../lib/model/record.ts';
import type { Source } from '../lib/model/upload.ts';
import { preparePdf } from '../lib/parse/pdf/prepare-pdf.ts';
import type { UploadedArticle } from '../lib/summarize.ts';
import type { StoredObject } from './object-store.ts';
import type { Configuration } from './read-configuration.ts';
import { readPdfInWorker } from './read-pdf-in-worker.ts';
import { orDefect, type RecordMakers } from './record-makers.ts';

/** What is made of an upload, or of its removal. */
export interface Made {
  readonly source: Source;
  /** The record at the upload's own key: of its one article, a list of several, or a tombstone. */
  readonly head: NewsSummaryRecord;
  /** Of several articles, by their names. Each has a record of its own beside the head. */
  readonly articles: ReadonlyMap<string, UploadedArticle>;
}

/** @param stored what is in the bucket; undefined where the article is gone and its record is to be withdrawn */
export async function makeHead(
  event: ArticleEvent,
  stored: StoredObject | undefined,
  { options, resultsPrefix }: Configuration,
  makers: RecordMakers,
): Promise<Made> {
  const { bucket, key, sequencer } = event;
  if (!stored) {
    const source = withdrawnSource(event);
    return { source, head: makers.withdraw(source, options), articles: new Map() };
  }
  const { bytes, ...facts } = stored;
  const source = { bucket, key, sequencer, ...facts };
  return await orDefect(async () => {
    const upload = await preparePdf({ source, bytes }, readPdfInWorker);
    const { decoded, articles } = makers.read(upload, options);
    const [first] = articles;
    if (!first) throw new Error('An upload without articles');
    if (first.item === undefined) return { source, head: first.summarize(), articles: new Map() };
    const named = new Map(articles.map((article) => [article.item ?? '', article]));
    const items = Array.from(named.keys(), (item) => ({ item, key: itemKey(resultsPrefix, key, item) }));
    return { source, head: makers.collect(upload, options, items, decoded), articles: named };
  });
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
    summaryQuery: undefined,
  };
}
