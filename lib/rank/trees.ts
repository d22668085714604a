/** Boosted regression trees. Behind each node stands its lower subtree, then its upper one. */
export interface Trees {
  /** The first node of each tree. */
  readonly roots: Uint16Array;
  /**
   * Each node has four bytes, from the lowest:
   * the number of the feature that it asks for, or `leaf`;
   * the step of that feature from which the upper subtree is taken;
   * how many nodes later that subtree begins;
   * the signed value of a tree that ended here, in units of the model.
   */
  readonly nodes: Int32Array;
}

export const leaf = 255;

/** Reads base64 of little-endian numbers as a whole: one by one, they would cost the first article 5 ms. */
export function unpackTrees(roots: string, nodes: string): Trees {
  return { roots: new Uint16Array(bytesOf(roots, 2)), nodes: new Int32Array(bytesOf(nodes, 4)) };
}

const isBigEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 0;

function bytesOf(packed: string, width: 2 | 4): ArrayBuffer {
  const bytes = Buffer.from(packed, 'base64');
  if (isBigEndian) width === 2 ? bytes.swap16() : bytes.swap32();
  return Uint8Array.from(bytes).buffer;
}

/** The sum of all trees, in units. Units are whole numbers, so the order of adding does not matter. */
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

/** How many nodes later the subtree begins that the steps lead to. */
function stride(node: number, steps: Uint8Array): number {
  return (steps[node & 255] as number) < ((node >> 8) & 255) ? 1 : (node >> 16) & 255;
}
