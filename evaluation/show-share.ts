import { type FigureName, importanceFigures, importanceUnit, type Share } from './figures.ts';

/** Figures of which there can be several in a record. */
const isPerRecord = (name: FigureName): boolean => name.endsWith(' a record');

/** `83.7 %`, `1.93`, or `–` for a share of nothing. */
export function showShare(name: FigureName, { right, of }: Share): string {
  if (of === 0) return '–';
  return isPerRecord(name) ? (right / of).toFixed(2) : `${((100 * right) / of).toFixed(1)} %`;
}

/** `448 of 535`. */
export function showCounts(name: FigureName, { right, of }: Share): string {
  const unit = importanceFigures.has(name) ? importanceUnit : 1;
  return `${Number((right / unit).toFixed(1))} of ${of / unit}`;
}
