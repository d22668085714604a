import { annotateArticle } from '../lib/annotate/annotate-article.ts';
import { findKeyFacts } from '../lib/facts/find-key-facts.ts';
import { defaultOptions } from '../lib/options.ts';
import { cleanArticle } from '../lib/parse/clean-article.ts';
import { rankSentences } from '../lib/rank/rank-sentences.ts';
import { buildRecord } from '../lib/record/build-record.ts';
import { segmentArticle } from '../lib/segment/segment-article.ts';
import { readUpload } from '../lib/summarize.ts';
import type { Upload } from '../lib/upload.ts';
import { median } from './median.ts';

const warmUp = 500;
const rounds = 301;

export interface StageCost {
  readonly name: string;
  /** Milliseconds of CPU. */
  readonly median: number;
}

/** What each stage costs of the upload of one article, warm. */
export function measureStages(upload: Upload): readonly StageCost[] {
  const samples = new Map<string, number[]>();
  const time = <T>(name: string, run: () => T): T => {
    const before = process.cpuUsage();
    const result = run();
    const { user, system } = process.cpuUsage(before);
    const own = samples.get(name) ?? [];
    samples.set(name, own);
    own.push((user + system) / 1000);
    return result;
  };
  for (let round = 0; round < warmUp + rounds; round++) {
    if (round === warmUp) samples.clear();
    runStages(upload, time);
  }
  return [...samples].map(([name, own]) => ({ name, median: median(own) }));
}

function runStages(upload: Upload, time: <T>(name: string, run: () => T) => T): void {
  const options = defaultOptions;
  const { decoded, items } = time('decode and parse', () => readUpload(upload));
  for (const { item, document } of items) {
    const article = time('clean', () => cleanArticle(document));
    const segmentation = time('segment', () => segmentArticle(article));
    const annotations = time('annotate', () => annotateArticle(article, segmentation));
    const ranking = time('rank', () => rankSentences(article, segmentation, annotations, options));
    const keyFacts = time('facts', () => findKeyFacts(article, segmentation, annotations, ranking, options));
    const made = { upload, item, options, decoded, article, segmentation, annotations, ranking, keyFacts };
    time('record', () => buildRecord(made));
  }
}
