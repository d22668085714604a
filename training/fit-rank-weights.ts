// Writes lib/rank/data/weights.ts: node training/fit-rank-weights.ts FOLDER, where FOLDER holds the summary sets named below.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isExcluded } from '../lib/rank/exclusions.ts';
import { type RaterName, raterTable } from '../lib/rank/rater-table.ts';
import { fitListwise, type List } from './fit-listwise.ts';
import { readDocuments, type TrainingDocument } from './read-documents.ts';
import { scoreSentences } from './score-sentences.ts';

/** The lower half of each set's ids by hash; the upper part is held out. */
const sources = [
  { file: 'cnndm_test_lower.jsonl', range: [0, 0.5], limit: 1800 },
  { file: 'cnndm_cased.jsonl', range: [0, 0.5], limit: 600 },
  { file: 'orangesum_fr_train.jsonl', range: [0, 1], limit: 1400 },
] as const;

/**
 * References seldom repeat the first sentence of an article whose lede a publisher took away (OrangeSum) or whose opening is a scene (CNN):
 * with lede and all, news must not lose its first sentence by that much.
 */
const openingFloor = -0.4;

const names = Object.keys(raterTable) as RaterName[];

function toList(document: TrainingDocument): List {
  const { context } = document;
  const scores = scoreSentences(document);
  const columns = names.map((name) => raterTable[name](context));
  const rows = scores.map((_, i) => i).filter((i) => !isExcluded(context, i));
  return {
    ratings: rows.map((i) => Float64Array.from(columns, (column) => column[i] ?? 0)),
    scores: rows.map((i) => scores[i] ?? 0),
  };
}

const folder = process.argv[2];
if (folder === undefined) throw new Error('Name the folder of the summary sets.');
const documents = sources.flatMap(({ file, range, limit }) => readDocuments(join(folder, file), range, limit));
const lists = documents.map(toList).filter(({ ratings }) => ratings.length > 1);
const floors = names.map((name) => (name === 'opening' ? openingFloor : Number.NEGATIVE_INFINITY));
const { weights, loss } = fitListwise(lists, floors);
const rows = names.map((name, i) => `  ${name}: ${(weights[i] ?? 0).toFixed(2)},`);
const target = new URL('../lib/rank/data/weights.ts', import.meta.url);
writeFileSync(
  fileURLToPath(target),
  `import type { RaterName } from '../rater-table.ts';

/** What one unit of each rating counts: written by training/fit-rank-weights.ts; see training/README.md. */
export const weights: Readonly<Record<RaterName, number>> = {
${rows.join('\n')}
};
`,
);
console.log(`${lists.length} documents, mean cross entropy ${loss.toFixed(4)}\n${rows.join('\n')}`);
