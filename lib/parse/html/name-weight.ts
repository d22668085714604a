import type { ElementNode } from './html-node.ts';

/** Collected by us; the method is Readability's. */
const goodWords = /article|body|content|entry|story|post|text|main|page|blog/i;
const badWords =
  /hidden|banner|combx|comment|contact|foot|masthead|media|meta|outbrain|promo|related|scroll|share|shopping|sidebar|skyscraper|social|sponsor|tags|widget|teaser|newsletter/i;

/** 25 points for a class name or id that speaks of an article, 25 off for one that speaks of something else. */
export function nameWeight({ attributes }: ElementNode): number {
  return weightOf(attributes.class) + weightOf(attributes.id);
}

function weightOf(name: string | undefined): number {
  if (!name) return 0;
  return (goodWords.test(name) ? 25 : 0) - (badWords.test(name) ? 25 : 0);
}
