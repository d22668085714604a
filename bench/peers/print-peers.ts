import { printTable } from '../print-table.ts';
import type { PeerCost } from './compare-turns.ts';
import type { Comparison } from './measure-peers.ts';

export function printPeers(comparisons: readonly Comparison[] | undefined): void {
  if (!comparisons) {
    console.log('\nNo peers: they are not installed as bench/package.json has them: npm ci --prefix bench');
    return;
  }
  for (const { job, set, subjects, counted, fastestPeer, ratio, costs } of comparisons)
    printTable(
      `${job}: ${set}, warm; n = ${subjects} that all can do; ` +
        `ours / ${fastestPeer}, the fastest peer: ${ratio.toPrecision(2)}`,
      ['', 'CPU ms', 'ours / this', counted, 'failed'],
      costs.map((cost) => [
        nameOf(cost),
        cost.ms.toFixed(3),
        cost.ratio.toPrecision(2),
        cost.found.toFixed(1),
        String(cost.failed),
      ]),
    );
}

/** With the packages and their versions. */
function nameOf({ name, versions }: PeerCost): string {
  const packages = Object.entries(versions).map(([each, version]) => `${each} ${version}`);
  return packages.length === 0 ? name : `${name} (${packages.join(', ')})`;
}
