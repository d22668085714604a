import { once } from '../../model/once.ts';
import { anyOf, wordSet } from '../../model/words.ts';
import { consentParts } from './data/class-words.ts';
import { findTeasers } from './find-teasers.ts';
import { type ElementNode, visitElements } from './html-node.ts';
import { hasName, wordsOfElement } from './match-names.ts';
import { type LetterCount, type Letters, measureLetters } from './measure-letters.ts';
import { linkedWords, pruneWords, readerWords, unseenNames } from './prune-words.ts';
import { blockTags, voidOfText } from './tag-classes.ts';

/** A part that by its tag or role is not the article goes when it holds less than this of the page's paragraph text. */
const shareOfParts = 0.25;
/** The same for class names and ids, which are less certain. */
const shareOfNamed = 0.2;

/** Elements of one class that together hold more than this are boxes of the article. */
const shareOfSplit = 0.45;

/** Letters of prose that must be left beside the comments; otherwise the comments are the article. */
const fewestLetters = 250;

/** An element with more of its letters in links is a list of other articles. */
const linkedShare = 0.2;

/** A consent dialog goes unless it holds nearly all of the page's text. */
const shareOfConsent = 0.9;

const partTags = wordSet('aside figcaption figure footer form nav');

const roots = wordSet('body html');

const partRoles = wordSet(`
  alert alertdialog banner complementary contentinfo dialog menu menubar navigation search tablist toolbar
`);

/** In these, inline elements are part of a sentence; elsewhere they stand for a block of their own. */
const sentenceTags = wordSet('blockquote dd h1 h2 h3 h4 h5 h6 li p td');

/**
 * Takes scripts, hidden parts, and parts whose tag, role or name says that they are not the article out of the tree.
 */
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
    const names = wordsOfElement(element);
    if (isNamed(names, readerWords)) return total - proseOf(letters, element) >= fewestLetters;
    if (share(element) >= shareOfNamed || split.has(nameOf(element))) return false;
    return isNamedUnwanted(element, names, letters.get(element));
  };
  prune(root, isUnwanted);
}

/** For markup that is all article: takes out everything that a browser would not show as text. */
export function pruneHidden(root: ElementNode): void {
  prune(root, (element) => voidOfText.has(element.tag) || isHidden(element));
}

function prune(element: ElementNode, isUnwanted: (element: ElementNode) => boolean): void {
  element.children = element.children.filter((child) => typeof child === 'string' || !isUnwanted(child));
  for (const child of element.children) if (typeof child !== 'string') prune(child, isUnwanted);
}

/**
 * Classes whose elements together hold much of the text, and little each. So an article in twenty boxes is not taken
 * out box by box.
 */
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

const consent = once(() => new RegExp(anyOf(consentParts), 'i'));

/** A dialog that asks for consent may hold more text than a short article. */
const isConsent = ({ tag, attributes }: ElementNode): boolean =>
  consent().test(`${attributes.id ?? ''} ${attributes.class ?? ''}`) && !roots.has(tag);

const isPart = ({ tag, attributes }: ElementNode): boolean =>
  partTags.has(tag) || partRoles.has(attributes.role ?? '') || attributes['aria-hidden'] === 'true';

const isNamed = (names: readonly string[], wanted: ReadonlySet<string>): boolean =>
  names.some((name) => wanted.has(name));

function isNamedUnwanted(element: ElementNode, names: readonly string[], letters: LetterCount | undefined): boolean {
  if (!blockTags.has(element.tag) && isInSentence(element.parent)) return false;
  if (hasName(element, unseenNames) || isNamed(names, pruneWords)) return true;
  const isProse = letters !== undefined && letters.prose > 0 && letters.linked < letters.all * linkedShare;
  return !isProse && isNamed(names, linkedWords);
}

const isInSentence = (parent: ElementNode | undefined): boolean => parent !== undefined && sentenceTags.has(parent.tag);
