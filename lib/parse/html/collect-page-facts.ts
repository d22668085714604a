import { addTo } from '../../model/add-to.ts';
import { limits } from '../../model/limits.ts';
import { once } from '../../model/once.ts';
import { anyOf } from '../../model/words.ts';
import { articleWords, authorParts, dateParts } from './data/class-words.ts';
import { type ElementNode, lineOfNode, textOfNode, visitElements } from './html-node.ts';
import { parseEmbeddedJson } from './parse-embedded-json.ts';

/** Statements of a page about itself, from wherever they stand; each list is in document order. */
export interface PageFacts {
  readonly root: ElementNode;
  readonly title: string | undefined;
  readonly language: string | undefined;
  /** All contents that are not empty, by name or property in lower case. */
  readonly metas: ReadonlyMap<string, readonly string[]>;
  readonly canonical: string | undefined;
  /** Parsed JSON-LD documents. */
  readonly jsonLd: readonly unknown[];
  /** Headings, and elements that call themselves a headline. */
  readonly headings: readonly ElementNode[];
  /** Elements that name their content by itemprop, rel or class, and `<time>`. */
  readonly marked: readonly ElementNode[];
}

const headingTag = /^h[1-4]$/;
const headingName = once(
  () => new RegExp(`headline|${anyOf(articleWords, ['news', 'page'])}[-_]?(?:title|header)`, 'i'),
);
const markedName = once(() => new RegExp(anyOf(authorParts, dateParts, ['meta', 'redakt', 'stand']), 'i'));

export function collectPageFacts(root: ElementNode): PageFacts {
  const metas = new Map<string, string[]>();
  const jsonLd: unknown[] = [];
  const headings: ElementNode[] = [];
  const marked: ElementNode[] = [];
  let title: string | undefined;
  let language: string | undefined;
  let canonical: string | undefined;
  visitElements(root, (element) => {
    const { tag, attributes } = element;
    if (tag === 'html') language ??= attributes.lang;
    else if (tag === 'title') title ??= lineOfNode(element);
    else if (tag === 'meta') addMeta(metas, attributes);
    else if (tag === 'link') {
      if (attributes.rel?.toLowerCase() === 'canonical') canonical ??= attributes.href;
    } else if (tag === 'script') {
      if (attributes.type?.toLowerCase().startsWith('application/ld+json'))
        jsonLd.push(...parseEmbeddedJson(textOfNode(element)));
      return false;
    }
    if (isHeading(element) && headings.length < limits.markedElements) headings.push(element);
    if (isMarked(element) && marked.length < limits.markedElements) marked.push(element);
    return true;
  });
  return { root, title, language, metas, canonical, jsonLd, headings, marked };
}

function addMeta(metas: Map<string, string[]>, { name, property, itemprop, content }: ElementNode['attributes']): void {
  const value = content?.trim();
  const key = (property ?? name ?? itemprop)?.toLowerCase();
  if (value && key) addTo(metas, key, value);
}

function isHeading({ tag, attributes }: ElementNode): boolean {
  if (headingTag.test(tag) || attributes.itemprop === 'headline') return true;
  return attributes.class !== undefined && headingName().test(attributes.class);
}

function isMarked({ tag, attributes }: ElementNode): boolean {
  if (tag === 'time' || attributes.itemprop !== undefined || attributes.rel === 'author') return true;
  if (attributes.property !== undefined && tag !== 'meta' && /author|creator/.test(attributes.property)) return true;
  return attributes.class !== undefined && markedName().test(attributes.class);
}
