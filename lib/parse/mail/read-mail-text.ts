import type { Block } from '../../model/article.ts';
import { limits } from '../../model/limits.ts';
import { parseHtml } from '../html/parse-html.ts';
import { readMarkup } from '../html/read-markup.ts';
import { splitParagraphs } from '../plain-text/split-paragraphs.ts';
import type { MailText } from './find-texts.ts';

export interface MailBlocks {
  readonly blocks: readonly Block[];
  /** Lines of older messages that were left out. */
  readonly quotedLines: number;
}

/** The blocks of one text of a message. */
export function readMailText({ mediaType, text }: MailText): MailBlocks {
  if (mediaType === 'text/html') return { blocks: readHtml(text), quotedLines: 0 };
  // Later stages would leave the rest out: an article is a fraction of this.
  const lines = text.slice(0, limits.articleCharacters).split('\n', limits.mailLines);
  const own = lines.filter((line) => !/^\s{0,3}>/.test(line));
  return { blocks: splitParagraphs(own.join('\n')), quotedLines: lines.length - own.length };
}

/** A table of one row or one column lays out a message. */
const withoutLayout = (block: Block): Block =>
  block.kind === 'table' && !(block.text.includes('|') && block.text.includes('\n'))
    ? { kind: 'text', text: block.text }
    : block;

/** With this many tables a message is a newsletter, laid out as a page with furniture. Others are all article. */
const laidOut = 6;

function readHtml(html: string): readonly Block[] {
  const tables = html.match(/<table[\s>]/gi)?.length ?? 0;
  const all = readMarkup(html).map(withoutLayout);
  if (tables < laidOut) return all;
  const { blocks } = parseHtml(html);
  return blocks.length > 0 ? blocks : all;
}
