import type { ParsedDocument } from '../model/article.ts';
import type { DroppedLine } from '../model/dropped-line.ts';
import { type SiftedDocument, siftDocument } from './sift-document.ts';

/**
 * What `cleanArticle` leaves out of a document's body or sets apart in it, in article order: furniture, endings that
 * were cut off paragraphs, and the dateline. Also of a document that is all furniture, of which there is no article.
 * @throws {Unreadable} `too-complex` for more paragraphs than any article has
 */
export function explainDropped(document: ParsedDocument): readonly DroppedLine[] {
  const sifted = siftDocument(document);
  const { dropped } = sifted;
  const dateline = datelineOf(sifted);
  const lines: readonly DroppedLine[] = dropped.map(({ text, rule, zone }) => ({ text: text.trim(), rule, zone }));
  if (!dateline) return lines;
  const before = dropped.filter(({ keptBefore }) => keptBefore <= dateline.paragraph).length;
  return lines.toSpliced(before, 0, dateline.line);
}

/** The dateline, and the number of the paragraph that it opens. */
function datelineOf({
  text,
  paragraphs,
  dateline,
}: SiftedDocument): { line: DroppedLine; paragraph: number } | undefined {
  if (!dateline) return undefined;
  const rule = 'dateline';
  const line = { text: text.slice(dateline.start, dateline.end).trimEnd(), rule, zone: 'opening' };
  return { line, paragraph: paragraphs.findIndex(({ start }) => start === dateline.start) };
}
