import type { Block } from '../../article.ts';
import { flattenMarkup } from '../html/flatten-markup.ts';
import { readContent } from '../xml/read-content.ts';
import { attributeOf, elementsOf, lineOf, textOf, type XmlElement } from '../xml/xml-node.ts';
import { htmlOrText } from './html-or-text.ts';

/** A title or a name: its text on one line, whether it is written as text, as escaped HTML or as XHTML. */
export function feedLine(element: XmlElement | undefined): string | undefined {
  if (!element) return undefined;
  if (elementsOf(element).length > 0) return lineOf(element);
  return flattenMarkup(plainText(element)) || undefined;
}

/** The blocks of a description or a content. A content that is linked to, or no text, has none. */
export function feedBlocks(element: XmlElement | undefined): readonly Block[] {
  if (!element || attributeOf(element, 'src')) return [];
  const type = attributeOf(element, 'type') ?? '';
  if (/^(?:image|audio|video)\//i.test(type)) return [];
  const blocks = elementsOf(element).length > 0 ? readContent(element) : htmlOrText(plainText(element));
  return blocks.filter(({ text }) => text.trim() !== '');
}

/** Atom 0.3 may encode in base64, and Atom 1.0 does where the type is no text. */
function plainText(element: XmlElement): string {
  const text = textOf(element);
  const type = attributeOf(element, 'type') ?? '';
  const isEncoded = attributeOf(element, 'mode') === 'base64' || /^application\/octet-stream$/i.test(type);
  return isEncoded ? Buffer.from(text, 'base64').toString('utf8') : text;
}
