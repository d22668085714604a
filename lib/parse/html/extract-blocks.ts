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
  const measures = measureContent(body, runs);
  const inside = createInsideTest(new Set(chooseContent(runs, measures)), measures);
  const content = runs.filter((run) => inside(run.owner));
  return dropFurniture(content).map((run) => ({ kind: kindOf(run), text: run.text }));
}

/** Tells whether an element is inside one of the chosen ones, and below it in none that looks like a list of links. Remembers its answers. */
function createInsideTest(
  content: ReadonlySet<ElementNode>,
  measures: ReadonlyMap<ElementNode, Measure>,
): (element: ElementNode) => boolean {
  const known = new Map<ElementNode, boolean>();
  const isInside = (element: ElementNode): boolean => {
    if (content.has(element)) return true;
    const answer = known.get(element);
    if (answer !== undefined) return answer;
    const measure = measures.get(element);
    const fresh =
      element.parent !== undefined && !(measure && isUnlikely(element, measure)) && isInside(element.parent);
    known.set(element, fresh);
    return fresh;
  };
  return isInside;
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
