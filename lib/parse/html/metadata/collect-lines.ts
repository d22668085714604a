import { limits } from '../../../model/limits.ts';
import type { ElementNode } from '../html-node.ts';
import { blockTags, voidOfText } from '../tag-classes.ts';

/** A line of its own as a browser would set it. */
export interface Line {
  /** Empty where the line is too long for a byline or a date. */
  readonly text: string;
  /** The nearest block around it. */
  readonly owner: ElementNode;
}

const longestLine = 160;

/** The page's first lines in document order. */
export function collectLines(root: ElementNode): readonly Line[] {
  const lines: Line[] = [];
  let parts: string[] = [];
  let length = 0;
  const flush = (owner: ElementNode): void => {
    if (length > 0) {
      const text = length > longestLine * 2 ? '' : parts.join(' ').replace(/\s+/g, ' ').trim();
      if (length > longestLine * 2 || text !== '') lines.push({ text: text.length > longestLine ? '' : text, owner });
    }
    parts = [];
    length = 0;
  };
  const visit = (node: ElementNode, owner: ElementNode): void => {
    for (const child of node.children) {
      if (lines.length >= limits.pageLines) return;
      if (typeof child === 'string') {
        if (!/\S/.test(child)) continue;
        length += child.length;
        if (length <= longestLine * 2) parts.push(child);
      } else if (child.tag === 'br') flush(owner);
      else if (blockTags.has(child.tag)) {
        flush(owner);
        visit(child, child);
        flush(child);
      } else if (!voidOfText.has(child.tag)) visit(child, owner);
    }
  };
  visit(root, root);
  flush(root);
  return lines;
}
