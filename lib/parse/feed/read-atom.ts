import type { ParsedDocument } from '../../model/article.ts';
import { limits } from '../../model/limits.ts';
import type { ItemList } from '../found-item.ts';
import { emptyMetadata } from '../lines/empty-metadata.ts';
import { normalizeLanguage } from '../lines/normalize-language.ts';
import { readDate } from '../lines/read-date.ts';
import { isSameText } from '../lines/same-text.ts';
import { withoutPublisher } from '../lines/without-publisher.ts';
import { readAuthors } from '../news/read-authors.ts';
import { attributeOf, childOf, childrenOf, findAll, lineOfElement, type XmlElement } from '../xml/xml-node.ts';
import { feedBlocks, feedLine } from './feed-text.ts';
import { withAlert } from './with-alert.ts';

/**
 * Reads Atom 0.3 and 1.0 (RFC 4287): an article for each entry. An entry that is a document of its own is one article.
 */
export function readAtom(root: XmlElement): ParsedDocument | ItemList {
  if (root.local === 'entry') return readEntry(root, undefined);
  const found = findAll(root, 'entry');
  const read = found.slice(0, limits.items);
  const items = read.map((entry) => ({
    id: lineOfElement(childOf(entry, 'id')),
    document: withAlert(readEntry(entry, root)),
  }));
  return { count: found.length, items };
}

function readEntry(entry: XmlElement, feed: XmlElement | undefined): ParsedDocument {
  const contents = childrenOf(entry, 'content').map(feedBlocks);
  const media = findAll(entry, 'description').find(({ name }) => name === 'media:description');
  const summary = feedBlocks(childOf(entry, 'summary') ?? media);
  const content = contents.find((blocks) => blocks.length > 0);
  const blocks = content ?? summary;
  const [deck, ...more] = summary;
  const isDeck = content && deck && more.length === 0 && !content.some(({ text }) => isSameText(text, deck.text));
  const publisher = feedLine(childOf(childOf(entry, 'source') ?? feed, 'title'));
  const title = feedLine(childOf(entry, 'title', 'dc:title', 'media:title'));
  return {
    ...emptyMetadata,
    headline: title && withoutPublisher(title, publisher),
    deck: isDeck ? deck.text : undefined,
    authors: authorsOf(entry, childOf(entry, 'source') ?? feed),
    published: dateOf(entry, 'published', 'issued', 'dc:date', 'created', 'updated', 'modified'),
    modified: dateOf(entry, 'updated', 'modified'),
    language: languageOf(childOf(entry, 'content')) ?? languageOf(entry) ?? languageOf(feed),
    publisher,
    section: attributeOf(childOf(entry, 'category'), 'label') ?? attributeOf(childOf(entry, 'category'), 'term'),
    url: addressOf(entry),
    blocks,
    notes: [],
  };
}

/** The entry's authors, else those of the feed that it comes from. */
function authorsOf(entry: XmlElement, feed: XmlElement | undefined): readonly string[] {
  for (const element of [entry, feed]) {
    const authors = element ? childrenOf(element, 'author', 'dc:creator') : [];
    const names = authors.flatMap((author) => readAuthors(feedLine(childOf(author, 'name') ?? textOnly(author))));
    if (names.length > 0) return [...new Set(names)];
  }
  return [];
}

/** The text of an author without a name. Its elements hold addresses. */
const textOnly = (author: XmlElement): XmlElement => ({
  ...author,
  children: author.children.filter((child) => typeof child === 'string'),
});

const dateOf = (entry: XmlElement, ...names: readonly string[]): string | undefined =>
  names.flatMap((name) => readDate(lineOfElement(childOf(entry, name)) ?? '') ?? [])[0];

const languageOf = (element: XmlElement | undefined): string | undefined =>
  normalizeLanguage(attributeOf(element, 'xml:lang') ?? '');

function addressOf(entry: XmlElement): string | undefined {
  const links = childrenOf(entry, 'link').filter((link) => (attributeOf(link, 'rel') ?? 'alternate') === 'alternate');
  const addresses = links.flatMap((link) => attributeOf(link, 'href') ?? lineOfElement(link) ?? []);
  return addresses.find((address) => /^https?:\/\/\S+$/.test(address));
}
