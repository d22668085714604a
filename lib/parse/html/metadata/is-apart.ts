import { once } from '../../../model/once.ts';
import { anyOf, wordSet } from '../../../model/words.ts';
import {
  articleWords,
  bylineWords,
  captionWords,
  commentWords,
  dialogWords,
  latestWords,
  lineWords,
  linkVendors,
  mediaBoxWords,
  navigationWords,
  newsletterWords,
  pagePrefixes,
  promotionWords,
  relatedWords,
  replyWords,
  sitePartWords,
  slideWords,
  teaserWords,
  widgetWords,
} from '../data/class-words.ts';
import type { ElementNode } from '../html-node.ts';
import { wordsOfNames } from '../match-names.ts';

/** Parts that never speak of the article, even where a site puts its `<h1>` there for search engines. */
const alwaysWords: ReadonlySet<string> = new Set(navigationWords);

/** Parts that speak of something else unless they hold the headline: some themes write "sidebar" on all of a page. */
const usualTags = wordSet('aside blockquote dialog figcaption figure');
const usualWords: ReadonlySet<string> = new Set([
  ...sitePartWords,
  ...commentWords,
  ...replyWords,
  ...relatedWords,
  ...latestWords,
  ...teaserWords,
  ...widgetWords,
  ...linkVendors,
  ...newsletterWords,
  ...promotionWords,
  ...dialogWords,
  ...slideWords,
  ...mediaBoxWords,
  ...captionWords,
]);

/** A line called a teaser's may be the article's own standfirst. Teasers of others are in a box that is a teaser. */
const ownLineWords: ReadonlySet<string> = new Set(lineWords);

/** An aside may be the box with the article's author and date, and a footer may be the article's own. */
const ownWords: ReadonlySet<string> = new Set([...articleWords, ...bylineWords, 'autor', 'info', 'meta', 'news']);

/** Class names of what a page has, and those that a builder gives to every part of it. */
const ofPage = once(() => new RegExp(`(?:^|\\s)(?:${anyOf(pagePrefixes)}-|elementor-widget)\\S*`, 'g'));

const roots: ReadonlySet<string> = new Set(['', ...wordSet('body html main')]);

/**
 * Makes a test for elements that belong to something else on the page: navigation, comments, other articles, captions.
 * Remembers its answers, so asking for every element of a page is linear.
 */
export function createApartTest(headlines: readonly ElementNode[]): (element: ElementNode) => boolean {
  const holders = new Set<ElementNode>();
  for (const heading of headlines) {
    for (let node = heading.parent; node && !holders.has(node); node = node.parent) holders.add(node);
  }
  const known = new Map<ElementNode, boolean>();
  const isApart = (element: ElementNode): boolean => {
    if (roots.has(element.tag)) return false;
    const answer = known.get(element);
    if (answer !== undefined) return answer;
    const fresh = isNamedApart(element, holders.has(element)) || (element.parent ? isApart(element.parent) : false);
    known.set(element, fresh);
    return fresh;
  };
  return isApart;
}

function isNamedApart({ tag, attributes, parent }: ElementNode, holdsHeadline: boolean): boolean {
  if (tag === 'nav' || attributes.role === 'navigation') return true;
  const names = wordsOfNames(attributes.class?.replace(ofPage(), ' '), attributes.id);
  if (names.some((name) => alwaysWords.has(name))) return true;
  if (holdsHeadline) return false;
  const isOwn = names.some((name) => ownWords.has(name)) || parent?.tag === 'article';
  if (tag === 'footer' || names.includes('footer')) return !isOwn;
  if (usualTags.has(tag)) return tag !== 'aside' || !isOwn;
  return names.some(
    (name) => usualWords.has(name) && !(name === 'teaser' && names.some((other) => ownLineWords.has(other))),
  );
}
