import type { ImportanceEvidence } from './importance-evidence.ts';
import type { ImportanceModel } from './importance-model.ts';
import { type ImportanceRater, type ImportanceRaterName, importanceRaters } from './importance-raters.ts';

/** Why a sentence has its importance, which is the sum of the parts. */
export interface ImportanceParts {
  /** The same for every sentence. */
  readonly base: number;
  /** What each rater adds, in the order of the model. */
  readonly raters: readonly { readonly name: ImportanceRaterName; readonly part: number }[];
}

/** How important a reader would find a sentence: 3 the news itself, 2 fit for a summary, 1 a detail, 0 worthless. */
export function rateImportance({ base, weights }: ImportanceModel, evidence: ImportanceEvidence): number {
  let importance = base;
  for (const [name, weight] of weights) importance += weight * raterOf(name)(evidence);
  return importance;
}

export function splitImportance({ base, weights }: ImportanceModel, evidence: ImportanceEvidence): ImportanceParts {
  return { base, raters: weights.map(([name, weight]) => ({ name, part: weight * raterOf(name)(evidence) })) };
}

const raterOf = (name: ImportanceRaterName): ImportanceRater => importanceRaters[name];
