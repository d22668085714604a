import { rateBrevity } from './raters/rate-brevity.ts';
import { rateCoverage } from './raters/rate-coverage.ts';
import { rateDensity } from './raters/rate-density.ts';
import { rateDepth } from './raters/rate-depth.ts';
import { rateExcess } from './raters/rate-excess.ts';
import { rateFigures } from './raters/rate-figures.ts';
import { rateHeadline } from './raters/rate-headline.ts';
import { rateLateness } from './raters/rate-lateness.ts';
import { rateLength } from './raters/rate-length.ts';
import { rateNovelty } from './raters/rate-novelty.ts';
import { rateOpening } from './raters/rate-opening.ts';
import { rateRecurrence } from './raters/rate-recurrence.ts';
import { rateRepetition } from './raters/rate-repetition.ts';
import { rateTalk } from './raters/rate-talk.ts';
import type { Rater } from './raters/rater.ts';

/** Every rater by the name under which data/weights.ts has its weight. */
export const raterTable = {
  opening: rateOpening,
  depth: rateDepth,
  lateness: rateLateness,
  length: rateLength,
  brevity: rateBrevity,
  excess: rateExcess,
  recurrence: rateRecurrence,
  coverage: rateCoverage,
  headline: rateHeadline,
  novelty: rateNovelty,
  repetition: rateRepetition,
  figures: rateFigures,
  talk: rateTalk,
  density: rateDensity,
} as const satisfies Readonly<Record<string, Rater>>;

export type RaterName = keyof typeof raterTable;
