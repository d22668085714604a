import type { ParsedDocument } from '../../model/article.ts';
import { wordSet } from '../../model/words.ts';
import type { JsonObject } from '../json/json-values.ts';
import { readFields } from '../json/read-fields.ts';
import { writeMarkup } from './write-markup.ts';
import { elementsOf, textOfElement, type XmlElement } from './xml-node.ts';

/** Elements that mark up a text; other elements are members of a record. */
const markup = wordSet('a b blockquote br div em h1 h2 h3 i li ol p span strong table ul');

/** Reads XML of an unknown format by the names of its elements, as JSON is read by the names of its members. */
export function readPlainXml(root: XmlElement): ParsedDocument | undefined {
  return readFields(membersOf(root));
}

/** Readers' words beside an article. */
const others = wordSet('comment comments');

function membersOf(element: XmlElement): unknown {
  const elements = elementsOf(element);
  if (elements.length === 0) return textOfElement(element).trim();
  if (elements.some(({ local }) => markup.has(local))) return writeMarkup(element);
  return { ...Object.fromEntries(element.attributes), ...childrenByName(elements) };
}

function childrenByName(elements: readonly XmlElement[]): JsonObject {
  const members = new Map<string, unknown[]>();
  for (const child of elements.filter(({ local }) => !others.has(local))) {
    const values = members.get(child.local) ?? [];
    values.push(membersOf(child));
    members.set(child.local, values);
  }
  return Object.fromEntries([...members].map(([name, values]) => [name, values.length === 1 ? values[0] : values]));
}
