import { packKeys } from '../lib/tag/key-table.ts';
import { featureKeyBits } from '../lib/tag/list-tag-features.ts';
import { firstDigit, greatestDigit } from '../lib/tag/read-digits.ts';
import { greatestStep, type PackedTagWeights, weightOfStep } from '../lib/tag/tag-weights.ts';
import { digitsOfClass, lexiconKeyBits } from '../lib/tag/word-classes.ts';
import type { MadeLexicon } from './make-lexicon.ts';
import type { TagTable } from './tag-table.ts';

/** So many of a million weights are greater than what the last step stands for, and are cut to it. */
const cutOfMillion = 500;

export function packTagger(lexicon: MadeLexicon, table: TagTable, weights: Float64Array): PackedTagWeights {
  const sizes = weights.map(Math.abs).sort();
  const large = sizes[Math.floor(((sizes.length - 1) * (1_000_000 - cutOfMillion)) / 1_000_000)] ?? 0;
  const unit = large / weightOfStep(greatestStep) || 1;
  const kept: { key: number; pairs: { tag: number; step: number }[] }[] = [];
  for (const [feature, key] of table.keys.entries()) {
    const pairs: { tag: number; step: number }[] = [];
    for (let pair = table.starts[feature] as number; pair < (table.starts[feature + 1] as number); pair++) {
      const step = stepOf((weights[pair] as number) / unit);
      if (step !== 0) pairs.push({ tag: table.tags[pair] as number, step });
    }
    if (pairs.length > 0) kept.push({ key, pairs });
  }
  const pairs = kept.flatMap((feature) => feature.pairs);
  return {
    lexicon: packKeys(lexicon.keys, lexiconKeyBits),
    lexiconClasses: packDigits(lexicon.classes.flatMap(digitsOfClass)),
    classes: lexicon.names,
    features: packKeys(
      kept.map(({ key }) => key),
      featureKeyBits,
    ),
    featureSizes: packDigits(kept.map((feature) => feature.pairs.length)),
    weightTags: packDigits(pairs.map(({ tag }) => tag)),
    weightSteps: packDigits(pairs.map(({ step }) => step + greatestStep)),
  };
}

/** The step that stands for the nearest weight. */
function stepOf(weight: number): number {
  const size = Math.abs(weight);
  let step = 0;
  while (step < greatestStep && weightOfStep(step + 1) - size <= size - weightOfStep(step)) step++;
  return weight < 0 ? -step : step;
}

function packDigits(numbers: readonly number[]): string {
  const wrong = numbers.find((number) => number < 0 || number > greatestDigit);
  if (wrong !== undefined) throw new Error(`A digit holds 0 to ${greatestDigit}, not ${wrong}.`);
  return numbers.map((number) => String.fromCharCode(firstDigit + number)).join('');
}
