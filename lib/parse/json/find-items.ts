import type { ParsedDocument } from '../../model/article.ts';
import { limits } from '../../model/limits.ts';
import { withAlert } from '../feed/with-alert.ts';
import type { FoundItem, ItemList } from '../found-item.ts';
import { emptyMetadata } from '../lines/empty-metadata.ts';
import { fieldName, fieldNames, foldName, titleNames } from './field-names.ts';
import { foldNames } from './find-objects.ts';
import { isBlockList } from './is-block-list.ts';
import { isObject, type JsonObject, listOf, scalarText, textAt } from './json-values.ts';
import { ranked } from './ranked.ts';
import { readBody } from './read-body.ts';
import { readDocument } from './read-document.ts';
import { readId, readStated } from './read-fields.ts';
import { isArticleType } from './schema-types.ts';

/**
 * Members that hold lists of articles, the most specific first: JSON Feed's `items`, and those of agencies' and news
 * services' interfaces.
 */
const listNames = ranked(`
  items entries articles results stories posts documents docs news news_results hits objects value edges records rows
  data response feed channel
`);
const deepest = 3;

/** The articles of a feed, of an answer with several, or of a list. Undefined where a document is one article. */
export function findItems(value: unknown): ItemList | undefined {
  const isFeed = isObject(value) && /jsonfeed\.org\/version/.test(textAt(value, 'version') ?? '');
  const list = listIn(value, deepest);
  if (!list) return isFeed ? { count: 0, items: [] } : undefined;
  const items = list
    .slice(0, limits.items)
    .map((object) => ({ id: readId(object) ?? innerId(object), document: readItem(object) }));
  if (isFeed) return { count: list.length, items: items.map(asAlert) };
  const found = isOfSchemaOrg(list)
    ? items.filter(({ document }) => document.blocks.length > 0)
    : items.filter(isArticle);
  if (found.length < 2) return undefined;
  const articles = items.filter(({ document }) => document.headline || document.blocks.length > 0);
  return { count: list.length - items.length + articles.length, items: articles.map(asAlert) };
}

const asAlert = ({ id, document }: FoundItem): FoundItem => ({ id, document: withAlert(document) });

/** An entry with a text is an article; one with a headline is, if it also has a date or an address. */
const isArticle = ({ document: { blocks, headline, published, url } }: FoundItem): boolean =>
  blocks.length > 0 || (headline !== undefined && (published !== undefined || url !== undefined));

const isOfSchemaOrg = (list: readonly JsonObject[]): boolean => list.some((object) => '@type' in object);

/** A list, or the list in a member that is named like one. An object that has a text is an article. */
function listIn(value: unknown, levels: number): readonly JsonObject[] | undefined {
  if (Array.isArray(value)) return isList(value) ? value : undefined;
  if (!isObject(value) || levels === 0 || '@type' in value || '@graph' in value) return undefined;
  for (const name of listNames) {
    const list = listIn(value[name], levels - 1);
    if (list) return hasOwnText(value, name) ? undefined : list;
  }
  return isTitled(value) || hasOwnText(value) ? undefined : otherListIn(value, levels);
}

/** Objects with titles that are held by their ids, or in a list under a name of its own, in an object that has none. */
function otherListIn(object: JsonObject, levels: number): readonly JsonObject[] | undefined {
  const members = Object.values(object);
  const isById = !Object.keys(object).some((name) => fieldOfName.has(foldName(name)));
  if (isById && members.every(isObject) && members.filter(isTitled).length > 1) return members;
  for (const member of members) {
    const list = Array.isArray(member) && isList(member) ? member : undefined;
    if (list && list.filter(isTitled).length > 1) return list;
    const inner = isObject(member) ? listIn(member, levels - 1) : undefined;
    if (inner && inner.filter(isTitled).length > 1) return inner;
  }
  return undefined;
}

const isTitled = (object: JsonObject): boolean => Object.keys(object).some((name) => titles.has(fieldName(name)));
const titles: ReadonlySet<string> = new Set(titleNames);
/** An article beside its paper is no list of two. */
const fieldOfName: ReadonlySet<string> = new Set(Object.values(fieldNames).flat());

const isList = (value: readonly unknown[]): value is readonly JsonObject[] =>
  value.length > 0 && value.every(isObject) && !isBlockList(value);

function hasOwnText(object: JsonObject, listName?: string): boolean {
  const own = Object.entries(object).filter(([name]) => name !== listName);
  return readBody(foldNames(Object.fromEntries(own))).length > 0;
}

/** In a list of things of schema.org only articles count: comments have a text as well. */
function readItem(object: JsonObject): ParsedDocument {
  const document =
    '@type' in object && !listOf(object['@type']).some((type) => isArticleType(scalarText(type) ?? ''))
      ? undefined
      : readDocument(object);
  return document ?? readStated(object) ?? { ...emptyMetadata, blocks: [], notes: [] };
}

/** Some interfaces wrap each article in an object with its metadata beside it. */
function innerId(object: JsonObject): string | undefined {
  for (const member of Object.values(object)) {
    const id = isObject(member) ? readId(member) : undefined;
    if (id) return id;
  }
  return undefined;
}
