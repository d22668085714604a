import type { ParsedDocument } from '../../model/article.ts';
import { readAtom } from '../feed/read-atom.ts';
import { readRss } from '../feed/read-rss.ts';
import type { ItemList } from '../found-item.ts';
import { parseHtml } from '../html/parse-html.ts';
import { readMarkup } from '../html/read-markup.ts';
import { emptyMetadata } from '../lines/empty-metadata.ts';
import { readNewsMl1 } from '../news/read-newsml-1.ts';
import { readNewsMlG2 } from '../news/read-newsml-g2.ts';
import { readNitf } from '../news/read-nitf.ts';
import { readReutersSgml } from '../news/read-reuters-sgml.ts';
import { buildXmlTree } from './build-xml-tree.ts';
import { readPlainXml } from './read-plain-xml.ts';
import { readTei } from './read-tei.ts';
import { elementsOf, findAll, type XmlElement } from './xml-node.ts';

type Read = (root: XmlElement) => ParsedDocument | ItemList;

/** By the local name of the outermost element: the media type that a sender states is wrong too often. */
const readers: ReadonlyMap<string, Read> = new Map<string, Read>([
  ['nitf', readNitf],
  ['newsml', readNewsMl1],
  ['newsmessage', readNewsMlG2],
  ['newsitem', readNewsMlG2],
  ['packageitem', readNewsMlG2],
  ['rss', readRss],
  ['rdf', readRss],
  ['channel', readRss],
  ['feed', readAtom],
  ['entry', readAtom],
  ['tei', readTei],
  ['reuters', (root) => readReutersSgml([root])],
]);

/**
 * Reads XML. A news format or a feed is known by its outermost element, or by one of these within an envelope. XHTML is
 * read as a web page, and anything else by the names of its elements, or by its paragraphs.
 * @throws {Unreadable} `too-complex`
 */
export function parseXml(text: string): ParsedDocument | ItemList {
  const tree = buildXmlTree(text);
  const roots = elementsOf(tree);
  if (roots.length > 1 && roots.every(({ local }) => local === 'reuters')) return readReutersSgml(roots);
  const root = roots.find(({ local }) => readers.has(local)) ?? findAll(tree, ...readers.keys())[0];
  if (!root && roots.some(({ local }) => local === 'html' || local === 'head')) return parseHtml(text);
  const read = readers.get(root?.local ?? '');
  if (root && read) return read(root);
  const plain = readPlainXml(tree);
  if (plain) return plain;
  const blocks = findAll(tree, 'p').length > 0 ? readMarkup(text) : [];
  return { ...emptyMetadata, blocks, notes: [] };
}
