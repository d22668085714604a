import type { Metadata } from '../../model/article.ts';
import { flattenMarkup } from '../html/flatten-markup.ts';
import { isKnownAgency } from '../lines/is-agency.ts';
import { normalizeLanguage } from '../lines/normalize-language.ts';
import { readDate } from '../lines/read-date.ts';
import { splitCredits } from '../lines/split-authors.ts';
import { isObject, type JsonObject, listOf, textAt } from './json-values.ts';
import { isArticleType, isPageType } from './schema-types.ts';

/** A schema.org article. Its text is as stated: plain, or with markup. */
export interface SchemaOrgArticle extends Metadata {
  readonly body: string | undefined;
  /** Authors and agencies. */
  readonly credits: readonly string[];
}

/** JSON-LD nests; this is deeper than any article on a page. */
const deepest = 6;
const mostNodes = 2000;

/** The article among JSON-LD documents: one with a text, else one with a headline, else any. Follows references. */
export function readSchemaOrg(documents: readonly unknown[]): SchemaOrgArticle | undefined {
  const nodes = collectNodes(documents);
  const articles = nodes.filter((node) =>
    listOf(node['@type']).some((type) => typeof type === 'string' && isArticleType(type)),
  );
  const article =
    articles.find((node) => textAt(node, 'articleBody')) ??
    articles.find((node) => textAt(node, 'headline', 'name')) ??
    articles[0];
  return article && readArticle(article, indexById(nodes));
}

/** The page itself among JSON-LD documents without an article. Its name holds the site's, so it is not a headline. */
export function readSchemaOrgPage(documents: readonly unknown[]): SchemaOrgArticle | undefined {
  const nodes = collectNodes(documents);
  const page = nodes.find((node) => listOf(node['@type']).some((type) => typeof type === 'string' && isPageType(type)));
  return page && { ...readArticle(page, indexById(nodes)), headline: undefined, body: undefined };
}

function collectNodes(documents: readonly unknown[]): JsonObject[] {
  const nodes: JsonObject[] = [];
  const visit = (value: unknown, depth: number): void => {
    if (depth > deepest || nodes.length > mostNodes) return;
    if (Array.isArray(value)) for (const item of value) visit(item, depth + 1);
    else if (isObject(value)) {
      nodes.push(value);
      for (const [name, member] of Object.entries(value))
        if (typeof member === 'object' && name !== 'liveBlogUpdate') visit(member, depth + 1);
    }
  };
  visit(documents, 0);
  return nodes;
}

type ById = ReadonlyMap<string, JsonObject>;

/** Nodes by their id: the first with any other member. */
function indexById(nodes: readonly JsonObject[]): ById {
  const byId = new Map<string, JsonObject>();
  for (const node of nodes) {
    const id = node['@id'];
    if (typeof id === 'string' && !byId.has(id) && Object.keys(node).length > 1) byId.set(id, node);
  }
  return byId;
}

function readArticle(article: JsonObject, byId: ById): SchemaOrgArticle {
  const text = (...names: readonly string[]): string | undefined => {
    const value = textAt(article, ...names);
    return value && flattenMarkup(value);
  };
  const date = (name: string): string | undefined => readDate(textAt(article, name) ?? '');
  const credits = readCredits(article, byId);
  return {
    credits,
    headline: text('headline', 'name'),
    deck: text('alternativeHeadline', 'description', 'abstract'),
    authors: credits.filter((name) => !isKnownAgency(name)),
    published: date('datePublished') ?? date('dateCreated') ?? date('uploadDate'),
    modified: date('dateModified'),
    language: normalizeLanguage(languageText(article['inLanguage'])),
    publisher: nameOf(article['publisher'], byId),
    section: text('articleSection'),
    url: addressOf(article),
    body: textAt(article, 'articleBody', 'reviewBody', 'text'),
  };
}

function readCredits(article: JsonObject, byId: ById): string[] {
  const names = listOf(article['author'] ?? article['creator']).flatMap((author) => {
    // One person may have the names of several.
    const listed = isObject(author) && Array.isArray(author['name']) ? author['name'] : [author];
    return listed.flatMap((one) => splitCredits(flattenMarkup(nameOf(one, byId) ?? '')));
  });
  return [...new Set(names)];
}

function nameOf(value: unknown, byId: ById): string | undefined {
  if (typeof value === 'string') return value.trim() || undefined;
  const first = listOf(value)[0];
  if (typeof first === 'string') return first;
  if (!isObject(first)) return undefined;
  const whole = byId.get(textAt(first, '@id') ?? '') ?? first;
  return textAt(first, 'name') ?? textAt(whole, 'name') ?? joinedName(whole);
}

function joinedName(person: JsonObject): string | undefined {
  return [textAt(person, 'givenName'), textAt(person, 'familyName')].filter(Boolean).join(' ') || undefined;
}

function languageText(value: unknown): string {
  const first = listOf(value)[0];
  if (typeof first === 'string') return first;
  return isObject(first) ? (textAt(first, 'alternateName', 'name') ?? '') : '';
}

function addressOf(article: JsonObject): string | undefined {
  const page = article['mainEntityOfPage'];
  const candidates = [article['url'], page, isObject(page) ? page['@id'] : undefined, article['@id']];
  return candidates.find((value): value is string => typeof value === 'string' && /^https?:\/\/\S+$/.test(value));
}
