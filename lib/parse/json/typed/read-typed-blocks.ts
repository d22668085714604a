import type { Block, ParagraphKind } from '../../../model/article.ts';
import { flattenMarkup } from '../../html/flatten-markup.ts';
import { foldText } from '../../html/fold-text.ts';
import { blocksOfBody } from '../blocks-of-body.ts';
import { isObject, type JsonObject, listOf } from '../json-values.ts';
import {
  breakWords,
  cellWords,
  codeWords,
  headingWords,
  holderNames,
  inlineHolders,
  inlineWords,
  listItemWords,
  listWords,
  oneLineWords,
  otherWords,
  quotationWords,
  sectionHeadNames,
  textNames,
  textWords,
} from './block-words.ts';
import { otherText } from './other-text.ts';
import { readDelta } from './read-delta.ts';
import { readMobiledoc } from './read-mobiledoc.ts';
import { cutStruckRanges, isStruckPart, joinPieces } from './struck-parts.ts';
import { membersOf, typeWordsOf } from './type-words.ts';

/** A part of a text, as an editor or a publishing system keeps it. */
interface Part {
  readonly members: ReadonlyMap<string, unknown>;
  readonly words: ReadonlySet<string>;
}

const has = (words: ReadonlySet<string>, wanted: ReadonlySet<string>): boolean => {
  for (const word of words) if (wanted.has(word)) return true;
  return false;
};

/**
 * The blocks of a text that is kept in parts: paragraphs, headings and lists with pieces of text in them, whatever the
 * system calls its members. Pieces of one line are joined, and lines are parted. Pictures, embeds and boxes are left
 * out, struck-out pieces too. The caller has limited the depth.
 */
export function readTypedBlocks(value: unknown): readonly Block[] {
  return blocksOf(value, 'text', '').filter(({ text }) => text.trim() !== '');
}

function blocksOf(value: unknown, kind: ParagraphKind, holder: string): readonly Block[] {
  if (typeof value === 'string') return blocksOfText(value, kind);
  if (Array.isArray(value)) return blocksOfList(value, kind, holder);
  if (!isObject(value)) return [];
  const special = readMobiledoc(value) ?? readDelta(value);
  if (special) return special;
  const numbered = readNumbered(value);
  return numbered ? blocksOf(numbered, kind, holder) : blocksOfPart(value, kind, holder);
}

/** `{"p1": "…", "p2": "…"}` */
function readNumbered(value: JsonObject): readonly unknown[] | undefined {
  const names = Object.keys(value);
  return names.length > 1 && names.every((name) => /^[a-z_]{0,12}\d{1,4}$/i.test(name))
    ? Object.values(value)
    : undefined;
}

function blocksOfText(text: string, kind: ParagraphKind): readonly Block[] {
  if (kind === 'heading' || kind === 'table') return [{ kind, text: flattenMarkup(text) }];
  if (kind === 'preformatted') return [{ kind, text }];
  return blocksOfBody(text).map((block) => (block.kind === 'text' ? { ...block, kind } : block));
}

function blocksOfList(list: readonly unknown[], kind: ParagraphKind, holder: string): readonly Block[] {
  const element = readJsonMl(list);
  if (element) return blocksOf(element, kind, holder);
  return isLine(list, holder) ? lineBlocks(inlineText(list), kind) : list.flatMap((item) => blocksOf(item, kind, ''));
}

function blocksOfPart(value: JsonObject, outer: ParagraphKind, holder: string): readonly Block[] {
  const part = partOf(value);
  const { members, words } = part;
  if (isOther(words) || isStruckPart(members, words)) return [];
  const kind = kindOf(words) ?? outer;
  const holders = holdersOf(part);
  const isOneLine = oneLineWords.has(holder) || has(words, oneLineWords) || has(words, inlineWords);
  if (isOneLine && holders.length > 0) return lineBlocks(inlineText(value), kind);
  const own = ownText(part);
  const inner = holders.flatMap(([name, held]) => blocksOf(held, innerKind(kind, words), name));
  const text = own === undefined ? inner : withOwn(blocksOfText(own, kind), inner);
  return text.length === 0 && !isHeadAlone(part) ? [] : [...sectionHeads(members), ...text];
}

/** A part without a type that holds a heading and numbers: `{"order": 3, "subhead": "…"}`. */
const isHeadAlone = ({ members, words }: Part): boolean =>
  words.size === 0 &&
  members.size <= 3 &&
  [...members].every(([name, value]) => sectionHeadNames.some((head) => head === name) || typeof value === 'number');

/** Systems keep a text beside its parts, too: the fuller of both counts; both where neither holds the other. */
function withOwn(own: readonly Block[], inner: readonly Block[]): readonly Block[] {
  const [ownLetters, innerLetters] = [lettersOf(own), lettersOf(inner)];
  if (innerLetters.includes(ownLetters)) return inner;
  return ownLetters.includes(innerLetters) ? own : [...own, ...inner];
}

/** Of each block once: parts may lie in parts two hundred deep. */
const lettersOfBlock = new WeakMap<Block, string>();

function lettersOf(blocks: readonly Block[]): string {
  const letters = blocks.map((block) => {
    const known = lettersOfBlock.get(block) ?? foldText(block.text);
    lettersOfBlock.set(block, known);
    return known;
  });
  return letters.join('');
}

const sectionHeads = (members: ReadonlyMap<string, unknown>): readonly Block[] =>
  sectionHeadNames
    .flatMap((name) => listOf(members.get(name)))
    .flatMap((head) =>
      typeof head === 'string' && head.trim() !== '' ? [{ kind: 'heading', text: head } as const] : [],
    )
    .slice(0, 1);

function partOf(value: JsonObject): Part {
  const members = membersOf(value);
  return { members, words: typeWordsOf(members) };
}

const isOther = (words: ReadonlySet<string>): boolean => has(words, otherWords) && !has(words, textWords);

function kindOf(words: ReadonlySet<string>): ParagraphKind | undefined {
  if (has(words, codeWords)) return 'preformatted';
  if (has(words, cellWords)) return 'table';
  if (has(words, listItemWords) || has(words, listWords)) return 'list-item';
  if (has(words, quotationWords)) return 'quotation';
  return has(words, headingWords) ? 'heading' : undefined;
}

/** A heading is one line: what lies deeper in a part that is named so has kinds of its own. */
const innerKind = (kind: ParagraphKind, words: ReadonlySet<string>): ParagraphKind =>
  kind === 'heading' && !has(words, oneLineWords) ? 'text' : kind;

/** The members of a part that hold its parts, in their order. A part may call them as it calls itself. */
function holdersOf({ members, words }: Part): readonly (readonly [string, unknown])[] {
  return [...members].filter(([name, held]) => {
    if (typeof held !== 'object' || held === null) return false;
    return holderNames.has(name) || words.has(name.replace(/[^a-z]/g, '')) || /typedata$/.test(name);
  });
}

function ownText({ members }: Part): string | undefined {
  for (const name of textNames) {
    const text = members.get(name);
    if (typeof text === 'string' && text.trim() !== '') return cutStruckRanges(text, members);
  }
  return otherText(members);
}

/** Whether the parts in a list make up one line: parts of a line, or texts with nothing in them, held as such. */
function isLine(list: readonly unknown[], holder: string): boolean {
  const parts = list.filter(isObject).map(partOf);
  if (parts.length === 0) return false;
  if (parts.some(({ words }) => has(words, inlineWords) && !has(words, listWords))) return !parts.some(isBlockPart);
  return inlineHolders.has(holder) && parts.every((part) => holdersOf(part).length === 0 && !isBlockPart(part));
}

const isBlockPart = ({ words }: Part): boolean =>
  has(words, oneLineWords) || has(words, listItemWords) || has(words, quotationWords);

function inlineText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return inlineTextOfList(value);
  if (!isObject(value)) return '';
  const part = partOf(value);
  if (has(part.words, breakWords)) return '\n';
  if (isOther(part.words)) return '';
  const inner = holdersOf(part)
    .map(([, held]) => inlineText(held))
    .join('');
  const own = ownText(part) ?? '';
  return repeats(inner, own) ? inner : own + inner;
}

/** Characters. Longer lines are not compared, since parts may lie in parts two hundred deep. */
const longestCompared = 20_000;

const repeats = (inner: string, own: string): boolean =>
  own !== '' && inner !== '' && inner.length <= longestCompared && foldText(inner).includes(foldText(own));

function inlineTextOfList(list: readonly unknown[]): string {
  const element = readJsonMl(list);
  if (element) return inlineText(element);
  return joinPieces(
    list.map((item) => {
      const part = isObject(item) ? partOf(item) : undefined;
      return { text: inlineText(item), isStruck: part !== undefined && isStruckPart(part.members, part.words) };
    }),
  );
}

/** Two breaks in a row part lines, as they do in pages. */
const lineBlocks = (text: string, kind: ParagraphKind): readonly Block[] =>
  text
    .split(/\n[ \t]*\n/)
    .filter((line) => line.trim() !== '')
    .flatMap((line) => (/<\/?[a-z][^<>]*>/i.test(line) ? blocksOfText(line, kind) : [{ kind, text: line }]));

const tagOfJsonMl = /^(?:a|b|blockquote|div|em|figure|h[1-6]|i|img|li|ol|p|section|span|strong|ul)$/;

/** JsonML writes `["p", {"class": "x"}, "text", ["em", "text"]]`. */
function readJsonMl(list: readonly unknown[]): JsonObject | undefined {
  const [tag, ...rest] = list;
  if (typeof tag !== 'string' || rest.length === 0 || !tagOfJsonMl.test(tag)) return undefined;
  // A list of strings is one of paragraphs, unless it is a tag and its text.
  if (rest.length > 1 && rest.every((item) => typeof item === 'string')) return undefined;
  return { tag, children: isObject(rest[0]) ? rest.slice(1) : rest };
}
