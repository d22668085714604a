import { wordSet, words } from '../../model/words.ts';
import type { TextRun } from './collect-runs.ts';
import type { ElementNode } from './html-node.ts';
import { countCommas, linkDensity, type Measure } from './measure-content.ts';
import { nameWeight } from './name-weight.ts';

const fewestCharacters = 25;
const levelsUp = 5;

/** A run in one of these is a paragraph of the element around it. */
const paragraphTags = wordSet('blockquote h2 h3 h4 h5 h6 p pre td');

/** Points that an element has by its tag. */
const tagScores: ReadonlyMap<string, number> = new Map(
  (
    [
      [8, words('article')],
      [5, words('div main')],
      [3, words('blockquote pre td')],
      [2, words('section')],
      [-3, words('address dd dl dt form li ol ul')],
      [-5, words('h1 h2 h3 h4 h5 h6 th')],
    ] as const
  ).flatMap(([score, tags]) => tags.map((tag) => [tag, score] as const)),
);

/**
 * The elements that together hold the article, in document order. This is the method of Arc90's and Mozilla's
 * Readability. Paragraphs give points to the elements around them, and links take points away. Neighbours that look
 * like the best element join it.
 */
export function chooseContent(
  runs: readonly TextRun[],
  measures: ReadonlyMap<ElementNode, Measure>,
): readonly ElementNode[] {
  const scores = scoreElements(runs, measures);
  const ranked = [...scores].sort(([, a], [, b]) => b - a);
  const best = ranked[0]?.[0];
  if (!best) return [];
  const top = widen(climb(commonContainer(ranked, scores) ?? best, scores), measures);
  return joinSiblings(holdsEnough(top, measures) ? top : firstWithEnough(ranked, measures, top), scores, measures);
}

/** Whether an element holds its share of the page's sentences. A box of the headline may be named after the article. */
function holdsEnough(node: ElementNode, measures: ReadonlyMap<ElementNode, Measure>): boolean {
  let root = node;
  while (root.parent) root = root.parent;
  const inside = (of: ElementNode): number => measures.get(of)?.sentenceLength ?? 0;
  return inside(node) >= inside(root) * smallShare;
}

/** The best element that is no root and holds its share of the sentences and twice the text; else the chosen one. */
function firstWithEnough(
  ranked: readonly (readonly [ElementNode, number])[],
  measures: ReadonlyMap<ElementNode, Measure>,
  chosen: ElementNode,
): ElementNode {
  const lengthOf = (node: ElementNode): number => measures.get(node)?.length ?? 0;
  const best = ranked.find(([node]) => !roots.has(node.tag) && holdsEnough(node, measures))?.[0];
  return best && lengthOf(best) > lengthOf(chosen) * 2 ? best : chosen;
}

function scoreElements(
  runs: readonly TextRun[],
  measures: ReadonlyMap<ElementNode, Measure>,
): Map<ElementNode, number> {
  const scores = new Map<ElementNode, number>();
  for (const run of runs) {
    if (run.text.length < fewestCharacters) continue;
    const points = 1 + countCommas(run.text) + Math.min(Math.floor(run.text.length / 100), 3);
    const isParagraph = run.isWhole && run.owner.tag !== 'li';
    let node: ElementNode | undefined = isParagraph || paragraphTags.has(run.owner.tag) ? run.owner.parent : run.owner;
    for (let level = 0; node && node.tag !== '' && level < levelsUp; level++, node = node.parent) {
      const share = level === 0 ? 1 : level === 1 ? 2 : level * 3;
      scores.set(node, (scores.get(node) ?? initialScore(node)) + points / share);
    }
  }
  for (const [node, score] of scores) scores.set(node, score * (1 - linkDensity(measures.get(node) ?? noText)));
  return scores;
}

const noText = { length: 0, linkLength: 0 };

const initialScore = (node: ElementNode): number => (tagScores.get(node.tag) ?? 0) + nameWeight(node);

/** The element around at least four of the best five candidates, where they are nearly as good as the best. */
function commonContainer(
  ranked: readonly (readonly [ElementNode, number])[],
  scores: ReadonlyMap<ElementNode, number>,
): ElementNode | undefined {
  const bestScore = ranked[0]?.[1] ?? 0;
  const close = ranked.slice(0, 5).filter(([, score]) => score >= bestScore * 0.75);
  if (close.length < 4) return undefined;
  const paths = close.map(([node]) => new Set(ancestorsOf(node)));
  for (const node of ancestorsOf(close[0]?.[0])) {
    if (node.tag === 'body' || node.tag === '' || !scores.has(node)) continue;
    if (paths.filter((path) => path.has(node)).length >= 4) return node;
  }
  return undefined;
}

function ancestorsOf(node: ElementNode | undefined): ElementNode[] {
  const path: ElementNode[] = [];
  for (let up = node?.parent; up; up = up.parent) path.push(up);
  return path;
}

/** Goes up to where the score grows: parts of one article share a parent. Then goes up through parents of one child. */
function climb(start: ElementNode, scores: ReadonlyMap<ElementNode, number>): ElementNode {
  let top = start;
  let last = scores.get(top) ?? 0;
  const threshold = last / 3;
  for (let up = top.parent; up && up.tag !== 'body' && up.tag !== ''; up = up.parent) {
    const score = scores.get(up);
    if (score === undefined) continue;
    if (score < threshold) break;
    if (score > last) {
      top = up;
      break;
    }
    last = score;
  }
  while (top.parent && top.parent.tag !== 'body' && top.parent.tag !== '' && elementsOf(top.parent).length === 1)
    top = top.parent;
  return top;
}

/** A choice with less of the page's sentences gives way to an element around it that holds half of them. */
const smallShare = 0.2;
const largeShare = 0.5;
/** A choice with less than this gives way to an element that holds nearly all sentences and few links. */
const mostShare = 0.6;
const nearlyAll = 0.8;
const fewLinks = 0.2;

/** For articles in several boxes: goes up to the `<article>` around them that holds most of the page's sentences. */
function widen(start: ElementNode, measures: ReadonlyMap<ElementNode, Measure>): ElementNode {
  const inside = (node: ElementNode): number => measures.get(node)?.sentenceLength ?? 0;
  const path = [start, ...ancestorsOf(start)];
  const total = inside(path.at(-1) ?? start);
  const isNearlyAll = (node: ElementNode): boolean =>
    !roots.has(node.tag) && inside(node) >= total * nearlyAll && linkDensity(measures.get(node) ?? noText) < fewLinks;
  const article = path.find(({ tag }) => tag === 'article');
  if (article && inside(article) >= total * mostShare && inside(start) < inside(article) * largeShare) return article;
  const around = inside(start) < total * mostShare && path.find(isNearlyAll);
  if (around) return around;
  if (inside(start) >= total * smallShare) return start;
  return path.find((node) => inside(node) >= total * largeShare && !roots.has(node.tag)) ?? start;
}

const roots: ReadonlySet<string> = new Set(['', ...words('body html')]);

const elementsOf = (node: ElementNode): ElementNode[] => node.children.filter((child) => typeof child !== 'string');

function joinSiblings(
  top: ElementNode,
  scores: ReadonlyMap<ElementNode, number>,
  measures: ReadonlyMap<ElementNode, Measure>,
): ElementNode[] {
  if (!top.parent) return [top];
  const topScore = scores.get(top) ?? 0;
  const threshold = Math.max(10, topScore * 0.2);
  return elementsOf(top.parent).filter((sibling) => {
    if (sibling === top) return true;
    const sameClass = sibling.attributes.class && sibling.attributes.class === top.attributes.class;
    const score = scores.get(sibling);
    if (score !== undefined && score + (sameClass ? topScore * 0.2 : 0) >= threshold) return true;
    return sibling.tag === 'p' && isParagraph(measures.get(sibling));
  });
}

function isParagraph(measure: Measure | undefined): boolean {
  if (!measure) return false;
  return measure.length > 80 ? linkDensity(measure) < 0.25 : measure.linkLength === 0 && measure.commas > 0;
}
