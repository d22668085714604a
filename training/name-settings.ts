import { learnedTypes } from '../lib/annotate/entities/add-learned-points.ts';
import type { NameExample } from './name-examples.ts';
import type { ClassWeights, WeighedExample } from './train-name-weights.ts';

/** Texts far from news, or marked in another way, count half. */
const weightOfCorpus: Readonly<Record<string, number>> = { crossner: 0.2, re3d_without_bbc: 0.2 };
/** A name that a text has often counts up to twice. */
const mostWeight = 2;

export const weigh = (corpus: string, example: NameExample): WeighedExample => ({
  ...example,
  weight: (weightOfCorpus[corpus] ?? 1) * Math.min(mostWeight, Math.sqrt(example.mentions)),
});

/** Points of a unit; a byte with its sign holds a weight, and none that was learned is greater. */
const unit = 0.02;
const greatest = 127;
/** Letters, digits and the marks of print: others would hardly be seen again. */
const isPrintable = (feature: string): boolean => /^[\p{L}\p{M}\p{N}\p{P} ^+]+$/u.test(feature);

export interface PackedNameWeights {
  readonly unit: number;
  /** One a line. */
  readonly features: string;
  /** Base64 of a byte for each feature and learned type. */
  readonly values: string;
}

/** Packs the weights of the learned types against the last class, without features that say nothing. */
export function packNameWeights(weights: ClassWeights): PackedNameWeights {
  const features: string[] = [];
  const values: number[] = [];
  for (const [feature, row] of weights) {
    const rest = row.at(-1) ?? 0;
    const units = learnedTypes.map((_, column) => Math.round(((row[column] ?? 0) - rest) / unit));
    if (!isPrintable(feature) || units.every((each) => each === 0)) continue;
    if (units.some((each) => Math.abs(each) > greatest))
      throw new Error(`A weight of "${feature}" does not fit a byte.`);
    features.push(feature);
    values.push(...units.map((each) => each & 255));
  }
  return { unit, features: features.join('\n'), values: Buffer.from(values).toString('base64') };
}
