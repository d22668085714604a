/** An element of an XML document. Names are in lower case: feeds write `pubdate` and `pubDate`. */
export interface XmlElement {
  /** `title`, `dc:creator`: the local name, with the usual prefix of any namespace but the document's own. */
  readonly name: string;
  /** The name without prefix. */
  readonly local: string;
  /** By name with the prefix as written: `guid`, `xml:lang`. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlNode[];
}

export type XmlNode = XmlElement | string;

export const elementsOf = ({ children }: XmlElement): XmlElement[] =>
  children.filter((child) => typeof child !== 'string');

/** The children of these names, in document order. */
export const childrenOf = (element: XmlElement, ...names: readonly string[]): XmlElement[] =>
  elementsOf(element).filter(({ name }) => names.includes(name));

/** The first child of the first of these names that has one. */
export function childOf(element: XmlElement | undefined, ...names: readonly string[]): XmlElement | undefined {
  if (!element) return undefined;
  for (const wanted of names) {
    const found = element.children.find((child) => typeof child !== 'string' && child.name === wanted);
    if (typeof found === 'object') return found;
  }
  return undefined;
}

/** The first element down a path of local names: `bodyOf(nitf, 'body', 'body.head', 'hedline')`. */
export function descend(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  let current = element;
  for (const step of path) current = current && elementsOf(current).find(({ local }) => local === step);
  return current;
}

/** All elements of these local names below, in document order, but not those within another. */
export function findAll(element: XmlElement, ...locals: readonly string[]): XmlElement[] {
  const found: XmlElement[] = [];
  const visit = (node: XmlElement): void => {
    for (const child of node.children) {
      if (typeof child === 'string') continue;
      if (locals.includes(child.local)) found.push(child);
      else visit(child);
    }
  };
  visit(element);
  return found;
}

/** All text below, as it stands. */
export function textOfElement(node: XmlNode | undefined): string {
  if (node === undefined) return '';
  if (typeof node === 'string') return node;
  const parts: string[] = [];
  for (const child of node.children) parts.push(textOfElement(child));
  return parts.join('');
}

/** All text below on one line; undefined when there is none. */
export function lineOfElement(node: XmlNode | undefined): string | undefined {
  return textOfElement(node).replace(/\s+/g, ' ').trim() || undefined;
}

/** An attribute's value without spaces around it; undefined when it is empty. */
export const attributeOf = (element: XmlElement | undefined, name: string): string | undefined =>
  element?.attributes.get(name)?.trim() || undefined;
