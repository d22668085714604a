import type { Figure, FigureType } from '../../model/annotations.ts';
import type { FactRaters } from '../rate-fact.ts';
import { measureFocus, measureLede, type SentenceEvidence } from './sentence-raters.ts';

interface FigureEvidence extends SentenceEvidence {
  readonly figure: Figure;
}

/** Set by hand: sums of money are the news most often. Ages and ordinals are never told. */
const weightOfType: Readonly<Record<FigureType, number>> = {
  money: 0.5,
  percent: 0.45,
  count: 0.35,
  quantity: 0.3,
  fraction: 0.4,
  age: 0,
  score: 0.4,
  ordinal: 0,
};

/** Millions weigh more than dozens. From 0 to 0.2. */
const measureSize = ({ figure: { type, value } }: FigureEvidence): number =>
  type === 'percent' || type === 'quantity' ? 0 : Math.min(0.2, Math.log10(1 + Math.abs(value ?? 0)) / 50);

const measureOrigin = ({ context: { article }, figure: { start } }: FigureEvidence): number =>
  Number(/\bfrom (?:\w+ )?$/.test(article.text.slice(Math.max(0, start - 20), start)));

/** Figures of the sentences that tell most. Weights set by hand. */
export const figureRaters: FactRaters<FigureEvidence> = [
  { name: 'type', weight: 1, measure: ({ figure }) => weightOfType[figure.type] },
  { name: 'focus', weight: 1, measure: measureFocus },
  { name: 'lede', weight: 0.3, measure: measureLede },
  // 1 for a count of ten at most, else 0.
  {
    name: 'few',
    weight: -0.2,
    measure: ({ figure: { type, value } }) => Number(type === 'count' && value !== undefined && value <= 10),
  },
  // 1 for what something fell or rose from: what it came to is the news.
  { name: 'from', weight: -0.15, measure: measureOrigin },
  { name: 'size', weight: 1, measure: measureSize },
];
