import type { ElementNode } from '../html-node.ts';

/** Parts that never hold what is said of the article, even where a site puts its `<h1>` there for search engines. */
const alwaysTags: ReadonlySet<string> = new Set(['nav']);
const alwaysWords: ReadonlySet<string> = new Set(
  'nav navbar navigation navlist breadcrumb breadcrumbs breadbar crumb crumbs'.split(' '),
);

/** The like, unless they hold the headline: some themes write "sidebar" or "above-footer" on all of a page. */
const usualTags: ReadonlySet<string> = new Set(['aside', 'dialog', 'figure', 'figcaption', 'blockquote']);
const usualWords: ReadonlySet<string> = new Set(
  `
    comment comments commentlist commentform commentary commenter disqus respond reply replies discussion
    related relatedposts relatedarticles recommended recommendation recommendations similar upnext readmore morefrom recirc
    teaser teasers sidebar widget widgets popular trending mostread mostpopular latest recent ticker
    menu login signin newsletter promo promotion cookie cookies consent modal popup overlay outbrain taboola pagination pager
    slider slideshow carousel swiper caption captions credit credits copyright quote pullquote weather video
  `
    .trim()
    .split(/\s+/),
);

/** What calls itself a teaser's line may be the article's own: its standfirst is a teaser too. Those of others are in a box that is. */
const lineWords: ReadonlySet<string> = new Set(['text', 'meta', 'info', 'cat', 'category', 'date']);

/** An aside may be the box with the article's author and date, a footer the article's own. */
const ownWords: ReadonlySet<string> = new Set(
  'author authors autor byline meta info entry article post story news'.split(' '),
);

/** "with-navigation", "no-sidebars": what a page has, on an element that is not it. */
const ofPage = /(?:^|\s)(?:(?:with|without|no|not|has)-|elementor-widget)\S*/g;

const roots: ReadonlySet<string> = new Set(['', 'html', 'body', 'main']);

/**
 * Makes a test for elements that belong to something else on the page: navigation, comments, other articles, captions. Remembers
 * its answers, so asking for every element of a page is linear.
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
  if (alwaysTags.has(tag) || attributes.role === 'navigation') return true;
  const words = wordsOfNames(attributes.class?.replace(ofPage, ' '), attributes.id);
  if (words.some((word) => alwaysWords.has(word))) return true;
  if (holdsHeadline) return false;
  const isOwn = words.some((word) => ownWords.has(word)) || parent?.tag === 'article';
  if (tag === 'footer' || words.includes('footer')) return !isOwn;
  if (usualTags.has(tag)) return tag !== 'aside' || !isOwn;
  return words.some(
    (word) => usualWords.has(word) && !(word === 'teaser' && words.some((other) => lineWords.has(other))),
  );
}

/** Longer attributes name styles, not what an element is. */
const longestName = 300;

/** The words of class names and ids in lower case: "articleHeader-byline" is "article", "header" and "byline". */
export function wordsOfNames(...names: readonly (string | undefined)[]): string[] {
  const words: string[] = [];
  for (const name of names) {
    if (!name) continue;
    const spaced = name.slice(0, longestName).replace(/([a-z])([A-Z])/g, '$1 $2');
    for (const word of spaced.toLowerCase().split(/[^a-z]+/)) if (word) words.push(word);
  }
  return words;
}
