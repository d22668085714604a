import type { ElementNode } from '../html-node.ts';
import { collectLines, type Line } from './collect-lines.ts';

/** Short lines of a page that are not apart, by where they stand to the headline. */
export interface HeadlineLines {
  /** Around the headline: those below it first, each nearest first. */
  readonly near: readonly string[];
  /** All below it, in document order. */
  readonly below: readonly string[];
}

/** How many lines above and below a headline may be its byline or its date. */
const nearAbove = 6;
const nearBelow = 12;

/** Lines are found by the headline: without one there are none. */
export function findNearLines(
  root: ElementNode,
  headline: ElementNode | undefined,
  isApart: (element: ElementNode) => boolean,
): HeadlineLines {
  if (!headline) return { near: [], below: [] };
  const lines = collectLines(root);
  const first = lines.findIndex(({ owner }) => isInside(owner, headline));
  if (first < 0) return { near: [], below: [] };
  let last = first;
  while (isInside(lines[last + 1]?.owner, headline)) last++;
  const textsOf = (part: readonly Line[]): string[] =>
    part.filter(({ text, owner }) => text !== '' && !isApart(owner)).map(({ text }) => text);
  const under = textsOf(lines.slice(last + 1, last + 1 + nearBelow));
  const over = textsOf(lines.slice(Math.max(0, first - nearAbove), first)).reverse();
  return { near: [...under, ...over], below: textsOf(lines.slice(last + 1)) };
}

function isInside(element: ElementNode | undefined, ancestor: ElementNode): boolean {
  for (let node = element; node; node = node.parent) if (node === ancestor) return true;
  return false;
}
