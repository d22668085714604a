import type { Block, ParsedDocument } from '../../model/article.ts';
import { limits } from '../../model/limits.ts';
import { anyOf, wordSet, words } from '../../model/words.ts';
import { htmlOrText } from '../feed/html-or-text.ts';
import type { ItemList } from '../found-item.ts';
import { emptyMetadata } from '../lines/empty-metadata.ts';
import { normalizeLanguage } from '../lines/normalize-language.ts';
import { prefixDateline } from '../lines/prefix-dateline.ts';
import { readDate } from '../lines/read-date.ts';
import { isSameText } from '../lines/same-text.ts';
import { readContent } from '../xml/read-content.ts';
import {
  attributeOf,
  descend,
  elementsOf,
  findAll,
  lineOfElement,
  textOfElement,
  type XmlElement,
} from '../xml/xml-node.ts';
import { readAuthors } from './read-authors.ts';
import { findNitf, readNitf } from './read-nitf.ts';

/**
 * Reads IPTC's NewsML-G2: a news item, or a message with several. A message with one text and its pictures is one
 * article. Packages, concepts and plans have a headline at most. Source: the NewsML-G2 2.34 specification.
 */
export function readNewsMlG2(root: XmlElement): ParsedDocument | ItemList {
  const items = [root, ...findAll(root, 'newsitem', 'packageitem')].filter(({ local }) => local.endsWith('item'));
  const found = items
    .slice(0, limits.items)
    .map((item) => ({ id: attributeOf(item, 'guid'), item, document: readItem(item) }));
  const texts = found.filter(({ item, document }) => document.blocks.length > 0 || isText(item));
  if (texts.length > 1)
    return {
      count: items.length - found.length + texts.length,
      items: texts.map(({ id, document }) => ({ id, document })),
    };
  const article = texts[0] ?? found.find(({ document }) => document.headline);
  const document = (article ?? found[0])?.document ?? { ...emptyMetadata, blocks: [], notes: [] };
  return { ...document, headline: document.headline ?? found.flatMap((other) => other.document.headline ?? [])[0] };
}

const isText = (item: XmlElement): boolean =>
  item.local === 'newsitem' && /:text$/.test(attributeOf(descend(item, 'itemmeta', 'itemclass'), 'qcode') ?? '');

function readItem(item: XmlElement): ParsedDocument {
  const meta = descend(item, 'contentmeta');
  const itemMeta = descend(item, 'itemmeta');
  const inner = readContentSet(item);
  const deck = descriptionOf(meta) ?? inner.deck;
  const authors = readAuthors(lineOfElement(descend(meta, 'by')) ?? creatorsOf(meta));
  const date = (parent: XmlElement | undefined, local: string) => readDate(lineOfElement(descend(parent, local)) ?? '');
  const language = attributeOf(descend(meta, 'language'), 'tag') ?? attributeOf(item, 'xml:lang') ?? '';
  return {
    ...inner,
    headline: headlineOf(meta) ?? lineOfElement(descend(itemMeta, 'title')) ?? inner.headline,
    deck,
    authors: authors.length > 0 ? authors : inner.authors,
    published:
      date(meta, 'contentcreated') ??
      date(itemMeta, 'firstcreated') ??
      inner.published ??
      date(itemMeta, 'versioncreated'),
    modified: date(meta, 'contentmodified') ?? date(itemMeta, 'versioncreated'),
    language: normalizeLanguage(language) ?? inner.language,
    publisher: nameOf(descend(itemMeta, 'provider')) ?? inner.publisher,
    blocks: prefixDateline(withoutTeaser(inner.blocks, deck), lineOfElement(descend(meta, 'dateline'))),
  };
}

/** The headline of best rank among those without a role or with the main one. */
function headlineOf(meta: XmlElement | undefined): string | undefined {
  const all = meta ? elementsOf(meta).filter(({ local }) => local === 'headline') : [];
  const main = all.filter((headline) => /^$|main|head$/i.test(attributeOf(headline, 'role') ?? ''));
  const ranked = (main.length > 0 ? main : all).toSorted((a, b) => rankOf(a) - rankOf(b));
  return ranked.flatMap((headline) => lineOfElement(headline) ?? [])[0];
}

const rankOf = (element: XmlElement): number => Number(attributeOf(element, 'rank') ?? 0) || 0;

const summaryRole = new RegExp(anyOf(words('abstract standfirst summary teaser')), 'i');

function descriptionOf(meta: XmlElement | undefined): string | undefined {
  const all = meta ? elementsOf(meta).filter(({ local }) => local === 'description') : [];
  return lineOfElement(all.find((description) => summaryRole.test(attributeOf(description, 'role') ?? '')));
}

function creatorsOf(meta: XmlElement | undefined): string | undefined {
  const creators = meta ? elementsOf(meta).filter(({ local }) => local === 'creator') : [];
  return creators.flatMap((creator) => lineOfElement(descend(creator, 'name')) ?? []).join(', ') || undefined;
}

/** The name of a party, else the text in place of its code. */
function nameOf(party: XmlElement | undefined): string | undefined {
  return lineOfElement(descend(party, 'name')) ?? attributeOf(party, 'literal');
}

function readContentSet(item: XmlElement): ParsedDocument {
  const none: ParsedDocument = { ...emptyMetadata, blocks: [], notes: [] };
  const contents = findAll(item, 'contentset').flatMap(elementsOf);
  for (const content of contents) {
    const document = readInline(content);
    if (document && document.blocks.length > 0) return document;
  }
  return none;
}

function readInline(content: XmlElement): ParsedDocument | undefined {
  if (content.local === 'inlinedata')
    return { ...emptyMetadata, blocks: htmlOrText(textOfElement(content)), notes: [] };
  if (content.local !== 'inlinexml') return undefined;
  const nitf = findNitf(content);
  if (nitf) return readNitf(nitf);
  const html = findAll(content, 'html')[0];
  const body = (html && descend(html, 'body')) ?? html ?? onlyMarkup(content);
  return (
    body && {
      ...emptyMetadata,
      headline: lineOfElement(descend(html, 'head', 'title')),
      blocks: readContent(body),
      notes: [],
    }
  );
}

const markupTags = wordSet('article div h1 h2 h3 h4 h5 h6 ol p section ul');

/** Paragraphs without an XHTML document around them. Results in SportsML are not text. */
const onlyMarkup = (content: XmlElement): XmlElement | undefined =>
  elementsOf(content).every(({ local }) => markupTags.has(local)) ? content : undefined;

/** Some repeat the teaser in front of the text. */
function withoutTeaser(blocks: readonly Block[], deck: string | undefined): readonly Block[] {
  const [first, ...rest] = blocks;
  return first && deck && rest.length > 0 && isSameText(first.text, deck) ? rest : blocks;
}
