import { annotateArticle } from './annotate/annotate-article.ts';
import { decodeUpload } from './decode/decode-upload.ts';
import { findKeyFacts } from './facts/find-key-facts.ts';
import { limits } from './limits.ts';
import { defaultOptions, type Options } from './options.ts';
import { cleanArticle } from './parse/clean-article.ts';
import { parseDocument } from './parse/index.ts';
import { rankSentences } from './rank/rank-sentences.ts';
import { buildRecord, buildUnreadableRecord } from './record/build-record.ts';
import type { NewsSummaryRecord } from './record.ts';
import { segmentArticle } from './segment/segment-article.ts';
import { Unreadable } from './unreadable.ts';
import type { Upload } from './upload.ts';

/**
 * Makes the record of an uploaded article: a pure function of the bytes, the source's facts and the options.
 * An upload that can never work gives a record with status `unreadable`; whatever else is thrown is a defect.
 */
export function summarize(upload: Upload, options: Options = defaultOptions): NewsSummaryRecord {
  try {
    return summarizeReadable(upload, options);
  } catch (error) {
    if (error instanceof Unreadable) return buildUnreadableRecord(upload, options, error);
    throw error;
  }
}

function summarizeReadable(upload: Upload, options: Options): NewsSummaryRecord {
  const decoded = decodeUpload(bytesOf(upload), upload.source);
  const article = cleanArticle(parseDocument(decoded));
  const segmentation = segmentArticle(article);
  const annotations = annotateArticle(article, segmentation);
  const ranking = rankSentences(article, segmentation, annotations, options);
  const keyFacts = findKeyFacts(article, segmentation, annotations, ranking, options);
  return buildRecord({ upload, options, decoded, article, segmentation, annotations, ranking, keyFacts });
}

function bytesOf({ bytes, source }: Upload): Uint8Array {
  if (bytes === undefined || source.size > limits.sourceBytes)
    throw new Unreadable('too-large', `The upload has ${source.size} bytes; at most ${limits.sourceBytes} are read.`);
  if (bytes.length === 0) throw new Unreadable('empty', 'The upload has no bytes.');
  return bytes;
}
