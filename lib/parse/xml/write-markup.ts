import { wordSet, words } from '../../model/words.ts';
import { attributeOf, type XmlElement, type XmlNode } from './xml-node.ts';

const sharedNames = words(`
  article blockquote br caption dd div dl dt figcaption figure h1 h2 h3 h4 h5 h6 hr li ol p pre section table tbody td
  th thead tr ul
`);

/**
 * HTML's names for elements of NITF and TEI. Elements of other names are replaced by their content. Sources: the NITF
 * 3.6 schema, TEI P5.
 */
const htmlNames: ReadonlyMap<string, string> = new Map([
  ...sharedNames.map((name) => [name, name] as const),
  ['hl1', 'h2'],
  ['hl2', 'h2'],
  ['bq', 'blockquote'],
  ['block', 'div'],
  ['body.content', 'div'],
  ['body', 'div'],
  ['media', 'figure'],
  ['media-caption', 'figcaption'],
  ['cell', 'td'],
  ['fn', 'div'],
  ['item', 'li'],
  ['lb', 'br'],
  ['list', 'ul'],
  ['quote', 'blockquote'],
  ['row', 'tr'],
  ['credit', 'div'],
]);

/** Elements without text of the article. */
const textless = wordSet(`
  aside del docdata footer head header iframe link math media-metadata media-producer media-reference meta nav
  nitf-table-metadata object s script strike style svg template title tobject
`);

const empty = wordSet('br hr');

/** XHTML or NITF as HTML: one reader turns it into blocks, so a text is the same whatever format it comes in. */
export function writeMarkup(content: XmlElement): string {
  const parts: string[] = [];
  const write = (node: XmlNode): void => {
    if (typeof node === 'string') {
      parts.push(node.replace(/[&<>]/g, escapeCharacter));
      return;
    }
    const isHeading = isHeadingOfTei(node);
    if ((textless.has(node.local) && !isHeading) || isStruck(node)) return;
    const tag = isHeading ? 'h2' : htmlNames.get(node.local);
    if (tag) parts.push(`<${tag}>`);
    for (const child of node.children) write(child);
    if (tag && !empty.has(tag)) parts.push(`</${tag}>`);
  };
  for (const child of content.children) write(child);
  return parts.join('');
}

const ofPageHead = wordSet('link meta script style title');

/** TEI calls a heading `head`, as HTML calls the part of a page with its title. */
const isHeadingOfTei = ({ local, children }: XmlElement): boolean =>
  local === 'head' && !children.some((child) => typeof child !== 'string' && ofPageHead.has(child.local));

const isStruck = (element: XmlElement): boolean => /\bline-through\b/i.test(attributeOf(element, 'style') ?? '');

const escapeCharacter = (character: string): string =>
  character === '&' ? '&amp;' : character === '<' ? '&lt;' : '&gt;';
