import type { Metadata } from '../../model/article.ts';
import { words } from '../../model/words.ts';
import { flattenMarkup } from '../html/flatten-markup.ts';
import { normalizeLanguage } from '../lines/normalize-language.ts';
import { isSameText } from '../lines/same-text.ts';
import { splitAuthors } from '../lines/split-authors.ts';
import { withoutPublisher } from '../lines/without-publisher.ts';
import { fieldNames, innerNames, titleNames } from './field-names.ts';
import { type Fields, type FoundObject, foldNames } from './find-objects.ts';
import { isObject, type JsonObject, listOf, scalarText } from './json-values.ts';
import { readDateOf } from './read-date-of.ts';
import { statedText } from './stated-text.ts';

/** The metadata that an object states under any of the usual names. Names are compared without case and marks. */
export function readFieldMetadata(object: JsonObject): Metadata {
  return readObjectMetadata({ fields: foldNames(object), others: [] });
}

/** The metadata of an object, and where it is silent, of those around it. */
export function readObjectMetadata({ fields, others }: FoundObject): Metadata {
  const all = [fields, ...others];
  const publisher = readText(all, fieldNames.publisher, isNoAddress);
  const headline = readHeadline(fields, others);
  return {
    headline: headline && withoutPublisher(headline, publisher),
    deck: deckOf(readText(all, fieldNames.deck), headline),
    authors: readAuthors(all),
    published: readDateOf(all, fieldNames.published, textOfValue),
    modified: readDateOf(all, fieldNames.modified, textOfValue),
    language: normalizeLanguage(readText(all, fieldNames.language) ?? ''),
    publisher,
    section: readText(all, fieldNames.section, isNoAddress),
    url: readText(all, fieldNames.url, isAddress),
  };
}

/** Around an article a name is that of something else. */
function readHeadline(fields: Fields, others: readonly Fields[]): string | undefined {
  return readText([fields], fieldNames.headline) ?? readText(others, titleNames);
}

const isAddress = (text: string): boolean => /^https?:\/\/\S+$/.test(text);
const isNoAddress = (text: string): boolean => !/^(?:https?:\/\/|www\.)\S*$/.test(text);

/** Exports without a standfirst may put the headline there. */
const deckOf = (deck: string | undefined, headline: string | undefined): string | undefined =>
  deck && headline && isSameText(deck, headline) ? undefined : deck;

/** The first text under these names, the names of an object before those of the next. */
export function readText(
  all: readonly Fields[],
  names: readonly string[],
  isWanted = (text: string): boolean => text !== '',
): string | undefined {
  for (const fields of all) {
    for (const name of names) {
      const text = textOfValue(fields.get(name));
      const line = text && flattenMarkup(statedText(text));
      if (line && isWanted(line)) return line;
    }
  }
  return undefined;
}

/** The text of a value: a text, the main or the first one of a list, or an object around a text. */
function textOfValue(value: unknown): string | undefined {
  const items = listOf(value);
  const first = items.find((item) => isObject(item) && item['role'] === 'main') ?? items[0];
  if (!isObject(first)) return scalarText(first);
  const members = new Map(Object.entries(first).map(([name, member]) => [name.toLowerCase(), member]));
  return innerNames.map((name) => scalarText(members.get(name))).find((text) => text !== undefined);
}

function readAuthors(all: readonly Fields[]): readonly string[] {
  for (const fields of all) {
    for (const name of fieldNames.authors) {
      const names = listOf(fields.get(name)).flatMap(namesOfAuthor);
      if (names.length > 0) return [...new Set(names)];
    }
  }
  return [];
}

/** Credits hold the authors under "by"; a person may have names in parts. */
function namesOfAuthor(author: unknown): readonly string[] {
  if (!isObject(author)) return splitAuthors(flattenMarkup(statedText(scalarText(author) ?? '')));
  const members = foldNames(author);
  const by = members.get('by');
  if (Array.isArray(by)) return by.flatMap(namesOfAuthor);
  const text = textOfValue(author) ?? nameInParts(members);
  if (text) return splitAuthors(flattenMarkup(statedText(text)));
  return wrappers.flatMap((name) => listOf(members.get(name)).flatMap(namesOfAuthor));
}

/** Members in which an interface wraps what it points to. */
const wrappers = words('attributes data fields node');

const nameInParts = (members: Fields): string | undefined =>
  [
    ['firstname', 'givenname', 'first'],
    ['lastname', 'familyname', 'last', 'surname'],
  ]
    .map((names) => names.map((name) => scalarText(members.get(name))).find(Boolean))
    .filter(Boolean)
    .join(' ') || undefined;
