import type { ParagraphKind } from '../../model/article.ts';
import type { TextRun } from './collect-runs.ts';
import type { ElementNode } from './html-node.ts';

const kinds: ReadonlyMap<string, ParagraphKind> = new Map([
  ['h1', 'heading'],
  ['h2', 'heading'],
  ['h3', 'heading'],
  ['h4', 'heading'],
  ['h5', 'heading'],
  ['h6', 'heading'],
  ['li', 'list-item'],
  ['dd', 'list-item'],
  ['dt', 'list-item'],
  ['blockquote', 'quotation'],
  ['figcaption', 'caption'],
  ['caption', 'caption'],
  ['pre', 'preformatted'],
  ['td', 'table'],
  ['th', 'table'],
]);

/** A cell with this many characters is part of a page's layout, not of a table. */
const longCell = 80;

/** The kind of a run, by the nearest element around it that tells one. */
export function kindOfRun({ owner, text }: TextRun): ParagraphKind {
  for (let node: ElementNode | undefined = owner; node; node = node.parent) {
    const kind = kinds.get(node.tag);
    if (kind === 'table') return text.length < longCell ? 'table' : 'text';
    if (kind) return kind;
  }
  return 'text';
}
