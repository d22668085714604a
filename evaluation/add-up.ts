import { figureNames, type Share, type Shares } from './figures.ts';

/** Adds up the shares of several records, name by name. */
export function addUp(list: readonly Shares[]): Shares {
  const total: Partial<Record<keyof Shares, Share>> = {};
  for (const name of figureNames) {
    let [right, of] = [0, 0];
    for (const shares of list) {
      right += shares[name]?.right ?? 0;
      of += shares[name]?.of ?? 0;
    }
    total[name] = { right, of };
  }
  return total;
}
