import type { HtmlNode } from '../html-node.ts';
import { voidOfText } from '../tag-classes.ts';

/** Elements without text cost time as well: a page may hold 100,000 of them in each of 500 boxes. */
const costOfElement = 1;

/**
 * The text of a small element on one line; undefined when it is longer than `most`. Reads little more than `most`.
 * @param gap put where an inline element begins or ends: a space, where labels and names stand side by side without one
 */
export function shortText(node: HtmlNode, most: number, gap: '' | ' '): string | undefined {
  const parts: string[] = [];
  let cost = 0;
  const add = (child: HtmlNode): boolean => {
    if (typeof child === 'string') {
      cost += child.trim().length;
      parts.push(child);
      return cost <= most * 2;
    }
    cost += costOfElement;
    if (voidOfText.has(child.tag)) return true;
    parts.push(child.tag === 'br' ? ' ' : gap);
    const fits = child.children.every(add);
    parts.push(gap);
    return fits && cost <= most * 2;
  };
  if (!add(node)) return undefined;
  const text = parts.join('').replace(/\s+/g, ' ').trim();
  return text.length <= most ? text : undefined;
}
