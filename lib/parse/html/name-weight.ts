import { once } from '../../model/once.ts';
import { anyOf } from '../../model/words.ts';
import { articleWords, badParts, contentWords, goodParts } from './data/class-words.ts';
import type { ElementNode } from './html-node.ts';

const good = once(() => new RegExp(anyOf(articleWords, contentWords, goodParts), 'i'));
const bad = once(() => new RegExp(anyOf(badParts), 'i'));

/** 25 points for a class name or id that speaks of an article, and 25 off for one that speaks of something else. */
export function nameWeight({ attributes }: ElementNode): number {
  return weightOf(attributes.class) + (isSlug(attributes.id) ? 0 : weightOf(attributes.id));
}

/** An id of many words is made of a heading: "why-the-town-shares-its-boats". */
const isSlug = (id: string | undefined): boolean => id !== undefined && /^[^\s-]+(?:-[^\s-]+){4}/.test(id);

function weightOf(name: string | undefined): number {
  if (!name) return 0;
  return (good().test(name) ? 25 : 0) - (bad().test(name) ? 25 : 0);
}
