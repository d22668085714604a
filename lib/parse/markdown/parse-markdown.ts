import type { Block, ParagraphKind, ParsedDocument } from '../../model/article.ts';
import { limits } from '../../model/limits.ts';
import { dropShortcodes } from '../html/drop-shortcodes.ts';
import { flattenMarkup } from '../html/flatten-markup.ts';
import { readMarkup } from '../html/read-markup.ts';
import { readFieldMetadata } from '../json/read-field-metadata.ts';
import { emptyMetadata } from '../lines/empty-metadata.ts';
import { parsePlainText } from '../plain-text/parse-plain-text.ts';
import { dropPageParts } from './drop-page-parts.ts';
import { readFrontMatter } from './read-front-matter.ts';
import { readPageHead } from './read-page-head.ts';
import { type MarkdownBlock, scanMarkdown } from './scan-markdown.ts';

/** Reads Markdown. The headline comes from front matter, else from a first heading of level 1. Inline marks go. */
export function parseMarkdown(text: string): ParsedDocument {
  const front = readFrontMatter(text) ?? readPageHead(text);
  const stated = front ? readFieldMetadata(front.fields) : emptyMetadata;
  const body = dropMarks(front ? text.slice(front.end) : text);
  if (isTooComplex(body)) {
    const { headline, blocks, notes } = parsePlainText(body);
    return { ...stated, headline: stated.headline ?? headline, blocks, notes: [...notes, tooComplexNote] };
  }
  const { headline, blocks } = readBlocks(body);
  return { ...stated, headline: ownHeadline(stated.headline, headline), blocks, notes: [] };
}

/** The first heading, where the stated title is that and the name of the site. */
function ownHeadline(stated: string | undefined, heading: string | undefined): string | undefined {
  if (stated === undefined || heading === undefined) return stated ?? heading;
  return stated.startsWith(heading) && /^ +[-–—|•·:] +\S/.test(stated.slice(heading.length)) ? heading : stated;
}

/** Codes of publishing systems, and what notebooks write for links: `[[Lodra|the town]]`, `![[map.png]]`. */
const dropMarks = (body: string): string =>
  dropShortcodes(body)
    .replace(/!\[\[[^[\]\n]{1,300}\]\]/g, '')
    .replace(/\[\[(?:[^[\]|\n]{1,300}\|)?([^[\]|\n]{1,300})\]\]/g, '$1');

const tooComplexNote = {
  rule: 'markdown-too-complex',
  message: 'The Markdown is too long, nests too deep or has a list of too many lines: it was read as plain text.',
};

/** The parser recurses into quotations and lists, and is quadratic in the lines of one list or one of its items. */
function isTooComplex(body: string): boolean {
  if (body.length > limits.markdownCharacters) return true;
  let isBehindList = false;
  let run = 0;
  for (const line of body.split('\n')) {
    const marks = /^(?:[>\s]|[-*+]\s|\d{1,9}[.)]\s)*/.exec(line)?.[0] ?? '';
    const isItem = /[^>\s]/.test(marks);
    isBehindList ||= isItem;
    run = isItem || marks.length === line.length ? 0 : run + 1;
    if (isTooDeep(marks) || (isBehindList && run > limits.markdownItemLines)) return true;
  }
  return false;
}

const isTooDeep = (marks: string): boolean =>
  (marks.match(/\S+/g)?.join('').length ?? 0) > limits.markdownDepth || marks.length > limits.markdownDepth * 8;

function readBlocks(body: string): { readonly headline: string | undefined; readonly blocks: readonly Block[] } {
  const blocks: Block[] = [];
  let headline: string | undefined;
  const found: MarkdownBlock[] = [];
  scanMarkdown(body, (block) => {
    if (block.text.trim() !== '') found.push(block);
  });
  for (const block of dropPageParts(found)) {
    if (block.kind === 'heading' && block.level === 1 && headline === undefined && blocks.length === 0)
      headline = flattenMarkup(block.text);
    else if (block.kind === 'html') blocks.push(...readMarkup(block.text));
    else blocks.push({ kind: kindOf(block), text: decodeReferences(block.text) });
  }
  return { headline, blocks: blocks.filter(({ text }) => text.trim() !== '') };
}

function kindOf({ kind, within }: MarkdownBlock): ParagraphKind {
  if (kind === 'row') return 'table';
  if (kind === 'code') return 'preformatted';
  if (kind === 'heading') return 'heading';
  if (within === 'list') return 'list-item';
  return within === 'quotation' ? 'quotation' : 'text';
}

const decodeReferences = (text: string): string =>
  text.replace(/&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/gi, (reference) => flattenMarkup(reference) || ' ');
