import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadTrees } from '../../lib/rank/rating-model.ts';
import { sumTrees } from '../../lib/rank/trees.ts';
import type { TreeNode } from '../../training/grow-trees.ts';
import { packTrees } from '../../training/pack-trees.ts';

const features = [
  ['a', [1, 2, 3]],
  ['b', [5]],
  ['c', [1, 10]],
] as const;

const value = fc.integer({ min: -127, max: 127 });
const { tree: anyTree } = fc.letrec<{ tree: TreeNode }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 5 },
    fc.record({ value, split: fc.constant(undefined) }),
    fc.record({
      value,
      split: fc.record({
        feature: fc.integer({ min: 0, max: features.length - 1 }),
        step: fc.integer({ min: 1, max: 3 }),
        lower: tie('tree'),
        upper: tie('tree'),
      }),
    }),
  ),
}));
/** One leaf has the greatest value, so that a unit is 1. */
const anyTrees = fc.array(anyTree, { maxLength: 6 }).map((trees) => [...trees, { value: 127, split: undefined }]);
const anySteps = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: features.length, maxLength: features.length });

function say(tree: TreeNode, steps: readonly number[]): number {
  if (tree.split === undefined) return tree.value;
  const { feature, step, lower, upper } = tree.split;
  return say((steps[feature] ?? 0) < step ? lower : upper, steps);
}

test('packed trees say what the trees said', () => {
  fc.assert(
    fc.property(anyTrees, anySteps, (trees, steps) => {
      const { names, unit, trees: unpacked } = loadTrees(packTrees(trees, features));
      const kept = Uint8Array.from(names, (name) => steps[features.findIndex(([own]) => own === name)] ?? 0);
      const expected = trees.reduce((sum, tree) => sum + say(tree, steps), 0);
      expect(unit).toBe(1);
      expect(unpacked.roots).toHaveLength(trees.length);
      expect(sumTrees(unpacked, kept)).toBe(expected);
    }),
  );
});

test('features that no tree asks for are left out', () => {
  const leafOf = (units: number): TreeNode => ({ value: units, split: undefined });
  const tree = { value: 0, split: { feature: 1, step: 1, lower: leafOf(-127), upper: leafOf(5) } };
  const packed = packTrees([tree], features);
  expect(packed.features).toEqual([['b', [5]]]);
  expect(sumTrees(loadTrees(packed).trees, Uint8Array.of(1))).toBe(5);
});
