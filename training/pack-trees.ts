import type { PackedTrees } from '../lib/rank/rating-model.ts';
import { leaf } from '../lib/rank/trees.ts';
import type { TreeNode } from './grow-trees.ts';

/** One byte a value. Rounding changes the score by a hundredth of the difference between folds. */
const greatest = 127;

/** Packs trees for `unpackTrees`, without features that no tree uses. */
export function packTrees<Name extends string>(
  trees: readonly TreeNode[],
  features: readonly (readonly [Name, readonly number[]])[],
): PackedTrees<Name> {
  const nodes = trees.flatMap((tree) => [...walk(tree)]);
  const asked = new Set(nodes.flatMap(({ split }) => (split === undefined ? [] : [split.feature])));
  const kept = [...features.keys()].filter((feature) => asked.has(feature));
  const unit = Number(
    (nodes.reduce((most, { value }) => Math.max(most, Math.abs(value)), 0) / greatest).toPrecision(6),
  );
  const numberOf = ({ value, split }: TreeNode): number => {
    const units = Math.min(greatest, Math.max(-greatest, Math.round(value / unit)));
    if (split === undefined) return leaf | (units << 24);
    const upper = 1 + countNodes(split.lower);
    if (upper > 255) throw new Error(`A subtree has ${upper - 1} nodes; there is room for 254.`);
    return kept.indexOf(split.feature) | (split.step << 8) | (upper << 16) | (units << 24);
  };
  const roots: number[] = [];
  let count = 0;
  for (const tree of trees) {
    roots.push(count);
    count += countNodes(tree);
  }
  return {
    features: kept.flatMap((feature) => features.slice(feature, feature + 1)),
    unit,
    roots: toBase64(roots, 2),
    nodes: toBase64(nodes.map(numberOf), 4),
  };
}

const countNodes = ({ split }: TreeNode): number =>
  split === undefined ? 1 : 1 + countNodes(split.lower) + countNodes(split.upper);

/** @param width in bytes, little-endian */
function toBase64(numbers: readonly number[], width: 2 | 4): string {
  const bytes = Buffer.alloc(numbers.length * width);
  for (const [index, number] of numbers.entries()) {
    if (width === 2) bytes.writeUInt16LE(number, index * width);
    else bytes.writeInt32LE(number, index * width);
  }
  return bytes.toString('base64');
}

/** The nodes of a tree: each before its children, the lower child first. */
function* walk(node: TreeNode): Generator<TreeNode> {
  yield node;
  if (node.split === undefined) return;
  yield* walk(node.split.lower);
  yield* walk(node.split.upper);
}
