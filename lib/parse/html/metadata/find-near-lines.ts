import { pageWords } from '../../../languages/page-words.ts';
import { once } from '../../../model/once.ts';
import { anyOf, wordSet } from '../../../model/words.ts';
import { foldText } from '../fold-text.ts';
import type { ElementNode } from '../html-node.ts';
import type { ChosenHeadline } from './choose-headline.ts';
import { collectLines, type Line } from './collect-lines.ts';

/** Short lines of a page that are not apart, by their place relative to the headline. */
export interface HeadlineLines {
  /** Around the headline: those below it first, each nearest first. */
  readonly near: readonly string[];
  /** All below it, in document order. */
  readonly below: readonly string[];
  /** All above it, nearest first. */
  readonly above: readonly string[];
  /** Short lines set apart by type, as a signature is, between a paragraph and something else. */
  readonly ends: readonly string[];
}

/** How many lines above and below a headline may be its byline or its date. */
const nearAbove = 6;
const nearBelow = 12;

/** Finds the lines around the headline, which is a heading or else the first line with its text. None without one. */
export function findNearLines(
  root: ElementNode,
  headline: ChosenHeadline,
  isApart: (element: ElementNode) => boolean,
): HeadlineLines {
  const { text: title, element } = headline;
  if (title === undefined) return { near: [], below: [], above: [], ends: [] };
  const lines = collectLines(root);
  const wanted = foldText(title);
  const isHeadline = ({ owner, text }: Line): boolean =>
    element ? isInside(owner, element) : text !== '' && foldText(text) === wanted;
  const first = lines.findIndex(isHeadline);
  if (first < 0) return { near: [], below: [], above: [], ends: [] };
  let last = first;
  while (element && isInside(lines[last + 1]?.owner, element)) last++;
  const textsOf = (part: readonly Line[]): string[] =>
    joinLabels(part.filter(({ text, owner }) => text !== '' && !isApart(owner)).map(({ text }) => text));
  const endsOf = (part: readonly Line[]): string[] =>
    findEnds(part).flatMap(({ text, owner }) => (isApart(owner) ? [] : [text]));
  const [over, under] = [lines.slice(0, first), lines.slice(last + 1)];
  return {
    near: [...textsOf(under.slice(0, nearBelow)), ...textsOf(over.slice(-nearAbove)).reverse()],
    below: textsOf(under),
    above: textsOf(over).reverse(),
    ends: endsOf(under),
  };
}

const italics = wordSet('em i');

/** Lines in italics or set to the right, after a long line and not before a short one. */
function findEnds(lines: readonly Line[]): readonly Line[] {
  return lines.filter(({ text, owner }, index) => {
    if (text === '' || lines[index - 1]?.text !== '' || lines[index + 1]?.text === '') return false;
    const shown = owner.children.filter((child) => typeof child !== 'string' || /\S/.test(child));
    const [only] = shown;
    const isSet = shown.length === 1 && only !== undefined && typeof only !== 'string' && italics.has(only.tag);
    return isSet || /text-align:\s*right/.test(owner.attributes.style ?? '');
  });
}

/** A label on a line of its own, before the line that it labels. */
const loneLabel = once(() => {
  const authors = anyOf(pageWords('by'), ['written by'], pageWords('authorLabels'), pageWords('nearAuthorLabels'));
  return new RegExp(`^(?:${authors}|${anyOf(pageWords('dateLabels'))})\\s*:?$`, 'iu');
});

function joinLabels(texts: readonly string[]): string[] {
  const joined: string[] = [];
  for (const [index, text] of texts.entries()) {
    const before = texts[index - 1] ?? '';
    if (loneLabel().test(before) && !loneLabel().test(text))
      joined[joined.length - 1] = `${before.replace(/\s*:$/, '')}: ${text}`;
    else joined.push(text);
  }
  return joined;
}

function isInside(element: ElementNode | undefined, ancestor: ElementNode): boolean {
  for (let node = element; node; node = node.parent) if (node === ancestor) return true;
  return false;
}
