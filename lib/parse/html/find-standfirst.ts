import { once } from '../../model/once.ts';
import { anyOf, wordSet } from '../../model/words.ts';
import type { TextRun } from './collect-runs.ts';
import { articleWords, blurbWords, standfirstWords } from './data/class-words.ts';
import { findPageFurniture } from './find-page-furniture.ts';
import { foldText } from './fold-text.ts';
import type { ElementNode } from './html-node.ts';
import { isWholeSentence } from './is-whole-sentence.ts';
import { wordsOfElement } from './match-names.ts';
import { nameWeight } from './name-weight.ts';

/** A word that names a standfirst, at the start of a name's word or behind one for the article: "storyLead". */
const leadName = once(
  () => new RegExp(`(?:^|[^a-z]|content|${anyOf(articleWords)})${anyOf(standfirstWords)}(?![a-z])`, 'i'),
);
const fewestCharacters = 50;
/** Runs between a headline and the text among which a standfirst may stand; bylines, dates and buttons are others. */
const farthest = 15;
const levelsUp = 3;
/** Runs between a headline and a lede in its box: the section, buttons. */
const nearest = 3;

/**
 * A standfirst or a lede above the content, which would be lost otherwise: an element below the headline that is named
 * so, or a whole sentence in the headline's box or beside the text. What the page states as its deck is one only where
 * it stands beside the text.
 */
export function findStandfirst(
  runs: readonly TextRun[],
  isContent: (run: TextRun) => boolean,
  deck: string | undefined,
): TextRun | undefined {
  const first = runs.findIndex(isContent);
  const text = runs[first];
  if (!text) return undefined;
  const start = Math.max(0, first - farthest);
  const headline = start + runs.slice(start, first).findLastIndex(({ owner }) => owner.tag === 'h1');
  const heading = headline < start ? undefined : runs[headline];
  const around = ancestorsOf(text.owner);
  const foldedDeck = foldText(deck ?? '');
  return runs.slice(start, first).find((run, offset) => {
    const index = start + offset;
    if (run.text.length < fewestCharacters || run.linkLength * 4 > run.text.length) return false;
    if (heading && index <= headline) return false;
    const isDeck = isSame(foldText(run.text), foldedDeck);
    if (heading && !isDeck && isNamedLead(run.owner)) return true;
    if (run.linkLength > 0 || !isWholeSentence(run.text) || findPageFurniture(run.text)) return false;
    const isLede = !isDeck && !isBlurb(run.owner);
    const isInHead = heading && isLede && index <= headline + nearest;
    if (isInHead && !around.has(commonOf(run.owner, heading.owner))) return true;
    return index >= first - nearest && !(isDeck && isBlurb(run.owner)) && isBeside(run, around);
  });
}

const blurbs: ReadonlySet<string> = new Set(blurbWords);
const isBlurb = (element: ElementNode): boolean => wordsOfElement(element).some((word) => blurbs.has(word));

/** Whether a run alone fills a box beside the text. */
function isBeside({ owner, isWhole }: TextRun, around: ReadonlySet<ElementNode | undefined>): boolean {
  if (!isWhole || otherTags.has(owner.tag) || nameWeight(owner) < 0) return false;
  const inner = owner.parent && owner.parent.children.filter((child) => typeof child !== 'string').length === 1;
  const box = inner && !around.has(owner.parent) ? owner.parent : owner;
  return box !== undefined && nameWeight(box) >= 0 && around.has(box.parent);
}

const otherTags = wordSet('aside figcaption footer li td');

function ancestorsOf(element: ElementNode): ReadonlySet<ElementNode | undefined> {
  const path = new Set<ElementNode | undefined>();
  for (let node: ElementNode | undefined = element; node; node = node.parent) path.add(node);
  return path;
}

function commonOf(a: ElementNode, b: ElementNode): ElementNode | undefined {
  const path = ancestorsOf(a);
  for (let node: ElementNode | undefined = b; node; node = node.parent) if (path.has(node)) return node;
  return undefined;
}

function isNamedLead(owner: ElementNode): boolean {
  let node: ElementNode | undefined = owner;
  for (let level = 0; node && level < levelsUp; level++, node = node.parent)
    if (leadName().test(node.attributes.class ?? '')) return true;
  return false;
}

const isSame = (a: string, b: string): boolean =>
  b !== '' && (a.startsWith(b.slice(0, 60)) || b.startsWith(a.slice(0, 60)));
