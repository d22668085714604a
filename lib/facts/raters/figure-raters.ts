import type { Figure } from '../../model/annotations.ts';
import { usefulness } from '../data/usefulness.ts';
import { type FactRaters, weighRaters } from '../rate-fact.ts';
import { measureLateness, type SentenceEvidence } from './sentence-raters.ts';

interface FigureEvidence extends SentenceEvidence {
  readonly figure: Figure;
  /** How many figures stand before it in the article. */
  readonly order: number;
}

/** Millions weigh more than dozens: a tenth of the number of digits, at most 1. */
const measureSize = ({ figure: { type, value } }: FigureEvidence): number =>
  type === 'percent' || type === 'quantity' || value === undefined ? 0 : Math.min(1, digitsOf(value) / 10);

const digitsOf = (value: number): number => String(Math.trunc(Math.abs(value))).length;

/** Figures that belong into a fact box: those high in the article. */
export const figureRaters: FactRaters<FigureEvidence> = weighRaters(usefulness.figure, {
  base: () => 1,
  percent: ({ figure: { type } }) => Number(type === 'percent'),
  // Beside another that says the same, or more.
  brackets: ({ context: { article }, figure: { start } }) => Number(article.text[start - 1] === '('),
  lateness: ({ order }) => measureLateness(order),
  // 1 for a count of ten at most.
  few: ({ figure: { type, value } }) => Number(type === 'count' && value !== undefined && value <= 10),
  uncounted: ({ figure: { unit } }) => Number(unit === undefined),
  size: measureSize,
});
