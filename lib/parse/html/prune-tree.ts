import type { ElementNode, HtmlNode } from './html-node.ts';
import { pruneWords } from './prune-words.ts';
import { blockTags, voidOfText } from './tag-classes.ts';

/** Taken out, whatever it holds up to this share of the page's paragraph text, when the tag or role says that it is no article. */
const shareOfParts = 0.25;
/** The like for class names and ids, which say less. */
const shareOfNamed = 0.2;

const partTags: ReadonlySet<string> = new Set(['nav', 'aside', 'footer', 'figcaption', 'form', 'figure']);

const partRoles: ReadonlySet<string> = new Set([
  'navigation',
  'complementary',
  'contentinfo',
  'search',
  'dialog',
  'alert',
  'alertdialog',
  'menu',
  'menubar',
  'toolbar',
  'tablist',
  'banner',
]);

/** Inline elements that stand for a block of their own when they are not part of a sentence. */
const sentenceTags: ReadonlySet<string> = new Set([
  'p',
  'li',
  'blockquote',
  'td',
  'dd',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
]);

/** Takes out of the tree what is no article text: scripts, hidden parts, and parts that name themselves as something else. */
export function pruneTree(root: ElementNode, withWords: boolean): void {
  const letters = measureParagraphs(root);
  const total = letters.get(root) ?? 0;
  const share = (element: ElementNode): number => (total === 0 ? 0 : (letters.get(element) ?? 0) / total);
  const isUnwanted = (element: ElementNode): boolean => {
    if (voidOfText.has(element.tag) || isHidden(element)) return share(element) < 0.5;
    if (isPart(element)) return share(element) < shareOfParts;
    return withWords && isNamedUnwanted(element) && share(element) < shareOfNamed;
  };
  prune(root, isUnwanted);
}

/** Takes out of markup that is all article what a browser would not show as text. */
export function pruneHidden(root: ElementNode): void {
  prune(root, (element) => voidOfText.has(element.tag) || isHidden(element));
}

function prune(element: ElementNode, isUnwanted: (element: ElementNode) => boolean): void {
  element.children = element.children.filter((child) => typeof child === 'string' || !isUnwanted(child));
  for (const child of element.children) if (typeof child !== 'string') prune(child, isUnwanted);
}

function isHidden({ attributes }: ElementNode): boolean {
  if (attributes.hidden !== undefined) return true;
  return attributes.style !== undefined && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attributes.style);
}

const isPart = ({ tag, attributes }: ElementNode): boolean =>
  partTags.has(tag) || partRoles.has(attributes.role ?? '') || attributes['aria-hidden'] === 'true';

function isNamedUnwanted(element: ElementNode): boolean {
  const { tag, attributes, parent } = element;
  if (attributes.class === undefined && attributes.id === undefined) return false;
  if (!blockTags.has(tag) && isInSentence(parent)) return false;
  return holdsPruneWord(attributes.class) || holdsPruneWord(attributes.id);
}

const isInSentence = (parent: ElementNode | undefined): boolean => parent !== undefined && sentenceTags.has(parent.tag);

function holdsPruneWord(name: string | undefined): boolean {
  if (!name) return false;
  for (const word of name.slice(0, 300).split(/[^A-Za-z]+|(?<=[a-z])(?=[A-Z])/)) {
    if (pruneWords.has(word.toLowerCase())) return true;
  }
  return false;
}

/** Letters in `<p>` below each element; all letters on a page that hardly uses `<p>`. */
function measureParagraphs(root: ElementNode): ReadonlyMap<ElementNode, number> {
  const inParagraphs = new Map<ElementNode, number>();
  const all = new Map<ElementNode, number>();
  measure(root, false);
  return (inParagraphs.get(root) ?? 0) * 4 > (all.get(root) ?? 0) ? inParagraphs : all;

  function measure(node: HtmlNode, isParagraph: boolean): readonly [number, number] {
    if (typeof node === 'string') return isParagraph ? [lengthOf(node), lengthOf(node)] : [0, lengthOf(node)];
    if (voidOfText.has(node.tag)) return [0, 0];
    let [paragraph, any] = [0, 0];
    for (const child of node.children) {
      const [p, a] = measure(child, isParagraph || node.tag === 'p');
      paragraph += p;
      any += a;
    }
    inParagraphs.set(node, paragraph);
    all.set(node, any);
    return [paragraph, any];
  }
}

const lengthOf = (text: string): number => text.trim().length;
