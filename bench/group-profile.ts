import type { Profiler } from 'node:inspector';

/** Groups of code by the address of its file. The first that matches counts. */
const groups: readonly (readonly [string, RegExp])[] = [
  ['SDK', /\/node_modules\/(?:@aws-sdk|@smithy|@aws-crypto|@aws)\//],
  ['lib', /\/lib\/[^/]+\/|\/lib\/[^/]+\.ts$/],
  ['functions', /\/functions\/|\/bench\//],
  ['runtime', /\/local\/runtime\//],
  ['Node', /^node:/],
];

/** Milliseconds of a profile by group. `(program)` is native code, `(idle)` is waiting. */
export function groupProfile({ nodes, samples = [], timeDeltas = [] }: Profiler.Profile): Record<string, number> {
  const nameOf = new Map(nodes.map(({ id, callFrame }) => [id, groupOf(callFrame)]));
  const sums: Record<string, number> = {};
  for (const [index, id] of samples.entries()) {
    const name = nameOf.get(id) ?? 'other';
    sums[name] = (sums[name] ?? 0) + (timeDeltas[index] ?? 0) / 1000;
  }
  return sums;
}

function groupOf({ functionName, url }: Profiler.Profile['nodes'][number]['callFrame']): string {
  if (url === '') return functionName.startsWith('(') ? functionName : 'Node';
  const inPackage = url.includes('/node_modules/');
  const found = groups.find(([name, pattern]) => pattern.test(url) && (!inPackage || name === 'SDK'));
  return found?.[0] ?? (inPackage ? 'parsers' : 'other');
}
