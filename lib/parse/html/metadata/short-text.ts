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

/** The same as pieces, parted where elements begin and end: a name and a role in two of them are two. */
export function shortPieces(node: HtmlNode, most: number): readonly string[] {
  if (shortText(node, most, ' ') === undefined) return [];
  const pieces: string[] = [];
  let isOpen = false;
  const add = (child: HtmlNode): void => {
    if (typeof child === 'string') {
      const text = child.replace(/\s+/g, ' ');
      if (isOpen && pieces.length > 0) pieces[pieces.length - 1] += text;
      else pieces.push(text);
      isOpen = true;
    } else if (!voidOfText.has(child.tag)) {
      isOpen = false;
      for (const inner of child.children) add(inner);
      isOpen = false;
    }
  };
  add(node);
  return pieces.map((piece) => piece.trim()).filter((piece) => piece !== '');
}
