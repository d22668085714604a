import { isPdf } from '../../decode/detect-document.ts';
import type { Block, ParsedDocument } from '../../model/article.ts';
import type { Note } from '../../model/note.ts';
import type { PdfText } from '../../model/pdf-text.ts';
import { Unreadable } from '../../model/unreadable.ts';
import type { Upload } from '../../model/upload.ts';
import { cleanTitle } from '../lines/clean-title.ts';
import { emptyMetadata } from '../lines/empty-metadata.ts';
import { normalizeLanguage } from '../lines/normalize-language.ts';
import { preferTextOverFile } from '../lines/prefer-text-over-file.ts';
import { readFileAuthor } from '../lines/read-file-author.ts';
import { readTitleBlock } from '../plain-text/read-title-block.ts';
import { dropMargins } from './drop-margins.ts';
import { findPdfHeadline } from './find-pdf-headline.ts';
import { groupParagraphs, measureStyle, type PdfParagraph, type PdfStyle } from './group-paragraphs.ts';
import { joinDropCaps } from './join-drop-caps.ts';
import { findHyphenated, joinPdfLines } from './join-pdf-lines.ts';
import { linesOfPage } from './lines-of-page.ts';
import { orderColumns } from './order-columns.ts';
import { readPdfDate } from './read-pdf-date.ts';

/**
 * Makes paragraphs of the lines on a PDF's pages, which only say where letters stand. The headline is the paragraph in
 * the largest letters on the first page, else the title that the file states.
 * @param pdf what `preparePdf` read
 * @throws {Unreadable} `damaged-document` for bytes that are not a PDF, and whatever `preparePdf` met
 */
export function parsePdf(bytes: Uint8Array, pdf: Upload['pdf']): ParsedDocument {
  if (pdf === undefined && !isPdf(bytes))
    throw new Unreadable('damaged-document', 'It is called a PDF, but does not begin as one: with %PDF-.');
  if (pdf === undefined) throw new Error('The pages of a PDF must be read before: see preparePdf.');
  if (pdf instanceof Unreadable) throw pdf;
  const drawn = pdf.pages.map((page, index) => orderColumns(joinDropCaps(linesOfPage(page, index))));
  const { lines, day } = dropMargins(drawn.flat(), pdf.pages.length);
  const style = measureStyle(lines);
  const hyphenated = findHyphenated(lines);
  const paragraphs = groupParagraphs(lines, style);
  const headline = findPdfHeadline(paragraphs, style);
  const blocks = paragraphs
    .filter((paragraph) => paragraph !== headline)
    .map((paragraph) => blockOf(paragraph, style, hyphenated));
  const set = headline && joinPdfLines(headline.lines, hyphenated);
  const title = readTitleBlock(blocks, set === undefined ? undefined : { text: set, isAbove: true });
  const stated = {
    ...readMetadata(pdf),
    headline: set ?? title.headline ?? cleanTitle(pdf.title),
    deck: title.deck,
    publisher: title.publisher,
    section: title.section,
  };
  const metadata = preferTextOverFile(day === undefined ? stated : { ...stated, published: undefined }, title.blocks);
  return {
    ...metadata,
    published: metadata.published ?? day,
    blocks: title.blocks,
    notes: pdf.isCut ? [cutNote] : [],
  };
}

function readMetadata({ author, created, modified, language }: PdfText) {
  return {
    ...emptyMetadata,
    authors: readFileAuthor(author),
    published: readPdfDate(created),
    modified: modified === created ? undefined : readPdfDate(modified),
    language: normalizeLanguage(language ?? ''),
  };
}

const listMark = /^(?:[•·▪◦‣●○■]|\d{1,2}[.)])\s+\S/u;
const longestHeading = 160;
/** Captions and footnotes are set in smaller letters than the text. */
const smallLetters = 0.87;
const longestCaption = 400;

function blockOf({ lines, size }: PdfParagraph, style: PdfStyle, hyphenated: ReadonlySet<string>): Block {
  const text = joinPdfLines(lines, hyphenated);
  if (size > style.size * 1.15 && text.length < longestHeading) return { kind: 'heading', text };
  if (size < style.size * smallLetters && text.length < longestCaption) return { kind: 'caption', text };
  return { kind: listMark.test(text) ? 'list-item' : 'text', text };
}

const cutNote: Note = {
  rule: 'document-cut',
  message: 'The PDF has more pages or more text than are read: the rest was left out.',
};
