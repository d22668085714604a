import { struckNames } from './data/class-words.ts';
import type { DropLog } from './drop-log.ts';
import { type ElementNode, type HtmlNode, textOfNode, visitElements } from './html-node.ts';
import { hasName } from './match-names.ts';
import { struckTags } from './tag-classes.ts';

const lineThrough = /\bline-through\b/i;
const names: ReadonlySet<string> = new Set(struckNames);

/** An element with a greater share of the letters was never closed, or the page strikes out all that it says. */
const mostOfText = 0.5;

/**
 * Takes text that is struck out from a tree: by its tag, by a style, or by a class with such a style. Nobody stands by
 * it any more. A space stays where the words on both sides would run into each other.
 */
export function dropStruck(root: ElementNode, log?: DropLog): void {
  const isStruck = createStruckTest(root);
  let total: number | undefined;
  const drop = (element: ElementNode): void => {
    if (element.children.some((child) => typeof child !== 'string' && isStruck(child))) {
      total ??= textOfNode(root).length;
      element.children = withoutStruck(element.children, isStruck, total * mostOfText, log);
    }
    for (const child of element.children) if (typeof child !== 'string') drop(child);
  };
  drop(root);
}

function withoutStruck(
  children: readonly HtmlNode[],
  isStruck: (element: ElementNode) => boolean,
  longest: number,
  log: DropLog | undefined,
): HtmlNode[] {
  return children.flatMap((child, index): readonly HtmlNode[] => {
    if (typeof child === 'string' || !isStruck(child)) return [child];
    const text = textOfNode(child);
    if (text.length > longest) return [child];
    log?.add(child, 'struck out');
    return /^\s|\s$/.test(text) && startsWithWord(children[index + 1]) ? [' '] : [];
  });
}

const startsWithWord = (next: HtmlNode | undefined): boolean => /^[\p{L}\p{N}]/u.test(openingOf(next));

/** The first piece of text below a node. */
function openingOf(node: HtmlNode | undefined): string {
  if (node === undefined || typeof node === 'string') return node ?? '';
  for (const child of node.children) {
    const opening = openingOf(child);
    if (opening !== '') return opening;
  }
  return '';
}

function createStruckTest(root: ElementNode): (element: ElementNode) => boolean {
  const classes = findStruckClasses(root);
  return (element) => {
    const { tag, attributes } = element;
    if (struckTags.has(tag) || lineThrough.test(attributes.style ?? '')) return true;
    if (attributes.class === undefined) return false;
    return hasName(element, names) || (classes.size > 0 && hasName(element, classes));
  };
}

/** Classes that a sheet of the page strikes through, as documents do that an office program saved: `.c3 { … }`. */
function findStruckClasses(root: ElementNode): ReadonlySet<string> {
  const found = new Set<string>();
  visitElements(root, (element) => {
    if (element.tag !== 'style') return true;
    const sheet = textOfNode(element);
    if (lineThrough.test(sheet)) for (const name of struckClassesOf(sheet)) found.add(name);
    return false;
  });
  return found;
}

function struckClassesOf(sheet: string): readonly string[] {
  return sheet.split('}').flatMap((rule) => {
    const brace = rule.lastIndexOf('{');
    if (brace < 0 || !lineThrough.test(rule.slice(brace))) return [];
    const selectors = rule.slice(Math.max(0, brace - 200), brace).split(',');
    return selectors.flatMap(
      (selector) => /(?:^|[\s;{])(?:span)?\.([\w-]{1,60})\s*$/.exec(selector)?.[1]?.toLowerCase() ?? [],
    );
  });
}
