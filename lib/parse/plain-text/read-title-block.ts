import type { Block } from '../../model/article.ts';
import { findDateline } from '../lines/find-dateline.ts';
import { findFurniture } from '../lines/find-furniture.ts';
import { isAgency, isKnownAgency } from '../lines/is-agency.ts';
import { isBareByline, isProgramme } from '../lines/read-bare-byline.ts';
import { readByline } from '../lines/read-byline.ts';
import { readDate } from '../lines/read-date.ts';
import { isSameText } from '../lines/same-text.ts';
import { cleanHeadline, headlineOf, isCorrected, isHeadlineLength } from './find-headline.ts';
import { isHeadlineWithStop } from './is-headline-with-stop.ts';

/** What stands above the first paragraph of a text. */
export interface TitleBlock {
  readonly headline: string | undefined;
  /** Whether a label before the headline says that this version corrects an earlier one. */
  readonly isCorrected: boolean;
  readonly deck: string | undefined;
  /** The paper or the sender that a line above the headline names. */
  readonly publisher: string | undefined;
  /** The section, where that line is a single word. */
  readonly section: string | undefined;
  /** The blocks without these. Another line above the text is a heading: no summary quotes it. */
  readonly blocks: readonly Block[];
}

/** More lines above a text are a list, a poem or a table. */
const mostLines = 14;
const mostTitles = 6;
const mostNameWords = 4;
const fewestHeadlineWords = 4;

/** A headline that a document tells apart from its text. */
export interface StatedHeadline {
  readonly text: string;
  /** Whether it stands right above the blocks, so that a line that comes first is its deck. */
  readonly isAbove: boolean;
}

/**
 * Reads the lines above the first paragraph: a name or label, the headline, a deck. A line without a full stop there is
 * no sentence of the article.
 */
export function readTitleBlock(written: readonly Block[], stated?: StatedHeadline): TitleBlock {
  const blocks = stated === undefined ? partDay(written) : written;
  const end = countTitleLines(blocks);
  const titles = blocks.slice(0, end).filter((_, index) => isTitle(blocks, index, stated !== undefined));
  if (titles.length === 0 || titles.length > mostTitles) return readFirstLine(blocks, stated);
  const names = titles.slice(0, stated === undefined ? countLabels(titles, blocks, end) : 0);
  const candidates = titles.slice(names.length);
  const headline = stated === undefined ? candidates[0] : candidates.find(({ text }) => isSameText(text, stated.text));
  const below = headline || stated?.isAbove ? candidates.slice(headline ? candidates.indexOf(headline) + 1 : 0) : [];
  const deck = below.find(isDeck);
  const isSection = ({ text }: Block): boolean => countWords(text) === 1 || isProgramme(text.trim());
  const publisher = names.find((name) => !isSection(name));
  const section = names.find(isSection);
  const read = new Set([publisher, section, deck, stated === undefined ? headline : undefined]);
  const items = blocks.slice(0, end).filter(({ kind }) => kind === 'list-item');
  const labels = new Set([...titles, ...items].filter((title) => title !== headline));
  return {
    headline: stated === undefined && headline ? cleanHeadline(headline.text) : undefined,
    isCorrected: headline !== undefined && isCorrected(headline.text),
    deck: deck && oneLine(deck),
    publisher: publisher && oneLine(publisher),
    section: section && oneLine(section),
    blocks: blocks
      .filter((block) => !read.has(block))
      .map((block) => (labels.has(block) ? { kind: 'heading', text: block.text } : block)),
  };
}

const oneLine = ({ text }: Block): string => text.replace(/\s+/gu, ' ').trim();

const namedDay = /^(\P{Ll}.{2,40}?)(?:,| [·•–—-]| {3,}|\t) *(\S.*\d{4})$/u;
const isDay = (text: string): boolean => findFurniture(text, 'head') === 'timestamp' && readDate(text) !== undefined;

/** Parts "The Riverton Courier, March 4, 2026" above a headline, and "March 4, 2026 | Riverton": days are read. */
function partDay(blocks: readonly Block[]): readonly Block[] {
  const parted = blocks.slice(0, mostTitles).flatMap((block) => {
    const cells = block.kind === 'text' && block.text.length < 160 ? block.text.split(/ [|] /u) : [];
    return cells.length > 1 && cells.some((cell) => isDay(cell.trim())) ? cells.map(cellBlock) : [block];
  });
  const all = [...parted, ...blocks.slice(mostTitles)];
  const [first, second] = all;
  const [, name = '', day = ''] = (first?.kind === 'text' && namedDay.exec(first.text.trim())) || [];
  const isName = day !== '' && !isDay(first?.text.trim() ?? '') && countWords(name) <= mostNameWords && isDay(day);
  if (!isName || !second || isParagraph(all, 1) || readByline(second.text.trim())) return all;
  return [textBlock(name), textBlock(day), ...all.slice(1)];
}

/** "Source: Example Foods" beside a day is no title. */
const cellBlock = (text: string): Block => ({ kind: isDay(text.trim()) ? 'text' : 'heading', text });

const textBlock = (text: string): Block => ({ kind: 'text', text });

/** What is read of lines that are all text. */
export const noTitle = {
  headline: undefined,
  isCorrected: false,
  deck: undefined,
  publisher: undefined,
  section: undefined,
} as const;

/** Where no line is told from the text by its end, the first one may be by its length. */
function readFirstLine(blocks: readonly Block[], stated: StatedHeadline | undefined): TitleBlock {
  const headline = stated === undefined ? headlineOf(blocks) : undefined;
  const rest = headline === undefined ? blocks : blocks.slice(1);
  return { ...noTitle, headline, isCorrected: isCorrected(blocks[0]?.text ?? ''), blocks: rest };
}

/** How many blocks stand above the first paragraph; 0 where there is none. */
function countTitleLines(blocks: readonly Block[]): number {
  const top = blocks.slice(0, mostLines + 1);
  return Math.max(
    0,
    top.findIndex((_, index) => isParagraph(blocks, index)),
  );
}

const isFurniture = (text: string): boolean => findFurniture(text, 'head') !== undefined;

const endsParagraph = /[.。;,?!]["'”’»)\]]*$/u;

function isParagraph(blocks: readonly Block[], index: number): boolean {
  const { kind = 'text', text = '' } = blocks[index] ?? {};
  if (kind === 'list-item') return endsParagraph.test(text.trim().slice(-6));
  if (kind !== 'text') return kind !== 'heading' && kind !== 'caption';
  const line = text.trim();
  if (isFurniture(line) || readByline(line)) return false;
  if (!isHeadlineLength(line) || findDateline(line)) return true;
  // A headline may ask; a question further down is the first sentence.
  const isFirst = blocks.slice(0, index).every(({ text: above }) => isFurniture(above.trim()));
  const ends = isFirst ? /[.。;,]["'”’»)\]]*$/u : endsParagraph;
  return ends.test(line.slice(-6)) && !isHeadlineWithStop(blocks, index);
}

function isTitle(blocks: readonly Block[], index: number, hasHeadline: boolean): boolean {
  const block = blocks[index];
  if (block?.kind !== 'text' && !(block?.kind === 'heading' && index === 0)) return false;
  const line = block.text.trim();
  if (isFurniture(line) || readByline(line) || isBareByline(blocks, index, hasHeadline)) return false;
  if (isKnownAgency(line)) return false;
  return /^["'“„«‘’(¿¡£$€]{0,2}[\p{Lu}\p{Lo}\p{N}].*\p{L}{2}/u.test(line) && !/:$/u.test(line);
}

const countWords = (text: string): number => text.trim().split(/\s+/u).length;

/** How many of the first lines name a paper, a section or the sender of a release. A headline must follow. */
function countLabels(titles: readonly Block[], blocks: readonly Block[], end: number): number {
  let count = 0;
  for (const [index, title] of titles.entries()) {
    const next = titles[index + 1];
    if (!next || countWords(next.text) < fewestHeadlineWords || !isName(title, blocks, end)) break;
    count++;
  }
  return count;
}

/** One word, a paper's name, a name with the day below it, and a name that the text has again. */
function isName(title: Block, blocks: readonly Block[], end: number): boolean {
  const line = title.text.trim();
  const words = countWords(line);
  if (words > mostNameWords) return false;
  const below = blocks[blocks.indexOf(title) + 1]?.text.trim() ?? '';
  const isAboveDay = isDay(below);
  return (
    words === 1 ||
    isAgency(line) ||
    isProgramme(line) ||
    isAboveDay ||
    blocks.slice(end).some(({ text }) => text.includes(line))
  );
}

const isDeck = ({ text }: Block): boolean => {
  const line = text.trim();
  return !isAgency(line) && (countWords(line) > mostNameWords || /[\p{Script=Han}\p{Script=Hiragana}]{6}/u.test(line));
};
