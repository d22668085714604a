import type { ParsedDocument } from '../../model/article.ts';
import { isObject, type JsonObject, listOf, textAt } from './json-values.ts';

const otherMedia = /^(?:animation|audio|composite|graphic|image|package|picture|planning|video)$/i;

/**
 * An article without a text has its description for one, as an item of a feed has. The description of a picture is its
 * caption. A page that states what it is in terms of schema.org has its text elsewhere.
 */
export function describe(document: ParsedDocument, value: unknown): ParsedDocument {
  const { deck, blocks } = document;
  const isOther = listOf(value).some((object) => isObject(object) && (isOfPage(object) || isOtherMedium(object)));
  if (blocks.length > 0 || !deck || isOther) return document;
  return { ...document, deck: undefined, blocks: [{ kind: 'text', text: deck }] };
}

const isOfPage = (object: JsonObject): boolean => '@type' in object || '@graph' in object || '@context' in object;
const isOtherMedium = (object: JsonObject): boolean => otherMedia.test(textAt(object, 'type') ?? '');
