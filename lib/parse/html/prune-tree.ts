import { findTeasers } from './find-teasers.ts';
import { type ElementNode, visitElements } from './html-node.ts';
import { hasName, wordsOfNames } from './match-names.ts';
import { type LetterCount, type Letters, measureLetters } from './measure-letters.ts';
import { commentWords, hiddenNames, linkedWords, pruneWords } from './prune-words.ts';
import { blockTags, voidOfText } from './tag-classes.ts';

/** Taken out, whatever it holds up to this share of the page's paragraph text, when the tag or role says that it is no article. */
const shareOfParts = 0.25;
/** The like for class names and ids, which say less. */
const shareOfNamed = 0.2;

/** Elements of one class that together hold more than this are the article's own boxes. */
const shareOfSplit = 0.45;

/** Letters of prose that must be left beside the comments, or they are the article. */
const fewestLetters = 250;

/** More of an element's letters in links make it a list of other articles. */
const linkedShare = 0.2;

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
export function pruneTree(root: ElementNode): void {
  const letters = measureLetters(root);
  const total = proseOf(letters, root);
  const share = (element: ElementNode): number => (total === 0 ? 0 : proseOf(letters, element) / total);
  const split = namesOfSplitArticles(root, letters, total);
  const teasers = findTeasers(root);
  const isUnwanted = (element: ElementNode): boolean => {
    if (teasers.has(element)) return true;
    if (voidOfText.has(element.tag) || isHidden(element)) return share(element) < 0.5;
    if (isConsent(element)) return share(element) < shareOfConsent;
    if (isPart(element)) return share(element) < shareOfParts;
    const words = wordsOfNames(element);
    if (isNamed(words, commentWords)) return total - proseOf(letters, element) >= fewestLetters;
    if (share(element) >= shareOfNamed || split.has(nameOf(element))) return false;
    return isNamedUnwanted(element, words, letters.get(element));
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
function namesOfSplitArticles(root: ElementNode, letters: Letters, total: number): ReadonlySet<string> {
  const sums = new Map<string, { sum: number; largest: number }>();
  visitElements(root, (element) => {
    const own = proseOf(letters, element);
    if (own === 0) return true;
    const name = nameOf(element);
    const known = sums.get(name);
    if (!known) sums.set(name, { sum: own, largest: own });
    else {
      known.sum += own;
      known.largest = Math.max(known.largest, own);
    }
    return true;
  });
  const isSplit = ({ sum, largest }: { sum: number; largest: number }): boolean =>
    sum >= total * shareOfSplit && largest < total * shareOfNamed;
  return new Set([...sums].filter(([, value]) => isSplit(value)).map(([name]) => name));
}

const proseOf = (letters: Letters, element: ElementNode): number => letters.get(element)?.prose ?? 0;

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

const isNamed = (words: readonly string[], wanted: ReadonlySet<string>): boolean =>
  words.some((word) => wanted.has(word));

function isNamedUnwanted(element: ElementNode, words: readonly string[], letters: LetterCount | undefined): boolean {
  if (!blockTags.has(element.tag) && isInSentence(element.parent)) return false;
  if (hasName(element, hiddenNames) || isNamed(words, pruneWords)) return true;
  const isProse = letters !== undefined && letters.prose > 0 && letters.linked < letters.all * linkedShare;
  return !isProse && isNamed(words, linkedWords);
}

const isInSentence = (parent: ElementNode | undefined): boolean => parent !== undefined && sentenceTags.has(parent.tag);
