import type { Block } from '../../model/article.ts';
import { foldText } from '../html/fold-text.ts';
import { blocksOfBody } from './blocks-of-body.ts';
import { fieldName, fieldNames, titleNames } from './field-names.ts';
import type { Fields } from './find-objects.ts';
import { isBlockList } from './is-block-list.ts';
import { isTooComplex } from './is-too-complex.ts';
import { isObject, type JsonObject } from './json-values.ts';
import { statedText } from './stated-text.ts';
import { otherWords } from './typed/block-words.ts';
import { readTypedBlocks } from './typed/read-typed-blocks.ts';

/**
 * The text of an object, under any of the usual names; of an article with a headline, under any name. What schema.org
 * has is known by its names.
 */
export function readBody(fields: Fields): readonly Block[] {
  const mayBeOther = hasTitle(fields) && !fields.has('@type');
  const body = readNamedBody(fields) ?? (mayBeOther ? readOtherBody(fields) : undefined);
  return withLead(body ?? [], fields);
}

function readNamedBody(fields: Fields): readonly Block[] | undefined {
  for (const name of fieldNames.body) {
    const blocks = blocksOfValue(fields.get(name), /html$/.test(name) || undefined);
    if (hasText(blocks)) return blocks;
  }
  return undefined;
}

const hasText = (blocks: readonly Block[]): boolean => blocks.some(({ text }) => text.trim() !== '');
const hasTitle = (fields: Fields): boolean => fields.has('heading') || titleNames.some((name) => fields.has(name));

/** A text, a list of paragraphs, ninjs's bodies by their role, or a text in parts. */
function blocksOfValue(value: unknown, isMarkup?: boolean): readonly Block[] {
  if (typeof value === 'string') return blocksOfString(statedText(value), isMarkup);
  if (Array.isArray(value)) return blocksOfList(value);
  return isObject(value) && !isArticle(value) ? readTypedBlocks(value) : [];
}

/** Some systems keep a text in parts as JSON in a string. */
function blocksOfString(text: string, isMarkup: boolean | undefined): readonly Block[] {
  const parts = readParts(text);
  const blocks = parts === text ? [] : readTypedBlocks(parts);
  return blocks.length > 0 ? blocks : blocksOfBody(text.replace(cutMark, ' […]'), isMarkup);
}

/** What services write where they cut a text: "instead... [1842 chars]". */
const cutMark = /(?:\.{3}|…)\s*\[\+?\d+ char(?:acter)?s?\]\s*$/;

/** The parts in a string of JSON; any other value as it is. */
function readParts(value: unknown): unknown {
  if (typeof value !== 'string' || !/^\s*(?:\{\s*"|\[\s*\{\s*")/.test(value) || isTooComplex(value)) return value;
  return parse(value) ?? value;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function blocksOfList(list: readonly unknown[]): readonly Block[] {
  const objects = list.filter(isObject);
  const main = objects.filter((item) => item['role'] === 'main');
  if (main.length > 0) return readTypedBlocks(main.map(withoutRole));
  const isBodies = objects.some((item) => 'contentType' in item || 'contenttype' in item);
  if (isBodies) return readTypedBlocks(objects.slice(0, 1).map(withoutRole));
  return objects.length > 0 && objects.every(isArticle) && !isBlockList(objects) && !objects.every(isSection)
    ? []
    : readTypedBlocks(list);
}

const withoutRole = ({ role: _role, ...body }: JsonObject): JsonObject => body;

/** A member `story` or `article` with a headline of its own is an article, and is read as an object of its own. */
const isArticle = (object: JsonObject): boolean => Object.keys(object).some((name) => ofArticle.has(fieldName(name)));

const ofArticle: ReadonlySet<string> = new Set([...titleNames, 'author', 'authors', 'byline', 'publishedat', 'weburl']);

/** A part with a heading and a text, and nothing by which an article would be found. */
const isSection = (object: JsonObject): boolean =>
  !['url', 'link', 'uri', 'guid', 'date', 'publishedAt', 'author', 'authors'].some((name) => name in object);

const known: ReadonlySet<string> = new Set(Object.values(fieldNames).flat());
/** Characters. Shorter texts are standfirsts and captions. */
const fewestOfText = 200;
/** In parts that are typed as such. */
const fewestOfParts = 100;

/** A list of parts or of paragraphs, or else the longest text of at least two sentences, under a name of its own. */
function readOtherBody(fields: Fields): readonly Block[] | undefined {
  const others = [...fields].filter(([name]) => !known.has(name) && !otherWords.has(name)).map(([, value]) => value);
  for (const value of others.map(readParts)) {
    const list = isObject(value) ? [value] : value;
    if (!Array.isArray(list)) continue;
    const isBlocks = isBlockList(list);
    const blocks = isBlocks || isParagraphs(list) || isTextList(list) ? readTypedBlocks(value) : [];
    if (isProse(blocks.map(({ text }) => text).join(' '), isBlocks ? fewestOfParts : fewestOfText)) return blocks;
  }
  const texts = others.filter((value) => typeof value === 'string').filter((text) => isProse(text));
  const [longest] = texts.toSorted((a, b) => b.length - a.length);
  return longest === undefined ? undefined : blocksOfBody(longest);
}

/** Names and keywords are lists, too, but hardly any of them ends like a sentence. */
const isParagraphs = (list: readonly unknown[]): boolean =>
  list.every((item) => typeof item === 'string') &&
  list.filter((item) => /[.!?。؟।]["”’»)]*\s*$/u.test(item)).length * 2 >= list.length;

/** A list of objects, of which none is an article or somebody's comment. */
export const isTextList = (list: readonly unknown[]): boolean =>
  list.length > 1 && list.every((item) => isObject(item) && !isArticle(item) && isSection(item) && !isComment(item));

const isComment = (object: JsonObject): boolean => ['user', 'username', 'commenter'].some((name) => name in object);

const isProse = (text: string, fewest = fewestOfText): boolean =>
  text.length >= fewest && (text.slice(0, 20_000).match(/\p{L}[.!?。؟।]["”’»)]*(?=\s|<|$)/gu)?.length ?? 0) >= 2;

/** A lead that is a sentence is the first paragraph, unless the text begins with it; any other is a standfirst. */
function withLead(blocks: readonly Block[], fields: Fields): readonly Block[] {
  for (const name of fieldNames.lead) {
    const lead = blocksOfValue(fields.get(name));
    if (!lead.some(({ text }) => text.length >= fewestOfLead && /[.!?。؟।]["”’»)]*\s*$/u.test(text))) continue;
    return isRepeated(lead, blocks) ? blocks : [...lead, ...blocks];
  }
  return blocks;
}

const fewestOfLead = 60;

function isRepeated(lead: readonly Block[], blocks: readonly Block[]): boolean {
  const opening = foldText(lead.map(({ text }) => text).join(' '));
  const beginning = foldText(
    blocks
      .slice(0, 5)
      .map(({ text }) => text)
      .join(' '),
  );
  return beginning.includes(opening.slice(0, 60));
}
