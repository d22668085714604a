import { nameClasses } from '../lexemes/compile-rules.ts';

/** What a lexeme can be in a figure: the alphabet of the figure rules. */
const figureClasses = [
  'other',
  'stop',
  'noun',
  'name',
  'time',
  'symbol',
  'nation',
  'isoCode',
  'currency',
  'pound',
  'won',
  'cent',
  'number',
  'grouped',
  'cardinal',
  'one',
  'magnitude',
  'shortMagnitude',
  'glued',
  'gluedUnit',
  'magnitudes',
  'half',
  'a',
  'few',
  'percent',
  'per',
  'percentage',
  'point',
  'unit',
  'square',
  'degree',
  'ordinal',
  'dash',
  'slash',
  'hash',
  'minus',
  'to',
  'starting',
  'between',
  'and',
  'of',
  'old',
  'bound',
] as const;

export type FigureClass = (typeof figureClasses)[number];

export const characterOf = nameClasses<FigureClass>(figureClasses);

/** Classes that no rule begins with. */
export const idleFigureClasses =
  'other stop noun time bound to of and dash slash per percent percentage point unit square old';
