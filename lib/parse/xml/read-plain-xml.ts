import type { ParsedDocument } from '../../model/article.ts';
import { readFields } from '../json/read-fields.ts';
import { writeMarkup } from './write-markup.ts';
import { elementsOf, textOfElement, type XmlElement } from './xml-node.ts';

/** Elements that are markup of a text and no members of a record. */
const markup: ReadonlySet<string> = new Set(
  'p br div b i em strong a span ul ol li h1 h2 h3 blockquote table'.split(' '),
);

/** Reads XML of no known format by the names of its elements, as JSON of no known format is read by those of its members. */
export function readPlainXml(root: XmlElement): ParsedDocument | undefined {
  return readFields(membersOf(root));
}

function membersOf(element: XmlElement): unknown {
  const elements = elementsOf(element);
  if (elements.length === 0) return textOfElement(element).trim();
  if (elements.some(({ local }) => markup.has(local))) return writeMarkup(element);
  const members = new Map<string, unknown[]>();
  for (const child of elements) {
    const values = members.get(child.local) ?? [];
    values.push(membersOf(child));
    members.set(child.local, values);
  }
  return Object.fromEntries([...members].map(([name, values]) => [name, values.length === 1 ? values[0] : values]));
}
