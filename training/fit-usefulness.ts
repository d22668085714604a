// Writes lib/facts/data/usefulness.ts: node training/fit-usefulness.ts FOLDER
// FOLDER holds reading.jsonl, the articles that careful readers marked.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { usefulness } from '../lib/facts/data/usefulness.ts';
import type { KeyFactKind } from '../lib/model/key-fact.ts';
import { areaUnderCurve } from './area-under-curve.ts';
import { fitLogistic, type LogisticCase, logOddsOf } from './fit-logistic.ts';
import { makeFactExamples } from './make-fact-examples.ts';
import { readLabelledArticles } from './read-labelled-articles.ts';

/** How much an invented article counts beside a real one. */
const weightOfOwn = 0.3;
/** The cost of a squared weight. */
const shrinkage = 3;
/** Articles are held out by turns, in so many parts. */
const folds = 15;

const folder = process.argv[2];
if (folder === undefined) throw new Error('Name the folder that holds reading.jsonl.');
const articles = readLabelledArticles(folder).map((article) => ({ ...article, examples: makeFactExamples(article) }));

interface Row extends LogisticCase<string> {
  readonly isOwn: boolean;
  readonly fold: number;
}

const rowsOf = (kind: KeyFactKind): readonly Row[] =>
  articles.flatMap(({ isOwn, examples }, index) =>
    examples
      // A dateline has a rater of its own.
      .filter((example) => example.kind === kind && 'base' in example.measures)
      .map(({ measures: { base: _, ...clues }, isUseful }) => ({
        clues,
        holds: isUseful,
        weight: isOwn ? weightOfOwn : 1,
        isOwn,
        fold: index % folds,
      })),
  );

const fitRows = (rows: readonly Row[]) => fitLogistic(rows, Object.keys(rows[0]?.clues ?? {}), shrinkage);

/** Scores of the real articles, each by weights that were learned without it. */
function scoreHeldOut(rows: readonly Row[]) {
  return Array.from({ length: folds }, (_, fold) => {
    const model = fitRows(rows.filter((row) => row.fold !== fold));
    const heldOut = rows.filter((row) => row.fold === fold && !row.isOwn);
    return heldOut.map(({ clues, holds }) => ({ isHit: holds, score: logOddsOf(model, clues) }));
  }).flat();
}

function describeKind(kind: KeyFactKind): string {
  const rows = rowsOf(kind);
  const { base, weights } = fitRows(rows);
  const scored = scoreHeldOut(rows);
  console.log(`${kind}\t${scored.length} facts\tarea under the curve, held out: ${areaUnderCurve(scored).toFixed(3)}`);
  const members = Object.entries({ base, ...weights }).map(
    ([name, weight]) => `    ${name}: ${Number(weight.toFixed(2))},`,
  );
  return [`  ${kind}: {`, ...members, '  },'].join('\n');
}

const kinds = Object.keys(usefulness) as (keyof typeof usefulness)[];
writeFileSync(
  fileURLToPath(new URL('../lib/facts/data/usefulness.ts', import.meta.url)),
  `/**
 * What each reason adds to the log-odds that an editor finds a fact useful. Written by training/fit-usefulness.ts:
 * training/README.md has data, scores and limits.
 */
export const usefulness = {
${kinds.map(describeKind).join('\n')}
} as const;
`,
);
