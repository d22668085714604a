import { mostSteps } from './grow-trees.ts';

/**
 * Thresholds that divide the values of a feature into steps of about equal size. Where there are few values, each is a
 * step.
 */
export function cutSteps(values: Float32Array): number[] {
  const sorted = values.slice().sort();
  const distinct = [...new Set(sorted)];
  const thresholds = new Set<number>();
  if (distinct.length <= mostSteps)
    for (let i = 1; i < distinct.length; i++)
      thresholds.add(shorten(((distinct[i - 1] ?? 0) + (distinct[i] ?? 0)) / 2));
  else
    for (let i = 1; i < mostSteps; i++)
      thresholds.add(shorten(sorted[Math.floor((i * sorted.length) / mostSteps)] ?? 0));
  return [...thresholds].sort((a, b) => a - b);
}

/** Three digits are enough to tell steps apart. */
const shorten = (value: number): number => Number(value.toPrecision(3));
