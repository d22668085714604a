import { type ElementNode, type HtmlNode, lineOfNode, visitElements } from './html-node.ts';

/** What office programs call the styles of a title and of a subtitle. */
const titleName = /(?:^|\s)(?:title|MsoTitle)(?:\s|$)/;
const ofOffice = /(?:^|\s)(?:doc-content|c\d{1,3}|Mso\w+|WordSection\d)(?:\s|$)/;

/**
 * Rewrites a document that an office program saved as a page: the paragraph of its title becomes a heading, and
 * editors' comments go with their marks, since they were never meant to be read outside. Marks of footnotes go, too.
 */
export function readOfficeParts(root: ElementNode): void {
  if (!isOfOffice(root)) return;
  let hasTitle = false;
  rewrite(root, (element) => {
    if (isComment(element) || isMark(element)) return undefined;
    const isTitle = !hasTitle && element.tag === 'p' && titleName.test(element.attributes.class ?? '');
    hasTitle ||= isTitle;
    return isTitle ? withTag(element, 'h1') : element;
  });
}

function isOfOffice(root: ElementNode): boolean {
  let found = false;
  visitElements(root, (element) => {
    found ||= (element.tag === 'body' || element.tag === 'p') && ofOffice.test(element.attributes.class ?? '');
    return !found;
  });
  return found;
}

function rewrite(node: ElementNode, change: (element: ElementNode) => ElementNode | undefined): void {
  node.children = node.children.flatMap((child): readonly HtmlNode[] => {
    if (typeof child === 'string') return [child];
    const changed = change(child);
    if (changed) rewrite(changed, change);
    return changed ? [changed] : [];
  });
}

function withTag(element: ElementNode, tag: string): ElementNode {
  const renamed: ElementNode = { ...element, tag };
  for (const child of renamed.children) if (typeof child !== 'string') Object.assign(child, { parent: renamed });
  return renamed;
}

/** The mark of a comment or of a footnote in the text: `[a]`, `[1]`. */
function isMark({ tag, children, attributes }: ElementNode): boolean {
  if (tag === 'a') return /^#(?:cmnt|ftnt|_ftn|_msocom|_edn)_?\d*$/.test(attributes.href ?? '');
  return tag === 'sup' && children.some((child) => typeof child !== 'string' && isMark(child));
}

/** A block that opens with the anchor to which the mark of a comment leads. */
function isComment(element: ElementNode): boolean {
  if (element.tag !== 'div' && element.tag !== 'p') return false;
  if (/(?:^|\s)MsoComment\w*/.test(element.attributes.class ?? '')) return true;
  const first = element.children.find((child) => typeof child !== 'string' || child.trim() !== '');
  if (first === undefined || typeof first === 'string') return false;
  if (first.tag === 'a') return /^#cmnt_ref/.test(first.attributes.href ?? '') && lineOfNode(first) !== '';
  return element.tag === 'div' && isComment(first);
}
