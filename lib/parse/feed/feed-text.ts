import type { Block } from '../../model/article.ts';
import { wordSet } from '../../model/words.ts';
import { flattenMarkup } from '../html/flatten-markup.ts';
import { readMarkup } from '../html/read-markup.ts';
import { readContent } from '../xml/read-content.ts';
import {
  attributeOf,
  elementsOf,
  lineOfElement,
  textOfElement,
  type XmlElement,
  type XmlNode,
} from '../xml/xml-node.ts';
import { htmlOrText } from './html-or-text.ts';

/** The text of a title or a name on one line, whether it is written as text, as escaped HTML, as XHTML, or as both. */
export function feedLine(element: XmlElement | undefined): string | undefined {
  if (!element) return undefined;
  const isXhtml = elementsOf(element).length > 0;
  const line =
    (isXhtml ? lineOfElement({ ...element, children: element.children.filter(isShown) }) : plainText(element)) ?? '';
  if (isXhtml && !isWrapped(line)) return line || undefined;
  if (!/<(?:script|style)\b/i.test(line)) return flattenMarkup(line) || undefined;
  const blocks = readMarkup(line);
  return blocks.map(({ text }) => text).join(' ') || undefined;
}

const hiddenElements = wordSet('del s script strike style');
const isShown = (node: XmlNode): boolean => typeof node === 'string' || !hiddenElements.has(node.local);

/** Whether text is markup, escaped against what its type says: it begins and ends with a tag. */
const isWrapped = (text: string): boolean => /^\s*<[a-z][^<>]*>/i.test(text) && text.trimEnd().endsWith('>');

/** The blocks of a description or a content. A content that is only linked to, or is a picture or a sound, has none. */
export function feedBlocks(element: XmlElement | undefined): readonly Block[] {
  if (!element || attributeOf(element, 'src')) return [];
  const type = attributeOf(element, 'type') ?? '';
  if (/^(?:image|audio|video)\//i.test(type)) return [];
  const isXhtml = elementsOf(element).length > 0 && !isWrapped(textOfElement(element));
  const blocks = isXhtml ? readContent(element) : htmlOrText(plainText(element));
  return blocks.filter(({ text }) => text.trim() !== '');
}

/** Atom 0.3 may encode in base64; Atom 1.0 does for other types than text. */
function plainText(element: XmlElement): string {
  const text = textOfElement(element);
  const type = attributeOf(element, 'type') ?? '';
  const isEncoded = attributeOf(element, 'mode') === 'base64' || /^application\/octet-stream$/i.test(type);
  return isEncoded ? Buffer.from(text, 'base64').toString('utf8') : text;
}
