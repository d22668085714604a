import { type ElementNode, type HtmlNode, visitElements } from './html-node.ts';
import { pruneWords } from './prune-words.ts';
import { blockTags, voidOfText } from './tag-classes.ts';

/** Taken out, whatever it holds up to this share of the page's paragraph text, when the tag or role says that it is no article. */
const shareOfParts = 0.25;
/** The like for class names and ids, which say less. */
const shareOfNamed = 0.2;

/** Elements of one class that together hold more than this are the article's own boxes. */
const shareOfSplit = 0.45;

/** Of a consent dialog, beside which there must be something else. */
const shareOfConsent = 0.9;

const partTags: ReadonlySet<string> = new Set(['nav', 'aside', 'footer', 'figcaption', 'form', 'figure']);

const roots: ReadonlySet<string> = new Set(['html', 'body']);

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
  const split = namesOfSplitArticles(root, letters, total);
  const isUnwanted = (element: ElementNode): boolean => {
    if (voidOfText.has(element.tag) || isHidden(element)) return share(element) < 0.5;
    if (isConsent(element)) return share(element) < shareOfConsent;
    if (isPart(element)) return share(element) < shareOfParts;
    return withWords && isNamedUnwanted(element) && share(element) < shareOfNamed && !split.has(nameOf(element));
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

/** Classes whose elements hold much of the text together and little each: an article in twenty boxes is not taken out box by box. */
function namesOfSplitArticles(
  root: ElementNode,
  letters: ReadonlyMap<ElementNode, number>,
  total: number,
): ReadonlySet<string> {
  const sums = new Map<string, { sum: number; largest: number }>();
  visitElements(root, (element) => {
    const name = nameOf(element);
    const { sum, largest } = sums.get(name) ?? { sum: 0, largest: 0 };
    const own = letters.get(element) ?? 0;
    sums.set(name, { sum: sum + own, largest: Math.max(largest, own) });
    return true;
  });
  const isSplit = ({ sum, largest }: { sum: number; largest: number }): boolean =>
    sum >= total * shareOfSplit && largest < total * shareOfNamed;
  return new Set([...sums].filter(([, value]) => isSplit(value)).map(([name]) => name));
}

const nameOf = ({ tag, attributes }: ElementNode): string => `${tag}.${attributes.class ?? `#${attributes.id}`}`;

function isHidden({ attributes }: ElementNode): boolean {
  if (attributes.hidden !== undefined) return true;
  return attributes.style !== undefined && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attributes.style);
}

/** Managers of consent by name, in widespread use: they may hold more text than a short article. */
const isConsent = ({ tag, attributes }: ElementNode): boolean =>
  /onetrust|didomi|cookie-?(?:consent|banner|notice|law)|gdpr-|consent-(?:banner|layer|modal|dialog)|cmp-?(?:banner|container|layer|modal)|usercentrics|sp_message|cookiebot/i.test(
    `${attributes.id ?? ''} ${attributes.class ?? ''}`,
  ) && !roots.has(tag);

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
