import type { DroppedLine } from '../../model/dropped-line.ts';
import type { HtmlNode } from './html-node.ts';
import { blockTags, voidOfText } from './tag-classes.ts';

/** Keeps the beginnings of what the reading of a page leaves out, and the rules that say so. */
export interface DropLog {
  readonly add: (left: HtmlNode, rule: string) => void;
  /** In the order of the stages, and within a stage in document order. */
  readonly lines: readonly DroppedLine[];
}

const mostLines = 500;
const mostCharacters = 200;
/** Characters of one text node, spaces included. */
const longestPiece = 2 * mostCharacters;
/** A page may hold 100,000 elements without text in a box: fewer are looked at. */
const mostSteps = 1000;

/** Texts are cut out at once: an element that was kept for later would keep the whole page. */
export function createDropLog(): DropLog {
  const lines: DroppedLine[] = [];
  const add = (left: HtmlNode, rule: string): void => {
    if (lines.length >= mostLines) return;
    const text = beginningOf(left);
    if (text !== '') lines.push({ text, rule, zone: 'page' });
  };
  return { add, lines };
}

/** The beginning of the text of a node, on one line; of an element that never holds text, all that it has. */
function beginningOf(node: HtmlNode): string {
  const parts: string[] = [];
  let length = 0;
  let steps = 0;
  const visit = (child: HtmlNode): boolean => {
    if (typeof child === 'string') {
      const piece = child.slice(0, longestPiece);
      const own = piece.trim().length;
      parts.push(own === 0 ? ' ' : piece);
      length += own;
    } else if (child === node || !voidOfText.has(child.tag)) {
      const isBlock = blockTags.has(child.tag) || child.tag === 'br';
      if (isBlock) parts.push(' ');
      if (!child.children.every(visit)) return false;
      if (isBlock) parts.push(' ');
    }
    return ++steps < mostSteps && length < mostCharacters;
  };
  visit(node);
  if (length === 0) return '';
  return parts.join('').replace(/\s+/g, ' ').trim().slice(0, mostCharacters).trimEnd();
}
