import type { XmlElement, XmlNode } from './xml-node.ts';

/** HTML's names for what NITF calls otherwise; elements of other names are given away for their content. Source: the NITF 3.6 schema. */
const htmlNames: ReadonlyMap<string, string> = new Map([
  ...'p div section article h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre table caption thead tbody tfoot tr td th br hr figure figcaption'
    .split(' ')
    .map((name) => [name, name] as const),
  ['hl1', 'h2'],
  ['hl2', 'h2'],
  ['bq', 'blockquote'],
  ['block', 'div'],
  ['body.content', 'div'],
  ['body', 'div'],
  ['media', 'figure'],
  ['media-caption', 'figcaption'],
  ['fn', 'div'],
  ['credit', 'div'],
]);

/** Nothing of the article's text. */
const left: ReadonlySet<string> = new Set(
  'head header footer nav aside script style title meta link iframe object svg math template media-metadata media-producer media-reference nitf-table-metadata tobject docdata'.split(
    ' ',
  ),
);

const empty: ReadonlySet<string> = new Set(['br', 'hr']);

/** XHTML or NITF as HTML, which one reader turns into blocks, so that a text is the same whatever it comes in. */
export function writeMarkup(content: XmlElement): string {
  const parts: string[] = [];
  const write = (node: XmlNode): void => {
    if (typeof node === 'string') {
      parts.push(node.replace(/[&<>]/g, escapeCharacter));
      return;
    }
    if (left.has(node.local)) return;
    const tag = htmlNames.get(node.local);
    if (tag) parts.push(`<${tag}>`);
    for (const child of node.children) write(child);
    if (tag && !empty.has(tag)) parts.push(`</${tag}>`);
  };
  for (const child of content.children) write(child);
  return parts.join('');
}

const escapeCharacter = (character: string): string =>
  character === '&' ? '&amp;' : character === '<' ? '&lt;' : '&gt;';
