import { limits } from '../../model/limits.ts';
import { type AttributeName, attributeNames, type ElementNode } from './html-node.ts';
import { scanElements } from './scan-markup.ts';
import { blockTags } from './tag-classes.ts';

const kept: ReadonlySet<string> = new Set(attributeNames);

type OpenElement = Omit<ElementNode, 'parent'> & {
  parent: ElementNode | undefined;
  attributes: Partial<Record<AttributeName, string>>;
};

const tooComplex = Symbol('too complex');

/** The page as a tree below a root without a name. Undefined when it is deeper or larger than any real page. */
export function buildTree(html: string): ElementNode | undefined {
  try {
    return scanTree(html);
  } catch (error) {
    if (error === tooComplex) return undefined;
    throw error;
  }
}

function scanTree(html: string): ElementNode {
  const root: OpenElement = { tag: '', attributes: {}, parent: undefined, children: [] };
  let current = root;
  let depth = 0;
  let nodes = 0;
  let text = '';
  const flush = (): void => {
    if (text === '') return;
    current.children.push(text);
    text = '';
  };
  scanElements(html, {
    open(tag) {
      flush();
      if (++depth > limits.htmlDepth || ++nodes > limits.htmlNodes) throw tooComplex;
      const element: OpenElement = { tag, attributes: {}, parent: current, children: [] };
      current.children.push(element);
      current = element;
    },
    attribute(name, value) {
      if (kept.has(name)) current.attributes[name as AttributeName] ??= value.slice(0, limits.attributeCharacters);
    },
    // Each character reference is a call of its own: neighbours are joined first.
    text(piece) {
      if (text.length < limits.writtenCharacters) text += piece.slice(0, limits.writtenCharacters);
    },
    close() {
      flush();
      if (current.tag === 'head') freeBody(current);
      current = (current.parent as OpenElement | undefined) ?? root;
      depth--;
    },
  });
  flush();
  return root;
}

/** A block ends a head that was never closed, as in browsers: the block and all after it move behind the head. */
function freeBody(head: OpenElement): void {
  const first = head.children.findIndex((child) => typeof child !== 'string' && blockTags.has(child.tag));
  if (first < 0 || !head.parent) return;
  for (const child of head.children.splice(first)) {
    if (typeof child !== 'string') (child as OpenElement).parent = head.parent;
    head.parent.children.push(child);
  }
}
