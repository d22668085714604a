import type { Block, Metadata, ParsedDocument } from '../../model/article.ts';
import { flattenMarkup } from '../html/flatten-markup.ts';
import { normalizeLanguage } from '../lines/normalize-language.ts';
import { prefixDateline } from '../lines/prefix-dateline.ts';
import { readDate } from '../lines/read-date.ts';
import { isSameText } from '../lines/same-text.ts';
import { splitAuthors } from '../lines/split-authors.ts';
import { blocksOfBody } from './blocks-of-body.ts';
import { fieldNames } from './field-names.ts';
import { isObject, type JsonObject, listOf, scalarText } from './json-values.ts';

const deepest = 5;
const mostObjects = 500;

/** Reads the first object, outer before inner, that has a text. Names are compared without case, `_`, `-` and `:`. */
export function readFields(value: unknown): ParsedDocument | undefined {
  for (const object of objectsOf(value)) {
    const fields = foldNames(object);
    const blocks = readBody(fields);
    if (blocks.length > 0) {
      const dateline = readText(fields, fieldNames.dateline);
      return { ...readMetadata(fields), blocks: prefixDateline(blocks, dateline), notes: [] };
    }
  }
  return undefined;
}

/** The metadata of the first object that has a headline, where no object has a text. */
export function readStated(value: unknown): ParsedDocument | undefined {
  const found = objectsOf(value).map(foldNames);
  const stated = found.find((fields) => readText(fields, ['headline', 'headlines', 'headlinemain', 'title']));
  return stated && { ...readMetadata(stated), blocks: [], notes: [] };
}

/** The value that tells an object from its neighbours. */
export const readId = (object: JsonObject): string | undefined => readText(foldNames(object), fieldNames.id);

/** Breadth first, so that an article comes before the objects within it. */
function objectsOf(value: unknown): JsonObject[] {
  const found: JsonObject[] = [];
  let level: unknown[] = [value];
  for (let depth = 0; depth < deepest && found.length < mostObjects; depth++) {
    const objects = level.flatMap(listOf).filter(isObject);
    found.push(...objects.slice(0, mostObjects));
    level = objects.slice(0, mostObjects).flatMap((object) => Object.values(object));
  }
  return found;
}

type Fields = ReadonlyMap<string, unknown>;

const foldNames = (object: JsonObject): Fields =>
  new Map(Object.entries(object).map(([name, value]) => [name.toLowerCase().replace(/[_:-]/g, ''), value]));

function readBody(fields: Fields): readonly Block[] {
  for (const name of fieldNames.body) {
    const isMarkup = /html$/.test(name) || undefined;
    const blocks = bodyTexts(fields.get(name)).flatMap((text) => blocksOfBody(text, isMarkup));
    if (blocks.some(({ text }) => text.trim() !== '')) return blocks;
  }
  return [];
}

/** A text, a list of paragraphs, ninjs's bodies by their role, or an object around a text. */
function bodyTexts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (isObject(value) && isArticle(value)) return [];
  if (isObject(value))
    return bodyTexts(fieldNames.inner.map((name) => value[name]).find((inner) => inner !== undefined));
  if (!Array.isArray(value)) return [];
  const main = value.filter((item) => isObject(item) && item['role'] === 'main');
  const isBodies = value.some((item) => isObject(item) && ('contentType' in item || 'contenttype' in item));
  const parts = main.length > 0 ? main : isBodies ? value.slice(0, 1) : value;
  return parts.flatMap((part) => (Array.isArray(part) ? [] : bodyTexts(part)));
}

/** A member `story` or `article` with a headline of its own is an article, and is read as an object of its own. */
const isArticle = (object: JsonObject): boolean => {
  const fields = foldNames(object);
  return ['headline', 'headlines', 'title'].some((name) => fields.has(name));
};

/** The metadata that an object states under any of the usual names. */
export function readFieldMetadata(object: JsonObject): Metadata {
  return readMetadata(foldNames(object));
}

function readMetadata(fields: Fields): Metadata {
  const headline = readText(fields, fieldNames.headline);
  return {
    headline,
    deck: deckOf(readText(fields, fieldNames.deck), headline),
    authors: readAuthors(fields),
    published: dateAt(fields, fieldNames.published),
    modified: dateAt(fields, fieldNames.modified),
    language: normalizeLanguage(readText(fields, fieldNames.language) ?? ''),
    publisher: readText(fields, fieldNames.publisher),
    section: readText(fields, fieldNames.section),
    url: readText(fields, fieldNames.url, /^https?:\/\/\S+$/),
  };
}

/** Exports without a standfirst may put the headline there. */
const deckOf = (deck: string | undefined, headline: string | undefined): string | undefined =>
  deck && headline && isSameText(deck, headline) ? undefined : deck;

function readText(fields: Fields, names: readonly string[], wanted = /\S/): string | undefined {
  for (const name of names) {
    const text = textOfValue(fields.get(name));
    const line = text && flattenMarkup(text);
    if (line && wanted.test(line)) return line;
  }
  return undefined;
}

/** The text of a value: a text, the main or the first one of a list, or an object around a text. */
function textOfValue(value: unknown): string | undefined {
  const items = listOf(value);
  const first = items.find((item) => isObject(item) && item['role'] === 'main') ?? items[0];
  if (!isObject(first)) return scalarText(first);
  return fieldNames.inner.map((name) => scalarText(first[name])).find((text) => text !== undefined);
}

function readAuthors(fields: Fields): readonly string[] {
  for (const name of fieldNames.authors) {
    const names = listOf(fields.get(name)).flatMap((author) => splitAuthors(flattenMarkup(textOfValue(author) ?? '')));
    if (names.length > 0) return [...new Set(names)];
  }
  return [];
}

function dateAt(fields: Fields, names: readonly string[]): string | undefined {
  for (const name of names) {
    const date = readDate(textOfValue(fields.get(name)) ?? '');
    if (date) return date;
  }
  return undefined;
}
