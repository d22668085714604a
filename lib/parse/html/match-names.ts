import { once } from '../../model/once.ts';
import { anyOf } from '../../model/words.ts';
import { modifierPrefixes } from './data/class-words.ts';
import type { ElementNode } from './html-node.ts';

/** Longer attributes name styles, not what an element is. */
const longestName = 300;

/** Shorter words between capitals are accidents of shortened names, such as `jpYiwAd`. */
const shortestWord = 3;

/**
 * The words of class names and ids in lower case. They stand between marks or between capitals: "articleHeader-byline"
 * is "articleheader", "article", "header" and "byline".
 */
export function wordsOfNames(...names: readonly (string | undefined)[]): readonly string[] {
  const found: string[] = [];
  for (const name of names) {
    if (!name) continue;
    for (const part of name.slice(0, longestName).split(/[^A-Za-z]+/)) {
      found.push(part.toLowerCase());
      const between = part.split(/(?<=[a-z])(?=[A-Z])/);
      for (const word of between) if (word.length >= shortestWord) found.push(word.toLowerCase());
    }
  }
  return found;
}

/**
 * Utilities for one width of screen (`md:hidden`), and names that say what an element has or is not (`non-paywall`).
 */
const modifier = once(() => new RegExp(`[:[\\]]|^${anyOf(modifierPrefixes)}[-_]`, 'i'));

/** The words of an element's class names and of its id, without those of names that only modify it. */
export const wordsOfElement = ({ attributes }: ElementNode): readonly string[] =>
  wordsOfNames(withoutModifiers(attributes.class), withoutModifiers(attributes.id));

function withoutModifiers(name: string | undefined): string | undefined {
  const tokens = name?.slice(0, longestName).split(/\s+/);
  return tokens?.filter((token) => !modifier().test(token)).join(' ');
}

const shownSomewhere = /:(?:block|flex|grid|inline|table)/;

/** Whether one of the class names is among those given; no where another one shows the element on some screens. */
export function hasName({ attributes }: ElementNode, names: ReadonlySet<string>): boolean {
  const text = attributes.class?.slice(0, longestName);
  if (!text || shownSomewhere.test(text)) return false;
  return text.split(/\s+/).some((token) => names.has(token.toLowerCase()));
}
