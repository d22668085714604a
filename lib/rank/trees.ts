/** Boosted regression trees, their nodes one after the other: behind each its lower subtree, then its upper one. */
export interface Trees {
  /** The first node of each tree. */
  readonly roots: Uint16Array;
  /**
   * By node, in its bits from the lowest: the number of the feature that it asks for, or `leaf` (8), the step of that feature at which the upper
   * subtree begins (8), how many nodes later that is (8), and what a tree that ended here would say, in units of the model, with its sign (8).
   */
  readonly nodes: Int32Array;
}

export const leaf = 255;

/** Reads base64 of little-endian numbers as they lie in memory: to read them one by one would take 5 ms of the first article. */
export function unpackTrees(roots: string, nodes: string): Trees {
  return { roots: new Uint16Array(bytesOf(roots, 2)), nodes: new Int32Array(bytesOf(nodes, 4)) };
}

const isBigEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 0;

function bytesOf(packed: string, width: 2 | 4): ArrayBuffer {
  const bytes = Buffer.from(packed, 'base64');
  if (isBigEndian) width === 2 ? bytes.swap16() : bytes.swap32();
  return Uint8Array.from(bytes).buffer;
}

/** The sum of what all trees say, in units: whole numbers, so that no order of adding changes it. */
export function sumTrees({ roots, nodes }: Trees, steps: Uint8Array): number {
  let sum = 0;
  for (let tree = 0; tree < roots.length; tree++) {
    let at = roots[tree] as number;
    let node = nodes[at] as number;
    while ((node & 255) !== leaf) {
      at += stride(node, steps);
      node = nodes[at] as number;
    }
    sum += node >> 24;
  }
  return sum;
}

/** How many nodes later the subtree begins that a node sends its asker to. */
function stride(node: number, steps: Uint8Array): number {
  return (steps[node & 255] as number) < ((node >> 8) & 255) ? 1 : (node >> 16) & 255;
}

/**
 * Splits that sum by feature: each gets what the value changes by wherever a tree asks for it (Saabas 2014).
 * @param parts in units, one for each feature, is added to; together with what is returned, the value of all roots, it gives the sum
 */
export function splitSum({ roots, nodes }: Trees, steps: Uint8Array, parts: Int32Array): number {
  let base = 0;
  for (const root of roots) {
    let at = root;
    let node = nodes[at] ?? leaf;
    base += node >> 24;
    while ((node & 255) !== leaf) {
      at += stride(node, steps);
      const next = nodes[at] ?? leaf;
      const feature = node & 255;
      parts[feature] = (parts[feature] ?? 0) + (next >> 24) - (node >> 24);
      node = next;
    }
  }
  return base;
}
