import type { LabelledFigure } from './label.ts';

interface OwnFigure {
  readonly value?: number;
  readonly unit?: string;
}

/** Judges the value, of a range its lower or upper end, and the currency. A score is right as it stands. */
export function findFigureFault(labelled: LabelledFigure, own: OwnFigure): string | undefined {
  const { type, value, high, unit } = labelled;
  if (typeof value === 'string') return undefined;
  if (value === null) return own.value === undefined ? undefined : `${own.value} for a vague amount`;
  if (!isNear(own.value, value) && !isNear(own.value, high)) return `${own.value ?? 'no value'}, should be ${value}`;
  if (type === 'money' && unit !== null && unit !== own.unit) return `${own.unit ?? 'no currency'}, should be ${unit}`;
  return undefined;
}

/** Equal but for what is lost in arithmetic. */
const isNear = (a: number | undefined, b: number | undefined): boolean =>
  a !== undefined && b !== undefined && Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(b));
