/** An element of a page, with the attributes that somebody asks for. A child that is a string is text. */
export interface ElementNode {
  readonly tag: string;
  readonly attributes: Readonly<Partial<Record<AttributeName, string>>>;
  readonly parent: ElementNode | undefined;
  /** In document order. Pruning removes children. */
  children: HtmlNode[];
}

export type HtmlNode = ElementNode | string;

export const attributeNames = [
  'id',
  'class',
  'style',
  'hidden',
  'role',
  'aria-hidden',
  'lang',
  'href',
  'rel',
  'type',
  'name',
  'property',
  'content',
  'datetime',
  'itemprop',
  'itemtype',
  'title',
  'data-testid',
] as const;

export type AttributeName = (typeof attributeNames)[number];

/** All text below, as it stands. */
export function textOfNode(node: HtmlNode): string {
  if (typeof node === 'string') return node;
  let text = '';
  for (const child of node.children) text += textOfNode(child);
  return text;
}

/** Text on one line, without spaces around it. */
export const lineOfNode = (node: HtmlNode): string => textOfNode(node).replace(/\s+/g, ' ').trim();

/** Calls `visit` for every element below, in document order. An element is not entered when `visit` returns false. */
export function visitElements(node: ElementNode, visit: (element: ElementNode) => boolean): void {
  for (const child of node.children) {
    if (typeof child !== 'string' && visit(child)) visitElements(child, visit);
  }
}
