/**
 * The natural logarithm of a whole number above 0, to four decimals.
 * Engines differ in the last bit of Math.log. Rounding hides that, so every version of Node rates alike.
 */
export function logarithm(count: number): number {
  return Math.round(Math.log(count) * 10_000) / 10_000;
}
