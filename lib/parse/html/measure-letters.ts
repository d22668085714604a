import type { ElementNode } from './html-node.ts';
import { voidOfText } from './tag-classes.ts';

/** Letters below an element. */
export interface LetterCount {
  /** In `<p>` and in long stretches of text, without links. On a page that has hardly any of these, all letters. */
  prose: number;
  linked: number;
  all: number;
}

export type Letters = ReadonlyMap<ElementNode, LetterCount>;

const longStretch = 80;
/** A page with less prose, and ten times as many other letters, is not written in paragraphs. */
const fewestProse = 500;

/** Counts the letters below the root and every element in it, in one walk. */
export function measureLetters(root: ElementNode): Letters {
  const counts = new Map<ElementNode, LetterCount>();
  const { prose, all } = measure(root, false, false);
  if (prose * 10 < all && prose < fewestProse) for (const count of counts.values()) count.prose = count.all;
  return counts;

  function measure(node: ElementNode, isParagraph: boolean, isLinked: boolean): LetterCount {
    const sum = { prose: 0, linked: 0, all: 0 };
    const addText = (length: number): void => {
      sum.all += length;
      if (isLinked) sum.linked += length;
      else if (isParagraph || (length >= longStretch && node.tag !== 'li')) sum.prose += length;
    };
    for (const child of node.children) {
      if (typeof child === 'string') addText(child.trim().length);
      else if (!voidOfText.has(child.tag)) {
        addCount(sum, measure(child, isParagraph || child.tag === 'p', isLinked || isLinkElement(child)));
      }
    }
    counts.set(node, sum);
    return sum;
  }
}

const isLinkElement = ({ tag, attributes }: ElementNode): boolean => tag === 'a' && attributes.href !== undefined;

function addCount(sum: LetterCount, part: LetterCount): void {
  sum.prose += part.prose;
  sum.linked += part.linked;
  sum.all += part.all;
}
