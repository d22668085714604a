import type { Block } from '../../model/article.ts';
import { chooseContent } from './choose-content.ts';
import { collectRuns } from './collect-runs.ts';
import { dropFurnitureRuns } from './drop-furniture-runs.ts';
import { findStandfirst } from './find-standfirst.ts';
import type { ElementNode } from './html-node.ts';
import { isUnlikely } from './is-unlikely.ts';
import { kindOfRun } from './kind-of-run.ts';
import { type Measure, measureContent } from './measure-content.ts';
import { pruneTree } from './prune-tree.ts';

/** The article's text of a page. Takes the given tree apart. */
export function extractBlocks(body: ElementNode, deck: string | undefined): Block[] {
  pruneTree(body);
  const runs = collectRuns(body);
  const measures = measureContent(body, runs);
  const inside = createInsideTest(new Set(chooseContent(runs, measures)), measures);
  const content = runs.filter((run) => inside(run.owner));
  const standfirst = findStandfirst(runs, (run) => inside(run.owner), deck);
  if (standfirst) content.unshift(standfirst);
  return dropFurnitureRuns(content).map((run) => ({ kind: kindOfRun(run), text: run.text }));
}

/**
 * Makes a test for elements inside a chosen one, with nothing between them that looks like a list of links. Remembers
 * its answers.
 */
function createInsideTest(
  content: ReadonlySet<ElementNode>,
  measures: ReadonlyMap<ElementNode, Measure>,
): (element: ElementNode) => boolean {
  const known = new Map<ElementNode, boolean>();
  let whole = 0;
  for (const element of content) whole += measures.get(element)?.sentenceLength ?? 0;
  const isInside = (element: ElementNode): boolean => {
    if (content.has(element)) return true;
    const answer = known.get(element);
    if (answer !== undefined) return answer;
    const measure = measures.get(element);
    const fresh =
      element.parent !== undefined && !(measure && isUnlikely(element, measure, whole)) && isInside(element.parent);
    known.set(element, fresh);
    return fresh;
  };
  return isInside;
}
