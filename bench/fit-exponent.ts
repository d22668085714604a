export interface Point {
  readonly size: number;
  readonly cost: number;
}

/**
 * The exponent e of `cost - fixed = factor · size^e`, by least squares on the logarithms.
 * @param fixed the cost at any size, such as the start of a process
 * @returns NaN where fewer than two sizes cost more than that
 */
export function fitExponent(points: readonly Point[], fixed = 0): number {
  const logs = points
    .filter(({ cost }) => cost > fixed)
    .map(({ size, cost }) => ({ x: Math.log(size), y: Math.log(cost - fixed) }));
  let meanX = 0;
  let meanY = 0;
  for (const { x, y } of logs) {
    meanX += x / logs.length;
    meanY += y / logs.length;
  }
  let together = 0;
  let own = 0;
  for (const { x, y } of logs) {
    together += (x - meanX) * (y - meanY);
    own += (x - meanX) ** 2;
  }
  return together / own;
}
