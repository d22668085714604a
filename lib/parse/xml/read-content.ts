import type { Block } from '../../model/article.ts';
import { htmlOrText } from '../feed/html-or-text.ts';
import { readMarkup } from '../html/read-markup.ts';
import { splitParagraphs } from '../plain-text/split-paragraphs.ts';
import { writeMarkup } from './write-markup.ts';
import { elementsOf, findAll, textOfElement, type XmlElement } from './xml-node.ts';

/** The blocks of an element that holds an article's text: NITF's `body.content`, XHTML's `body`, a `DataContent`. */
export function readContent(content: XmlElement): readonly Block[] {
  const paragraphs = findAll(content, 'p');
  if (elementsOf(content).length === 0) return htmlOrText(textOfElement(content));
  const [only] = paragraphs;
  if (only && paragraphs.length === 1 && isWireText(textOfElement(only))) return splitParagraphs(textOfElement(only));
  // Neither NITF nor XHTML has text beside its paragraphs: agencies leave routing codes there.
  const isStrict = elementsOf(content).some(({ local }) => local === 'p');
  const children = isStrict ? elementsOf(content) : content.children;
  const blocks = readMarkup(writeMarkup({ ...content, children }));
  return blocks.filter(({ text }) => !isEmbedded(text));
}

/** Whether a text is escaped markup that embeds a map, a video or a post. */
const isEmbedded = (text: string): boolean => /^<(?:[a-z][a-z\d-]*[\s>]|!--)/i.test(text) && text.endsWith('>');

/**
 * Whether an element holds the text of a wire: lines broken at a column, paragraphs indented. Markup that was indented
 * for reading has no line at the margin.
 */
function isWireText(text: string): boolean {
  const lines = text
    .split('\n')
    .slice(1)
    .filter((line) => line.trim() !== '');
  const atMargin = lines.filter((line) => !/^\s/.test(line)).length;
  return lines.length >= 4 && atMargin * 2 >= lines.length && atMargin < lines.length;
}
