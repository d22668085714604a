import { type PackedTrees, stepOf } from '../lib/rank/rating-model.ts';
import { cutSteps } from './cut-steps.ts';
import { type GrowthSettings, growTrees } from './grow-trees.ts';
import { packTrees } from './pack-trees.ts';

/** Examples from one document: a row of features and a target for each. */
export interface ExampleBatch {
  readonly rows: Float32Array;
  readonly targets: ArrayLike<number>;
}

/** Cuts the features into steps, grows trees over them, and packs the trees. */
export function fitTrees<Name extends string>(
  names: readonly Name[],
  batches: readonly ExampleBatch[],
  settings: GrowthSettings,
): PackedTrees<Name> {
  const documents = Int32Array.from({ length: batches.length + 1 });
  for (const [i, { targets }] of batches.entries()) documents[i + 1] = (documents[i] ?? 0) + targets.length;
  const size = documents.at(-1) ?? 0;
  const targets = new Float64Array(size);
  for (const [i, batch] of batches.entries()) targets.set(batch.targets, documents[i]);
  const thresholds: number[][] = [];
  const columns = names.map((_, f) => {
    const values = new Float32Array(size);
    let at = 0;
    for (const { rows } of batches) for (let i = f; i < rows.length; i += names.length) values[at++] = rows[i] ?? 0;
    const steps = cutSteps(values);
    thresholds.push(steps);
    const cut = Float64Array.from(steps);
    return Uint8Array.from(values, (value) => stepOf(cut, value));
  });
  const trees = growTrees({ columns, targets, documents }, settings);
  return packTrees(
    trees,
    names.map((name, f) => [name, thresholds[f] ?? []] as const),
  );
}
