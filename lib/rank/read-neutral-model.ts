import { neutralModel } from './data/neutral-model.ts';
import type { RatingModel } from './rating-model.ts';

/** The model that was fitted to more than one language. */
export const readNeutralModel = (): RatingModel => neutralModel;
