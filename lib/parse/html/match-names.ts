import type { ElementNode } from './html-node.ts';

/** Utilities for one width of screen (`md:hidden`), and names that say what an element has or is not (`has-ads`, `non-paywall`). */
const isModifier = /[:[\]]|^(?:has|is|js|no|non|not|with|without|hide|show)[-_]/i;
const longestName = 300;

/** Whether a class name or the id of an element holds one of the words: between marks, or between capitals (`relatedPosts`). */
export const isNamed = ({ attributes }: ElementNode, words: ReadonlySet<string>): boolean =>
  holdsWord(attributes.class, words) || holdsWord(attributes.id, words);

function holdsWord(name: string | undefined, words: ReadonlySet<string>): boolean {
  if (!name) return false;
  for (const token of name.slice(0, longestName).split(/\s+/)) {
    if (isModifier.test(token)) continue;
    for (const part of token.split(/[^A-Za-z]+/)) {
      if (words.has(part.toLowerCase()) || holdsCapitalised(part, words)) return true;
    }
  }
  return false;
}

/** Shorter words between capitals are accidents of shortened names, such as `jpYiwAd`. */
const shortestWord = 3;

function holdsCapitalised(part: string, words: ReadonlySet<string>): boolean {
  for (const word of part.split(/(?<=[a-z])(?=[A-Z])/)) {
    if (word.length >= shortestWord && words.has(word.toLowerCase())) return true;
  }
  return false;
}

const shownSomewhere = /:(?:block|flex|grid|inline|table)/;

/** Whether one of the class names is, as a whole, one of those given; not when another shows the element on some screens. */
export function hasName({ attributes }: ElementNode, names: ReadonlySet<string>): boolean {
  const text = attributes.class?.slice(0, longestName);
  if (!text || shownSomewhere.test(text)) return false;
  return text.split(/\s+/).some((token) => names.has(token.toLowerCase()));
}
