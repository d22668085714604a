import type { ElementNode } from './html-node.ts';

/** Utilities for one width of screen (`md:hidden`), and names that say what an element has or is not (`has-ads`, `non-paywall`). */
const isModifier = /[:[\]]|^(?:has|is|js|no|non|not|with|without|hide|show)[-_]/i;
const longestName = 300;

/**
 * The words of an element's class names and of its id, in small letters: what stands between marks, or between capitals (`relatedPosts`). An element is
 * asked for several lists of words.
 */
export const wordsOfNames = ({ attributes }: ElementNode): readonly string[] =>
  [attributes.class, attributes.id].flatMap((name) => (name ? readWords(name) : none));

const none: readonly string[] = [];

/** Shorter words between capitals are accidents of shortened names, such as `jpYiwAd`. */
const shortestWord = 3;

function readWords(name: string): readonly string[] {
  const words: string[] = [];
  for (const token of name.slice(0, longestName).split(/\s+/)) {
    if (isModifier.test(token)) continue;
    for (const part of token.split(/[^A-Za-z]+/)) {
      words.push(part.toLowerCase());
      const between = part.split(/(?<=[a-z])(?=[A-Z])/);
      for (const word of between) if (word.length >= shortestWord) words.push(word.toLowerCase());
    }
  }
  return words;
}

const shownSomewhere = /:(?:block|flex|grid|inline|table)/;

/** Whether one of the class names is, as a whole, one of those given; not when another shows the element on some screens. */
export function hasName({ attributes }: ElementNode, names: ReadonlySet<string>): boolean {
  const text = attributes.class?.slice(0, longestName);
  if (!text || shownSomewhere.test(text)) return false;
  return text.split(/\s+/).some((token) => names.has(token.toLowerCase()));
}
