import type { Block } from '../../model/article.ts';
import { chooseContent } from './choose-content.ts';
import { collectRuns } from './collect-runs.ts';
import { createSplitTest } from './create-split-test.ts';
import { dropFurnitureRuns } from './drop-furniture-runs.ts';
import type { DropLog } from './drop-log.ts';
import { dropRepeatedQuotes } from './drop-repeated-quotes.ts';
import { findDeck } from './find-deck.ts';
import { findStandfirst } from './find-standfirst.ts';
import type { ElementNode } from './html-node.ts';
import { kindOfRun } from './kind-of-run.ts';
import { type Measure, measureContent } from './measure-content.ts';
import { pruneTree } from './prune-tree.ts';
import { ruleOfUnlikely } from './rule-of-unlikely.ts';

export interface ExtractedText {
  readonly blocks: Block[];
  /** The deck that the page shows, and that is no part of the text. */
  readonly deck: string | undefined;
}

/** The article's text of a page. Takes the given tree apart. */
export function extractText(body: ElementNode, deck: string | undefined, log: DropLog): ExtractedText {
  pruneTree(body, log);
  const all = collectRuns(body);
  const shown = findDeck(all);
  if (shown) log.add(shown.text, 'deck');
  const runs = shown ? all.filter((run) => run !== shown) : all;
  const measures = measureContent(body, runs);
  const findRule = createOutsideTest(new Set(chooseContent(runs, measures)), measures);
  const standfirst = findStandfirst(runs, (run) => findRule(run.owner) === undefined, deck);
  const content = runs.filter((run) => {
    const rule = findRule(run.owner);
    if (rule !== undefined && run !== standfirst) log.add(run.text, rule);
    return rule === undefined;
  });
  if (standfirst) content.unshift(standfirst);
  const blocks = dropFurnitureRuns(dropRepeatedQuotes(content, log), log).map((run) => ({
    kind: kindOfRun(run),
    text: run.text,
  }));
  return { blocks, deck: shown?.text };
}

/**
 * Makes a test of elements, which remembers its answers. It gives the rule that sets an element outside.
 * It gives undefined inside a chosen element, where nothing between them looks like a list of links.
 */
function createOutsideTest(
  content: ReadonlySet<ElementNode>,
  measures: ReadonlyMap<ElementNode, Measure>,
): (element: ElementNode) => string | undefined {
  const known = new Map<ElementNode, string | undefined>();
  let whole = 0;
  for (const element of content) whole += measures.get(element)?.sentenceLength ?? 0;
  const isSplit = createSplitTest(content, measures, whole);
  const findRule = (element: ElementNode): string | undefined => {
    if (content.has(element)) return undefined;
    if (known.has(element)) return known.get(element);
    const outer = element.parent ? findRule(element.parent) : 'outside of the article';
    const measure = measures.get(element);
    const rule = outer ?? (measure && !isSplit(element) ? ruleOfUnlikely(element, measure, whole) : undefined);
    known.set(element, rule);
    return rule;
  };
  return findRule;
}
