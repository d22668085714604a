/** Boosted regression trees, their nodes one after the other: behind each its lower subtree, then its upper one. */
export interface Trees {
  readonly roots: Int32Array;
  /**
   * By node, in its bits: the number of the feature that it asks for, or `leaf` (8), the step of that feature at which the upper subtree
   * begins (8), and how many nodes later that is (16). One number a node is twice as fast to walk as three.
   */
  readonly nodes: Int32Array;
  /** By node, in units of the model: what a tree that ended here would say. */
  readonly values: Int8Array;
}

const leaf = 255;

/**
 * Unpacks base64 of nodes: a byte of value, with its sign, one of feature and, unless that says leaf, one of step. A tree ends with its last
 * leaf, and the next follows.
 */
export function unpackTrees(packed: string): Trees {
  const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
  const [roots, nodes, values]: [number[], number[], number[]] = [[], [], []];
  const waiting: number[] = [];
  let isAfterLeaf = true;
  for (let at = 0; at < bytes.length; ) {
    const node = nodes.length;
    if (isAfterLeaf) {
      const parent = waiting.pop();
      if (parent === undefined) roots.push(node);
      else nodes[parent] = (nodes[parent] ?? 0) | ((node - parent) << 16);
    }
    values.push(bytes[at] ?? 0);
    const feature = bytes[at + 1] ?? leaf;
    isAfterLeaf = feature === leaf;
    nodes.push(isAfterLeaf ? leaf : feature | ((bytes[at + 2] ?? 0) << 8));
    if (!isAfterLeaf) waiting.push(node);
    at += isAfterLeaf ? 2 : 3;
  }
  return { roots: Int32Array.from(roots), nodes: Int32Array.from(nodes), values: Int8Array.from(values) };
}

/** The sum of what all trees say, in units: whole numbers, so that no order of adding changes it. */
export function sumTrees({ roots, nodes, values }: Trees, steps: Uint8Array): number {
  let sum = 0;
  for (let tree = 0; tree < roots.length; tree++) {
    let at = roots[tree] as number;
    for (let node = nodes[at] as number; (node & 255) !== leaf; node = nodes[at] as number) at += stride(node, steps);
    sum += values[at] as number;
  }
  return sum;
}

/** How many nodes later the subtree begins that a node sends its asker to. */
function stride(node: number, steps: Uint8Array): number {
  return (steps[node & 255] as number) < ((node >> 8) & 255) ? 1 : node >> 16;
}

/**
 * Splits that sum by feature: each gets what the value changes by wherever a tree asks for it (Saabas 2014).
 * @param parts in units, one for each feature, is added to; together with what is returned, the value of all roots, it gives the sum
 */
export function splitSum({ roots, nodes, values }: Trees, steps: Uint8Array, parts: Int32Array): number {
  let base = 0;
  for (const root of roots) {
    let at = root;
    base += values[root] ?? 0;
    for (let node = nodes[at] ?? leaf; (node & 255) !== leaf; node = nodes[at] ?? leaf) {
      const next = at + stride(node, steps);
      const feature = node & 255;
      parts[feature] = (parts[feature] ?? 0) + (values[next] ?? 0) - (values[at] ?? 0);
      at = next;
    }
  }
  return base;
}
