import { judgeFact } from '../evaluation/judge-fact.ts';
import { layOver } from '../evaluation/lay-over.ts';
import { judgeFacts } from '../lib/facts/judge-facts.ts';
import { withMode } from '../lib/facts/read-mode.ts';
import type { KeyFactKind } from '../lib/model/key-fact.ts';
import { defaultOptions } from '../lib/model/options.ts';
import { rankSentences } from '../lib/rank/rank-sentences.ts';
import { buildKeyFacts } from '../lib/record/build-summary.ts';
import { createSlicer } from '../lib/record/slicer.ts';
import { readArticle, readUpload, summarize } from '../lib/summarize.ts';
import type { LabelledArticle } from './read-labelled-articles.ts';

/** A fact that may be told, as numbers. */
export interface FactExample {
  readonly kind: KeyFactKind;
  /** What each rater of its kind measures. */
  readonly measures: Readonly<Record<string, number>>;
  readonly isUseful: boolean;
}

/** All that may be told of an article, and whether its reader finds it useful. Articles in English alone. */
export function makeFactExamples({ upload, label }: LabelledArticle): readonly FactExample[] {
  const record = summarize(upload);
  const { decoded, items } = readUpload(upload);
  const [first] = items;
  if (!first || !record.language?.startsWith('en')) return [];
  const { article, segmentation, annotations } = readArticle(first.document, decoded);
  const ranking = rankSentences(article, segmentation, annotations, defaultOptions);
  const judged = judgeFacts(article, segmentation, annotations, ranking, defaultOptions);
  if (!judged) return [];
  const laid = layOver(label, article.text);
  const slicer = createSlicer(article.text);
  return judged.selection.judged.flatMap(({ kind, candidates }) =>
    candidates.map(({ fact: found, raters, measures }) => {
      const [fact] = buildKeyFacts([withMode(judged.context, found)], slicer);
      const isUseful = fact !== undefined && judgeFact(fact, laid, record) === 'useful';
      return { kind, measures: Object.fromEntries(raters.map(({ name }, i) => [name, measures[i] ?? 0])), isUseful };
    }),
  );
}
