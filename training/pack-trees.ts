import type { PackedTrees } from '../lib/rank/rating-model.ts';
import type { TreeNode } from './grow-trees.ts';

const leaf = 255;
/** One byte a value: what that rounds off is a hundredth of what models differ by from fold to fold. */
const greatest = 127;

/** Packs trees for `unpackTrees`, without the features that none of them asks for. */
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
  const bytes = nodes.flatMap(({ value, split }) => {
    const units = Math.min(greatest, Math.max(-greatest, Math.round(value / unit)));
    const place = split === undefined ? [leaf] : [kept.indexOf(split.feature), split.step];
    return [units & 255, ...place];
  });
  return {
    features: kept.flatMap((feature) => features.slice(feature, feature + 1)),
    unit,
    trees: Buffer.from(bytes).toString('base64'),
  };
}

/** The nodes of a tree: each before those below it, the lower ones first. */
function* walk(node: TreeNode): Generator<TreeNode> {
  yield node;
  if (node.split === undefined) return;
  yield* walk(node.split.lower);
  yield* walk(node.split.upper);
}
