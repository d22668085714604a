import { neutralModel } from './data/neutral-model.ts';
import type { RatingModel } from './rating-model.ts';

/** The model that was fitted to several languages. */
export const readNeutralModel = (): RatingModel => neutralModel;
