import type { Block, ParsedDocument } from '../../model/article.ts';
import { limits } from '../../model/limits.ts';
import type { ItemList } from '../found-item.ts';
import { foldText } from '../html/fold-text.ts';
import { emptyMetadata } from '../lines/empty-metadata.ts';
import { normalizeLanguage } from '../lines/normalize-language.ts';
import { readDate } from '../lines/read-date.ts';
import { isSameText } from '../lines/same-text.ts';
import { withoutPublisher } from '../lines/without-publisher.ts';
import { readAuthors } from '../news/read-authors.ts';
import { endsSentence } from '../plain-text/line-shape.ts';
import { attributeOf, childOf, childrenOf, findAll, lineOfElement, type XmlElement } from '../xml/xml-node.ts';
import { feedBlocks, feedLine } from './feed-text.ts';
import { withAlert } from './with-alert.ts';

/**
 * Elements that hold an item's text, the fullest first. Sources: RSS 2.0, RSS 1.0's content module, habits of feeds.
 */
const bodies = [
  'content:encoded',
  'encoded',
  'content',
  'html:body',
  'html:div',
  'body',
  'fullitem',
  'atom:content',
  'description',
  'itunes:summary',
  'dc:description',
  'summary',
  'atom:summary',
  'abstract',
];
const decks = ['excerpt:encoded', 'description', 'itunes:subtitle', 'itunes:summary', 'summary', 'atom:summary'];
const dates = [
  'pubdate',
  'dc:date',
  'dcterms:issued',
  'dcterms:created',
  'atom:published',
  'published',
  'issued',
  'date',
  'created',
];

/** Reads RSS 0.9 to 2.0, and RSS 1.0 in RDF: an article for each item. */
export function readRss(root: XmlElement): ItemList {
  const channel = findAll(root, 'channel')[0];
  const found = findAll(root, 'item');
  const read = found.slice(0, limits.items);
  return {
    count: found.length,
    items: read.map((item) => ({ id: idOf(item), document: withAlert(readItem(item, channel)) })),
  };
}

const idOf = (item: XmlElement): string | undefined =>
  lineOfElement(childOf(item, 'guid', 'id', 'atom:id')) ??
  attributeOf(item, 'rdf:about') ??
  lineOfElement(childOf(item, 'link'));

function readItem(item: XmlElement, channel: XmlElement | undefined): ParsedDocument {
  const [name, blocks] = firstBody(item);
  const date = (names: readonly string[]): string | undefined =>
    childrenOf(item, ...names).flatMap((found) => readDate(lineOfElement(found) ?? '') ?? [])[0];
  const publisher = feedLine(childOf(item, 'source', 'dc:publisher')) ?? feedLine(childOf(channel, 'title'));
  const title = feedLine(childOf(item, 'title', 'dc:title', 'media:title', 'itunes:title'));
  return {
    ...emptyMetadata,
    headline: title && withoutPublisher(title, publisher),
    deck: deckOf(item, name, blocks),
    authors: authorsOf(item),
    published: date(dates),
    modified: date(['dcterms:modified', 'atom:updated', 'updated', 'lastbuilddate']),
    language: languageOf(item) ?? languageOf(channel),
    publisher,
    section: feedLine(childOf(item, 'category', 'dc:subject')),
    url: addressOf(item),
    blocks: isListOfTitles(blocks, title) ? [] : blocks,
    notes: [],
  };
}

/** An aggregator lists the titles of the same story, this one first, in place of a text. */
function isListOfTitles(blocks: readonly Block[], title: string | undefined): boolean {
  const [first] = blocks;
  if (!first || !title) return false;
  const opening = foldText(first.text);
  return (
    opening !== '' && foldText(title).startsWith(opening.slice(0, 25)) && !blocks.some(({ text }) => endsSentence(text))
  );
}

function firstBody(item: XmlElement): readonly [name: string | undefined, blocks: readonly Block[]] {
  for (const name of bodies) {
    for (const element of childrenOf(item, name)) {
      const blocks = feedBlocks(element);
      if (blocks.length > 0) return [name, blocks];
    }
  }
  const media = findAll(item, 'description').find(({ name }) => name === 'media:description');
  return [undefined, feedBlocks(media)];
}

/** A summary beside the text, unless it repeats a paragraph. */
function deckOf(item: XmlElement, body: string | undefined, blocks: readonly Block[]): string | undefined {
  const found = decks.find((name) => name !== body && feedBlocks(childOf(item, name)).length > 0);
  if (!found) return undefined;
  const [only, ...more] = feedBlocks(childOf(item, found));
  return only && more.length === 0 && !blocks.some(({ text }) => isSameText(text, only.text)) ? only.text : undefined;
}

/** RSS writes "jane@example.org (Jane Doe)". */
function authorsOf(item: XmlElement): readonly string[] {
  const named = childrenOf(item, 'dc:creator', 'author', 'itunes:author', 'atom:author', 'creator').flatMap(
    (author) => {
      const line = feedLine(childOf(author, 'name', 'atom:name') ?? author);
      return readAuthors(/^\S+@\S+ \(([^()]+)\)$/.exec(line ?? '')?.[1] ?? line);
    },
  );
  return [...new Set(named)];
}

function languageOf(element: XmlElement | undefined): string | undefined {
  return normalizeLanguage(
    lineOfElement(childOf(element, 'dc:language', 'language')) ?? attributeOf(element, 'xml:lang') ?? '',
  );
}

function addressOf(item: XmlElement): string | undefined {
  const links = childrenOf(item, 'link', 'atom:link').flatMap(
    (link) => lineOfElement(link) ?? attributeOf(link, 'href') ?? [],
  );
  const guid = childOf(item, 'guid');
  const permalink = attributeOf(guid, 'ispermalink') === 'false' ? undefined : lineOfElement(guid);
  return [...links, permalink].find((address) => address !== undefined && /^https?:\/\/\S+$/.test(address));
}
