import { annotateArticle } from '../lib/annotate/annotate-article.ts';
import { cleanArticle } from '../lib/clean/clean-article.ts';
import { decodeUpload } from '../lib/decode/decode-upload.ts';
import { findKeyFacts } from '../lib/facts/find-key-facts.ts';
import { defaultOptions } from '../lib/model/options.ts';
import type { Upload } from '../lib/model/upload.ts';
import { parseUpload, requireText } from '../lib/parse/index.ts';
import { rankSentences } from '../lib/rank/rank-sentences.ts';
import { buildRecord } from '../lib/record/build-record.ts';
import { segmentArticle } from '../lib/segment/segment-article.ts';

export const stageNames = ['decode', 'parse', 'clean', 'segment', 'annotate', 'rank', 'facts', 'record'] as const;
export type StageName = (typeof stageNames)[number];

/**
 * Does what `summarizeAll` does, one stage after the other.
 * @param around runs a stage, and may measure it
 * @throws {Unreadable} for an upload that can never work
 */
export function runStages({ bytes = new Uint8Array(), ...upload }: Upload, around: Around): void {
  const options = defaultOptions;
  const decoded = around('decode', () => decodeUpload(bytes, upload.source));
  for (const { item, document } of around('parse', () => parseUpload(decoded, upload.pdf))) {
    const article = around('clean', () => cleanArticle(requireText(document, decoded.mediaType)));
    const segmentation = around('segment', () => segmentArticle(article));
    const annotations = around('annotate', () => annotateArticle(article, segmentation));
    const ranking = around('rank', () => rankSentences(article, segmentation, annotations, options));
    const keyFacts = around('facts', () => findKeyFacts(article, segmentation, annotations, ranking, options));
    const source = { ...upload, bytes };
    const made = { upload: source, item, options, decoded, article, segmentation, annotations, ranking, keyFacts };
    around('record', () => buildRecord(made));
  }
}

type Around = <T>(name: StageName, run: () => T) => T;
