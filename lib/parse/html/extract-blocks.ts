import type { Block, ParagraphKind } from '../../article.ts';
import { chooseContent } from './choose-content.ts';
import { collectRuns, type TextRun } from './collect-runs.ts';
import { dropFurniture } from './drop-furniture.ts';
import type { ElementNode } from './html-node.ts';
import { isUnlikely } from './is-unlikely.ts';
import { type Measure, measureContent } from './measure-content.ts';
import { pruneTree } from './prune-tree.ts';

/** The article's text of a page. Takes apart the tree that it is given. */
export function extractBlocks(body: ElementNode): Block[] {
  pruneTree(body, true);
  const runs = collectRuns(body);
  const measures = measureContent(runs);
  const content = new Set(chooseContent(runs, measures));
  const inside = runs.filter((run) => isInside(run.owner, content, measures));
  return dropFurniture(inside).map((run) => ({ kind: kindOf(run), text: run.text }));
}

/** Inside one of the chosen elements, and below it in none that looks like a list of links. */
function isInside(
  owner: ElementNode,
  content: ReadonlySet<ElementNode>,
  measures: ReadonlyMap<ElementNode, Measure>,
): boolean {
  for (let node: ElementNode | undefined = owner; node; node = node.parent) {
    if (content.has(node)) return true;
    const measure = measures.get(node);
    if (measure && isUnlikely(node, measure)) return false;
  }
  return false;
}

const kinds: ReadonlyMap<string, ParagraphKind> = new Map([
  ['h1', 'heading'],
  ['h2', 'heading'],
  ['h3', 'heading'],
  ['h4', 'heading'],
  ['h5', 'heading'],
  ['h6', 'heading'],
  ['li', 'list-item'],
  ['dd', 'list-item'],
  ['dt', 'list-item'],
  ['blockquote', 'quotation'],
  ['figcaption', 'caption'],
  ['caption', 'caption'],
  ['pre', 'preformatted'],
  ['td', 'table'],
  ['th', 'table'],
]);

/** A cell with this much text lays out a page; it is not a table's. */
const longCell = 80;

function kindOf({ owner, text }: TextRun): ParagraphKind {
  for (let node: ElementNode | undefined = owner; node; node = node.parent) {
    const kind = kinds.get(node.tag);
    if (kind === 'table') return text.length < longCell ? 'table' : 'text';
    if (kind) return kind;
  }
  return 'text';
}
