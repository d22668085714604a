import type { ParsedDocument } from '../article.ts';
import type { Decoded } from '../decoded.ts';
import { Unreadable } from '../unreadable.ts';
import { parseHtml } from './html/parse-html.ts';
import { parseJson } from './json/parse-json.ts';
import { parseMarkdown } from './markdown/parse-markdown.ts';
import { parsePlainText } from './plain-text.ts';

const parsers: ReadonlyMap<string, (text: string) => ParsedDocument> = new Map([
  ['text/plain', parsePlainText],
  ['text/html', parseHtml],
  ['text/markdown', parseMarkdown],
  ['application/json', parseJson],
]);

/**
 * Reads a document in the format of its media type.
 * @throws {Unreadable} for a media type without a parser, and for a document without text
 */
export function parseDocument({ text, mediaType }: Decoded): ParsedDocument {
  const parse = parsers.get(mediaType);
  if (!parse)
    throw new Unreadable(
      'unsupported-media-type',
      `The media type is ${mediaType}; ${[...parsers.keys()].join(', ')} can be read.`,
    );
  const document = parse(text);
  if (document.blocks.every((block) => block.text.trim() === ''))
    throw new Unreadable('no-text', `No article text was found in the ${mediaType} document.`);
  return document;
}
