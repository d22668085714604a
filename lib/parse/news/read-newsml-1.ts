import type { Block, ParsedDocument } from '../../model/article.ts';
import { limits } from '../../model/limits.ts';
import { anyOf, wordSet, words } from '../../model/words.ts';
import type { ItemList } from '../found-item.ts';
import { emptyMetadata } from '../lines/empty-metadata.ts';
import { normalizeLanguage } from '../lines/normalize-language.ts';
import { prefixDateline } from '../lines/prefix-dateline.ts';
import { readDate } from '../lines/read-date.ts';
import { readContent } from '../xml/read-content.ts';
import { attributeOf, descend, elementsOf, findAll, lineOfElement, type XmlElement } from '../xml/xml-node.ts';
import { readAuthors } from './read-authors.ts';
import { findNitf, readNitf } from './read-nitf.ts';

/** Reads IPTC's NewsML 1.0 to 1.2: an article for each NewsItem. Source: the NewsML 1.2 specification. */
export function readNewsMl1(root: XmlElement): ParsedDocument | ItemList {
  const all = findAll(root, 'newsitem');
  const found = all
    .slice(0, limits.items)
    .map((newsItem) => ({ id: idOf(newsItem), document: readNewsItem(newsItem) }));
  const withText = found.filter(({ document }) => document.blocks.length > 0);
  if (withText.length > 1) return { count: all.length - found.length + withText.length, items: withText };
  return (withText[0] ?? found[0])?.document ?? { ...emptyMetadata, blocks: [], notes: [] };
}

/** Without the revision: a new revision is still the same article. */
function idOf(newsItem: XmlElement): string | undefined {
  const identifier = findAll(newsItem, 'newsidentifier')[0];
  const parts = ['providerid', 'dateid', 'newsitemid'].flatMap(
    (local) => lineOfElement(descend(identifier, local)) ?? [],
  );
  return parts.length === 0 ? attributeOf(newsItem, 'duid') : parts.join(':');
}

/** A text and its role by the component around it: `Main`, `Caption`, `Title`, `Body`. */
interface Content {
  readonly document: ParsedDocument;
  readonly role: string;
}

const bodyRoles = wordSet('article body main story text');
const summaryRole = new RegExp(anyOf(words('abstract lead summary teaser')), 'i');
/** Some agencies send each part of a story in a component of its own. */
const partRole = new RegExp(anyOf(words('abstract byline caption credit head keyword lead summary teaser title')), 'i');

function readNewsItem(newsItem: XmlElement): ParsedDocument {
  const contents = findAll(newsItem, 'newscomponent').flatMap((component) => readComponent(component, ''));
  const main =
    contents.find(({ role }) => bodyRoles.has(role.toLowerCase())) ??
    contents.find(({ role }) => !partRole.test(role)) ??
    contents.find(({ role }) => /caption/i.test(role));
  const part = (role: RegExp): string | undefined =>
    contents.find((content) => content !== main && role.test(content.role))?.document.blocks[0]?.text;
  const inner = main?.document ?? { ...emptyMetadata, blocks: [], notes: [] };
  const line = (local: string): string | undefined =>
    findAll(newsItem, local).flatMap((found) => lineOfElement(found) ?? [])[0];
  const management = findAll(newsItem, 'newsmanagement')[0];
  const date = (local: string): string | undefined => readDate(lineOfElement(descend(management, local)) ?? '');
  const named = (local: string): string | undefined => attributeOf(findAll(newsItem, local)[0], 'formalname');
  const provider = findAll(newsItem, 'provider')[0];
  const authors = readAuthors(line('byline'));
  return {
    ...inner,
    headline: [line('headline')].find((text) => /\p{L}/u.test(text ?? '')) ?? inner.headline ?? part(/title|head/i),
    deck: inner.deck ?? deckOf(line('subheadline')) ?? part(summaryRole),
    authors: authors.length > 0 ? authors : inner.authors,
    published: date('firstcreated') ?? inner.published,
    modified: date('thisrevisioncreated'),
    language: normalizeLanguage(named('language') ?? attributeOf(newsItem, 'xml:lang') ?? '') ?? inner.language,
    publisher: attributeOf(provider && findAll(provider, 'party')[0], 'formalname') ?? inner.publisher,
    blocks: prefixDateline(asCaption(inner.blocks, /caption/i.test(main?.role ?? '')), line('dateline')),
  };
}

/** Some write keywords in capitals there. */
const deckOf = (line: string | undefined): string | undefined => (/\p{Ll}/u.test(line ?? '') ? line : undefined);

const asCaption = (blocks: readonly Block[], isCaption: boolean): readonly Block[] =>
  isCaption ? blocks.map(({ text }) => ({ kind: 'caption', text })) : blocks;

/** The texts of a component and of those within it, in document order. */
function readComponent(component: XmlElement, outerRole: string): readonly Content[] {
  const role = attributeOf(descend(component, 'role'), 'formalname') ?? outerRole;
  const contents: Content[] = [];
  for (const child of elementsOf(component)) {
    if (child.local === 'newscomponent') contents.push(...readComponent(child, role));
    else if (child.local === 'contentitem') contents.push(...readContentItem(child, role));
  }
  return contents;
}

function readContentItem(item: XmlElement, role: string): readonly Content[] {
  const data = descend(item, 'datacontent');
  if (!data) return [];
  const nitf = findNitf(data);
  const html = findAll(data, 'html')[0];
  const content = (html && descend(html, 'body')) ?? data;
  const document = nitf ? readNitf(nitf) : { ...emptyMetadata, blocks: readContent(content), notes: [] };
  return document.blocks.length > 0 ? [{ document, role }] : [];
}
