import { once } from '../../model/once.ts';
import { anyOf, wordSet } from '../../model/words.ts';
import { consentParts, dialogWords, slideWords } from './data/class-words.ts';
import type { DropLog } from './drop-log.ts';
import { findTeasers } from './find-teasers.ts';
import { type ElementNode, visitElements } from './html-node.ts';
import { hasName, wordsOfElement } from './match-names.ts';
import { type LetterCount, type Letters, measureLetters } from './measure-letters.ts';
import { shortText } from './metadata/short-text.ts';
import { boxWords, linkedWords, pruneWords, readerWords, unseenNames } from './prune-words.ts';
import { blockTags, voidOfText } from './tag-classes.ts';

/** A part that by its tag or role is not the article goes when it holds less than this of the page's paragraph text. */
const shareOfParts = 0.25;
/** The same for class names and ids, which are less certain. */
const shareOfNamed = 0.2;

/** Elements of one class that together hold more than this are boxes of the article. */
const shareOfSplit = 0.45;

/** Letters of prose that must be left beside the comments; otherwise the comments are the article. */
const fewestLetters = 250;

/** Letters of prose that must be left beside a pop-up. */
const fewestBesidePopUp = 100;

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

/** Of the elements that never hold an article's text, those whose text a reader may miss. */
const toldTags = wordSet('button dialog menu noscript textarea');

/** A rule that takes an element out; undefined for an element that stays. */
type FindRule = (element: ElementNode) => string | undefined;

/**
 * Takes scripts, hidden parts, and parts whose tag, role or name says that they are not the article out of the tree.
 */
export function pruneTree(root: ElementNode, log: DropLog): void {
  const letters = measureLetters(root);
  const total = proseOf(letters, root);
  const share = (element: ElementNode): number => (total === 0 ? 0 : proseOf(letters, element) / total);
  const split = namesOfSplitArticles(root, letters, total);
  const teasers = findTeasers(root);
  prune(root, log, (element) => {
    if (teasers.has(element)) return 'one of several teasers';
    const hidden = ruleOfHidden(element);
    if (hidden) return share(element) < 0.5 ? hidden : undefined;
    if (isConsent(element)) return share(element) < shareOfConsent ? 'consent dialog' : undefined;
    if (isPopUp(element)) return total - proseOf(letters, element) >= fewestBesidePopUp ? 'dialog' : undefined;
    const part = ruleOfPart(element);
    if (part) return share(element) < shareOfParts ? part : undefined;
    const names = wordsOfElement(element);
    const comments = ruleOfName(names, readerWords);
    if (comments) return total - proseOf(letters, element) >= fewestLetters ? comments : undefined;
    if (share(element) >= shareOfNamed || split.has(nameOf(element))) return undefined;
    return isGallery(element, names) ? 'gallery of pictures' : ruleOfNames(element, names, letters.get(element));
  });
}

/** For markup that is all article: takes out what a browser would not show as text, and boxes of plug-ins. */
export function pruneHidden(root: ElementNode): void {
  let letters: Letters | undefined;
  const isSmall = (element: ElementNode): boolean => {
    letters ??= measureLetters(root);
    return (letters.get(element)?.all ?? 0) < (letters.get(root)?.all ?? 0) * shareOfSplit;
  };
  prune(root, undefined, (element) => {
    const hidden = ruleOfHidden(element);
    if (hidden || element.attributes.class === undefined) return hidden;
    const box = ruleOfName(wordsOfElement(element), boxWords);
    return box && isSmall(element) ? box : undefined;
  });
}

function prune(element: ElementNode, log: DropLog | undefined, findRule: FindRule): void {
  element.children = element.children.filter((child) => {
    if (typeof child === 'string') return true;
    const rule = findRule(child);
    if (rule === undefined) prune(child, log, findRule);
    else if (!voidOfText.has(child.tag) || toldTags.has(child.tag)) log?.add(child, rule);
    return rule === undefined;
  });
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

function ruleOfHidden({ tag, attributes }: ElementNode): string | undefined {
  if (voidOfText.has(tag)) return `element <${tag}>`;
  if (attributes.hidden !== undefined) return 'hidden';
  const isHidden = /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attributes.style ?? '');
  return isHidden ? 'hidden by its style' : undefined;
}

const consent = once(() => new RegExp(anyOf(consentParts), 'i'));

/** A dialog that asks for consent may hold more text than a short article. */
const isConsent = ({ tag, attributes }: ElementNode): boolean =>
  consent().test(`${attributes.id ?? ''} ${attributes.class ?? ''}`) && !roots.has(tag);

/** A dialog over the page goes even when it is longer than the article, unless it shows the headline itself. */
function isPopUp(element: ElementNode): boolean {
  const { attributes } = element;
  const isDialog = dialogRoles.has(attributes.role ?? '');
  const isHidden = attributes['aria-hidden'] === 'true';
  if (!isDialog && !(isHidden && ruleOfName(wordsOfElement(element), popUpWords))) return false;
  return !holdsHeadline(element);
}

const dialogRoles = wordSet('alertdialog dialog');
const popUpWords: ReadonlySet<string> = new Set(dialogWords);

const galleryNames: ReadonlySet<string> = new Set([...slideWords, 'gallery']);
/** "2/14", "Picture 2 of 14" above a picture of several. */
const pictureCounter = /^\D{0,20}\d{1,3}\s*(?:\/|of)\s*\d{1,3}$/i;

/** A box that calls itself a gallery and has pictures, or their numbers, between captions. An article may be one. */
function isGallery(element: ElementNode, names: readonly string[]): boolean {
  if (!ruleOfName(names, galleryNames) || holdsHeadline(element)) return false;
  let isFound = false;
  let isProse = false;
  visitElements(element, (child) => {
    isProse ||= child.tag === 'p' && shortText(child, longestCaption, ' ') === undefined;
    isFound ||= pictureTags.has(child.tag) || pictureCounter.test(shortText(child, 40, ' ') ?? '');
    return !isProse;
  });
  return isFound && !isProse;
}

const longestCaption = 250;
const pictureTags = wordSet('amp-img img picture');

function holdsHeadline(element: ElementNode): boolean {
  return element.children.some((child) => typeof child !== 'string' && (child.tag === 'h1' || holdsHeadline(child)));
}

/** In characters. Longer than a label or an icon's name. */
const longestHidden = 80;

function ruleOfPart(element: ElementNode): string | undefined {
  const { tag, attributes } = element;
  if (partTags.has(tag)) return `element <${tag}>`;
  if (partRoles.has(attributes.role ?? '')) return `role "${attributes.role}"`;
  if (attributes['aria-hidden'] !== 'true') return undefined;
  // A pay wall hides paragraphs from screen readers that it shows blurred.
  const isParagraph = tag === 'p' && shortText(element, longestHidden, ' ') === undefined;
  return isParagraph ? undefined : 'hidden from screen readers';
}

function ruleOfName(names: readonly string[], wanted: ReadonlySet<string>): string | undefined {
  const found = names.find((name) => wanted.has(name));
  return found === undefined ? undefined : `class word "${found}"`;
}

function ruleOfNames(
  element: ElementNode,
  names: readonly string[],
  letters: LetterCount | undefined,
): string | undefined {
  if (!blockTags.has(element.tag) && isInSentence(element.parent)) return undefined;
  if (hasName(element, unseenNames)) return 'hidden by its class';
  const rule = ruleOfName(names, pruneWords);
  if (rule) return rule;
  const isProse = letters !== undefined && letters.prose > 0 && letters.linked < letters.all * linkedShare;
  return isProse ? undefined : ruleOfName(names, linkedWords);
}

const isInSentence = (parent: ElementNode | undefined): boolean => parent !== undefined && sentenceTags.has(parent.tag);
