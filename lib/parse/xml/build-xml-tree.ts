import { limits } from '../../model/limits.ts';
import { Unreadable } from '../../model/unreadable.ts';
import { scanXml } from '../html/scan-markup.ts';
import { decodeReferences } from './decode-references.ts';
import { prefixOfNamespace } from './namespaces.ts';
import { stripDoctype } from './strip-doctype.ts';
import type { XmlElement } from './xml-node.ts';

interface OpenElement {
  name: string;
  local: string;
  attributes: Map<string, string>;
  children: (OpenElement | string)[];
}

/**
 * The document as a tree below a root without a name.
 * @throws {Unreadable} `too-complex` when it is deeper or larger than any news format
 */
export function buildXmlTree(xml: string): XmlElement {
  const root: OpenElement = { name: '', local: '', attributes: new Map(), children: [] };
  const path: OpenElement[] = [];
  let nodes = 0;
  scanXml(stripDoctype(xml), {
    open(written) {
      if (path.length >= limits.xmlDepth || ++nodes > limits.xmlNodes) throw tooComplex();
      const element: OpenElement = { name: written.toLowerCase(), local: '', attributes: new Map(), children: [] };
      (path.at(-1) ?? root).children.push(element);
      path.push(element);
    },
    attribute(name, value) {
      const attributes = path.at(-1)?.attributes;
      if (!attributes) return;
      if (attributes.size >= limits.xmlAttributes) throw tooComplex();
      attributes.set(name.toLowerCase(), decodeReferences(value.slice(0, limits.attributeCharacters)));
    },
    text(text, isLiteral) {
      (path.at(-1) ?? root).children.push(isLiteral ? text : decodeReferences(text));
    },
    close() {
      path.pop();
    },
  });
  resolveNames(root, undefined, undefined);
  return root;
}

const tooComplex = (): Unreadable =>
  new Unreadable(
    'too-complex',
    `The XML has more than ${limits.xmlDepth} levels, ${limits.xmlNodes} elements or ` +
      `${limits.xmlAttributes} attributes in one; no news format does.`,
  );

/** Namespaces by prefix: a chain with one link for each element that declares any. */
interface Scope {
  readonly outer: Scope | undefined;
  readonly declared: ReadonlyMap<string, string>;
}

function resolveNames(element: OpenElement, outer: Scope | undefined, home: string | undefined): void {
  for (const child of element.children) {
    if (typeof child === 'string') continue;
    const scope = scopeOf(child, outer);
    const colon = child.name.indexOf(':');
    const prefix = colon < 0 ? '' : child.name.slice(0, colon);
    const namespace = lookUp(scope, prefix);
    child.local = child.name.slice(colon + 1);
    // The outermost element has the document's own namespace.
    const own = home ?? namespace ?? '';
    child.name = nameOf(child.local, prefix, namespace, own);
    resolveNames(child, scope, own);
  }
}

function nameOf(local: string, written: string, namespace: string | undefined, home: string): string {
  if (namespace !== undefined && namespace === home) return local;
  const prefix = (namespace === undefined ? undefined : prefixOfNamespace.get(namespace)) ?? written;
  return prefix === '' ? local : `${prefix}:${local}`;
}

function scopeOf({ attributes }: OpenElement, outer: Scope | undefined): Scope | undefined {
  const declared = new Map<string, string>();
  for (const [name, value] of attributes) {
    if (name === 'xmlns') declared.set('', value.trim().toLowerCase());
    else if (name.startsWith('xmlns:')) declared.set(name.slice(6), value.trim().toLowerCase());
  }
  return declared.size === 0 ? outer : { outer, declared };
}

function lookUp(scope: Scope | undefined, prefix: string): string | undefined {
  for (let link = scope; link; link = link.outer) {
    const namespace = link.declared.get(prefix);
    if (namespace !== undefined) return namespace;
  }
  return undefined;
}
