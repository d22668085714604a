import { lengthRaters } from './raters/length-raters.ts';
import { positionRaters } from './raters/position-raters.ts';
import { recurrenceRaters } from './raters/recurrence-raters.ts';
import { styleRaters } from './raters/style-raters.ts';

/** Every rater of sentences, by the name under which the models know it. */
export const raterTable = {
  ...positionRaters,
  ...lengthRaters,
  ...recurrenceRaters,
  ...styleRaters,
} as const;

export type RaterName = keyof typeof raterTable;
