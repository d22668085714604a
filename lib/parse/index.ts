import { docxType, pdfType } from '../decode/detect-document.ts';
import type { ParsedDocument, ParsedItem } from '../model/article.ts';
import type { Decoded } from '../model/decoded.ts';
import { limits } from '../model/limits.ts';
import { Unreadable } from '../model/unreadable.ts';
import type { Upload } from '../model/upload.ts';
import { looksLikeArchive } from './archive/looks-like-archive.ts';
import { parseArchive } from './archive/parse-archive.ts';
import { parseDocx } from './docx/parse-docx.ts';
import type { ItemList } from './found-item.ts';
import { parseHtml } from './html/parse-html.ts';
import { parseJson } from './json/parse-json.ts';
import { limitDocument } from './lines/limit-document.ts';
import { normalizeText } from './lines/normalize-text.ts';
import { parseMail } from './mail/parse-mail.ts';
import { parseMarkdown } from './markdown/parse-markdown.ts';
import { nameItems } from './name-items.ts';
import { parsePdf } from './pdf/parse-pdf.ts';
import { parsePlainText } from './plain-text/parse-plain-text.ts';
import { parseTable } from './table/parse-table.ts';
import { parseWire } from './wire/parse-wire.ts';
import { parseXml } from './xml/parse-xml.ts';

type Parse = (text: string, decoded: Decoded, pdf: Upload['pdf']) => ParsedDocument | ItemList;

const parsers: ReadonlyMap<string, Parse> = new Map<string, Parse>([
  [
    'text/plain',
    ofBeginning((text) => (looksLikeArchive(text) ? parseArchive(text) : undefined) ?? parsePlainText(text)),
  ],
  ['text/html', parseHtml],
  ['text/markdown', ofBeginning(parseMarkdown)],
  ['application/json', parseJson],
  ['text/csv', parseTable],
  ['application/xml', parseXml],
  ['application/rss+xml', parseXml],
  ['application/rdf+xml', parseXml],
  ['application/atom+xml', parseXml],
  ['text/vnd.iptc.nitf', parseXml],
  ['text/vnd.iptc.newsml', parseXml],
  ['application/vnd.iptc.g2.newsitem+xml', parseXml],
  ['application/vnd.iptc.g2.newsmessage+xml', parseXml],
  ['application/vnd.iptc.g2.packageitem+xml', parseXml],
  ['text/sgml', parseXml],
  ['text/x-news-wire', ofBeginning(parseWire)],
  ['message/rfc822', (_text, { content }) => parseMail(content)],
  [docxType, (_text, { content }) => parseDocx(content)],
  [pdfType, (_text, { content }, pdf) => parsePdf(content, pdf)],
]);

/** A format without tags is cut at the longest article before it is parsed. */
function ofBeginning(parse: (text: string) => ParsedDocument | ItemList): Parse {
  return (text) => {
    const parsed = parse(text.slice(0, limits.writtenCharacters));
    if (text.length <= limits.writtenCharacters) return parsed;
    if (!('items' in parsed)) return withNote(parsed, text.length);
    const items = parsed.items.map((item, index) =>
      index === 0 ? { ...item, document: withNote(item.document, text.length) } : item,
    );
    return { ...parsed, items };
  };
}

function withNote(document: ParsedDocument, length: number): ParsedDocument {
  const message = `The upload has ${length} characters; the first ${limits.writtenCharacters} were read.`;
  return { ...document, notes: [...document.notes, { rule: 'cut-upload', message }] };
}

/**
 * Reads an upload in the format of its media type: one article, or the items of a feed by their names. An article may
 * have no text.
 * @throws {Unreadable} for a media type without a parser, and for an upload that its parser cannot read
 */
export function parseUpload(decoded: Decoded, pdf?: Upload['pdf']): readonly ParsedItem[] {
  const { text, mediaType } = decoded;
  const parse = parsers.get(mediaType);
  if (!parse)
    throw new Unreadable(
      'unsupported-media-type',
      `The media type is ${mediaType}; ${[...parsers.keys()].join(', ')} can be read.`,
    );
  const parsed = parse(text, decoded, pdf);
  if (!('items' in parsed)) return [{ item: undefined, document: parsed }];
  if (parsed.items.length === 0) throw new Unreadable('no-text', `The ${mediaType} document has no articles.`);
  return nameItems(parsed);
}

/** @throws {Unreadable} `no-text`, with the document's metadata */
export function requireText(document: ParsedDocument, mediaType: string): ParsedDocument {
  if (document.blocks.some((block) => block.text.trim() !== '')) return document;
  const { blocks: _blocks, notes: _notes, ...stated } = limitDocument({ ...document, blocks: [] });
  const headline = stated.headline && normalizeText(stated.headline, 'heading');
  throw new Unreadable('no-text', `No article text was found in the ${mediaType} document.`, {
    ...stated,
    headline: headline || undefined,
  });
}
