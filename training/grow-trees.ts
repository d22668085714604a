import { createRandom } from './random.ts';

/** Examples: the step of each feature, and the value to predict. */
export interface Examples {
  /** By feature, then by example. */
  readonly columns: readonly Uint8Array[];
  readonly targets: Float64Array;
  /** The first example of each document. The last entry is the number of examples. */
  readonly documents: Int32Array;
}

export interface GrowthSettings {
  readonly trees: number;
  readonly leaves: number;
  readonly depth: number;
  /** The share of its error that a tree removes. */
  readonly rate: number;
  readonly fewestExamples: number;
  /** Examples without error that are added to every node in thought (an L2 penalty). */
  readonly caution: number;
  /** Shares of the documents and of the features that each tree sees. */
  readonly documentShare: number;
  readonly featureShare: number;
}

export interface TreeNode {
  readonly value: number;
  /** Undefined for a leaf. */
  readonly split:
    | { readonly feature: number; readonly step: number; readonly lower: TreeNode; readonly upper: TreeNode }
    | undefined;
}

export const mostSteps = 32;

/** Gradient boosting of regression trees with squared error over histograms (Friedman 2001, Ke et al. 2017). Seeded. */
export function growTrees(examples: Examples, settings: GrowthSettings): TreeNode[] {
  const random = createRandom(7);
  const errors = examples.targets.slice();
  const trees: TreeNode[] = [];
  for (let tree = 0; tree < settings.trees; tree++) {
    const rows = drawRows(examples.documents, settings.documentShare, random);
    const features = [...examples.columns.keys()].filter(() => random() < settings.featureShare);
    const grown = growTree(examples.columns, errors, rows, features, settings);
    for (let row = 0; row < errors.length; row++)
      errors[row] = (errors[row] ?? 0) - predict(grown, examples.columns, row);
    trees.push(grown);
  }
  return trees;
}

function drawRows(documents: Int32Array, share: number, random: () => number): Int32Array {
  const rows: number[] = [];
  for (let d = 0; d + 1 < documents.length; d++) {
    if (random() >= share) continue;
    for (let row = documents[d] ?? 0; row < (documents[d + 1] ?? 0); row++) rows.push(row);
  }
  return Int32Array.from(rows);
}

function predict(tree: TreeNode, columns: readonly Uint8Array[], row: number): number {
  let node = tree;
  while (node.split !== undefined) {
    const { feature, step, lower, upper } = node.split;
    node = (columns[feature]?.[row] ?? 0) < step ? lower : upper;
  }
  return node.value;
}

/** A node that may still be split, and its best split. */
interface Open {
  readonly node: { value: number; split: TreeNode['split'] };
  readonly rows: Int32Array;
  readonly histogram: Histogram;
  readonly depth: number;
  readonly best: Split;
}

interface Split {
  readonly gain: number;
  readonly feature: number;
  readonly step: number;
}

/** Sums of errors, and numbers of examples, by feature and step. */
interface Histogram {
  readonly sums: Float64Array;
  readonly counts: Float64Array;
}

function growTree(
  columns: readonly Uint8Array[],
  errors: Float64Array,
  rows: Int32Array,
  features: readonly number[],
  settings: GrowthSettings,
): TreeNode {
  const open = (own: Int32Array, histogram: Histogram, depth: number): Open => {
    let sum = 0;
    for (const row of own) sum += errors[row] ?? 0;
    const node = { value: (settings.rate * sum) / (own.length + settings.caution), split: undefined };
    return {
      node,
      rows: own,
      histogram,
      depth,
      best: findSplit(histogram, features, sum, own.length, depth, settings),
    };
  };
  const root = open(rows, fillHistogram(columns, errors, rows, features), 0);
  const leaves = [root];
  while (leaves.length < settings.leaves) {
    leaves.sort((a, b) => b.best.gain - a.best.gain);
    const widest = leaves[0];
    if (widest === undefined || widest.best.gain <= 0) break;
    const { feature, step } = widest.best;
    const column = columns[feature] ?? new Uint8Array();
    const below = widest.rows.filter((row) => (column[row] ?? 0) < step);
    const above = widest.rows.filter((row) => (column[row] ?? 0) >= step);
    const small = fillHistogram(columns, errors, below.length < above.length ? below : above, features);
    const large = subtract(widest.histogram, small);
    const lower = open(below, below.length < above.length ? small : large, widest.depth + 1);
    const upper = open(above, below.length < above.length ? large : small, widest.depth + 1);
    widest.node.split = { feature, step, lower: lower.node, upper: upper.node };
    leaves.splice(0, 1, lower, upper);
  }
  return root.node;
}

function fillHistogram(
  columns: readonly Uint8Array[],
  errors: Float64Array,
  rows: Int32Array,
  features: readonly number[],
): Histogram {
  const sums = new Float64Array(features.length * mostSteps);
  const counts = new Float64Array(features.length * mostSteps);
  for (const [f, feature] of features.entries()) {
    const column = columns[feature] ?? new Uint8Array();
    const base = f * mostSteps;
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i] ?? 0;
      const at = base + (column[row] ?? 0);
      sums[at] = (sums[at] ?? 0) + (errors[row] ?? 0);
      counts[at] = (counts[at] ?? 0) + 1;
    }
  }
  return { sums, counts };
}

function subtract(whole: Histogram, part: Histogram): Histogram {
  return {
    sums: whole.sums.map((sum, i) => sum - (part.sums[i] ?? 0)),
    counts: whole.counts.map((count, i) => count - (part.counts[i] ?? 0)),
  };
}

function findSplit(
  { sums, counts }: Histogram,
  features: readonly number[],
  sum: number,
  count: number,
  depth: number,
  { fewestExamples, caution, depth: deepest }: GrowthSettings,
): Split {
  let best: Split = { gain: 0, feature: 0, step: 0 };
  if (depth >= deepest) return best;
  const worth = (total: number, size: number): number => (total * total) / (size + caution);
  for (const [f, feature] of features.entries()) {
    let [below, size] = [0, 0];
    for (let step = 1; step < mostSteps; step++) {
      below += sums[f * mostSteps + step - 1] ?? 0;
      size += counts[f * mostSteps + step - 1] ?? 0;
      if (size < fewestExamples || count - size < fewestExamples) continue;
      const gain = worth(below, size) + worth(sum - below, count - size) - worth(sum, count);
      if (gain > best.gain + 1e-9) best = { gain, feature, step };
    }
  }
  return best;
}
