import type { ElementNode } from '../html-node.ts';

/**
 * Makes a measure of how near elements are to the headline: the depth of the smallest element around both. An article's
 * byline and date stand with its headline; those of others have only the page, or a list, in common with it.
 * 0 without a headline.
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
