import { englishModel } from './data/english-model.ts';
import { englishImportance, neutralImportance } from './data/importance-weights.ts';
import type { ImportanceModel } from './importance/importance-model.ts';
import type { RatingModel } from './rating-model.ts';
import { readNeutralModel } from './read-neutral-model.ts';

/** The model of a language, by its ISO 639-1 code: its own, or the one that was fitted to several languages. */
export function chooseModel(language: string): RatingModel {
  return language === 'en' ? englishModel : readNeutralModel();
}

export function chooseImportance(language: string): ImportanceModel {
  return language === 'en' ? englishImportance : neutralImportance;
}
