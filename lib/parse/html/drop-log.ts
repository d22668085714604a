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
  let text = '';
  let steps = 0;
  const visit = (child: HtmlNode): boolean => {
    if (++steps > mostSteps || text.length >= mostCharacters * 2) return false;
    if (typeof child === 'string') text += child.slice(0, mostCharacters * 2).replace(/\s+/g, ' ');
    else if (child === node || !voidOfText.has(child.tag)) {
      const gap = blockTags.has(child.tag) || child.tag === 'br' ? ' ' : '';
      text += gap;
      const goesOn = child.children.every(visit);
      text += gap;
      return goesOn;
    }
    return true;
  };
  visit(node);
  return text.replace(/ {2,}/g, ' ').trim().slice(0, mostCharacters).trimEnd();
}
