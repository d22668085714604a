import type { ParsedDocument } from '../../model/article.ts';
import { limits } from '../../model/limits.ts';
import { withAlert } from '../feed/with-alert.ts';
import type { FoundItem, ItemList } from '../found-item.ts';
import { emptyMetadata } from '../lines/empty-metadata.ts';
import { isObject, type JsonObject, listOf, scalarText, textAt } from './json-values.ts';
import { readDocument } from './read-document.ts';
import { readFields, readId, readStated } from './read-fields.ts';
import { isArticleType } from './schema-types.ts';

/**
 * Members that hold lists of articles, the most specific first: JSON Feed's `items`, and those of agencies' interfaces.
 */
const listNames = [
  'items',
  'entries',
  'articles',
  'results',
  'stories',
  'posts',
  'documents',
  'docs',
  'news',
  'data',
  'response',
  'feed',
  'channel',
];
const deepest = 3;

/** The articles of a feed, of an answer with several, or of a list. Undefined where a document is one article. */
export function findItems(value: unknown): ItemList | undefined {
  const isFeed = isObject(value) && /jsonfeed\.org\/version/.test(textAt(value, 'version') ?? '');
  const list = listIn(value, deepest);
  if (!list) return isFeed ? { count: 0, items: [] } : undefined;
  const items = list
    .slice(0, limits.items)
    .map((object) => ({ id: readId(object) ?? innerId(object), document: readItem(object) }));
  const withText = items.filter(({ document }) => document.blocks.length > 0);
  if (isFeed) return { count: list.length, items: items.map(withSummary) };
  if (withText.length < 2) return undefined;
  const articles = items.filter(({ document }) => document.headline || document.blocks.length > 0);
  return { count: list.length - items.length + articles.length, items: articles };
}

/** An item of a JSON Feed may have only a summary, as one of RSS may have only a description. */
function withSummary({ id, document }: FoundItem): FoundItem {
  const { deck, blocks } = document;
  if (blocks.length > 0 || !deck) return { id, document: withAlert(document) };
  return { id, document: { ...document, deck: undefined, blocks: [{ kind: 'text', text: deck }] } };
}

/** A list, or the list in a member that is named like one. An object that has a text is an article. */
function listIn(value: unknown, levels: number): readonly JsonObject[] | undefined {
  if (Array.isArray(value)) return value.every(isObject) && value.length > 0 ? value : undefined;
  if (!isObject(value) || levels === 0 || '@type' in value || '@graph' in value) return undefined;
  for (const name of listNames) {
    const list = listIn(value[name], levels - 1);
    if (list) return hasOwnText(value) ? undefined : list;
  }
  return undefined;
}

function hasOwnText(object: JsonObject): boolean {
  const own = Object.entries(object).filter(([, member]) => typeof member === 'string');
  return readFields(Object.fromEntries(own)) !== undefined;
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
