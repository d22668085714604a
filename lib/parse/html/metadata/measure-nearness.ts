import type { ElementNode } from '../html-node.ts';

/**
 * Makes a measure of how near elements are to the headline: the depth of the smallest element around both. What is said of an
 * article stands with its headline; what is said of others has only the page, or a list, in common with it. 0 without a headline.
 */
export function createNearness(headline: ElementNode | undefined): (element: ElementNode) => number {
  const depths = new Map<ElementNode, number>();
  const ancestors: ElementNode[] = [];
  for (let node = headline; node; node = node.parent) ancestors.push(node);
  for (const [index, node] of ancestors.entries()) depths.set(node, ancestors.length - index);
  return (element) => {
    for (let node: ElementNode | undefined = element; node; node = node.parent) {
      const depth = depths.get(node);
      if (depth !== undefined) return depth;
    }
    return 0;
  };
}
