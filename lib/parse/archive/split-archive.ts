/** How a database of newspapers sets its documents down. */
export type ArchiveKind = 'labels' | 'tags' | 'lines';

export interface Archive {
  readonly kind: ArchiveKind;
  /** The lines of each document. */
  readonly documents: readonly (readonly string[])[];
}

/** "1 of 12 DOCUMENTS", "Document 1 of 12" */
const counter = /^\s*(?:document )?\d+ of \d+(?: documents?)?\s*$/i;
/** "Document MARLCR0020240914ek9e0004p": a code with the day in it. */
const number = /^\s*(?:AN\s+)?Document ([A-Z]{3,8}0?\d{8,12}[a-z0-9]{4,14})\s*$/;
const endOfDocument = /^\s*End of Document\s*$/;
const loadDate = /^\s*load-date:/i;
const fullText = /^\s*full text:/i;
const tag = /^([A-Z]{2,3})(?:\s+\S.*)?$/;
const typicalTags = /^(?:HD|WC|PD|SN|LP|TD)(?:\s|$)/;
const fewestTags = 4;

/** Tells the exports of LexisNexis, Nexis Uni, ProQuest and Factiva from other text, and cuts them into documents. */
export function splitArchive(text: string): Archive | undefined {
  const lines = text.split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/u).map((line) => line.replace(/\u00a0/gu, ' ').trimEnd());
  const tags = new Set(lines.filter((line) => typicalTags.test(line)).map((line) => tag.exec(line)?.[1]));
  if (tags.size >= fewestTags) return { kind: 'tags', documents: cutBefore(lines, startsTagged) };
  if (lines.some((line) => number.test(line))) return { kind: 'lines', documents: cutBehind(lines, number) };
  if (lines.some((line) => endOfDocument.test(line)))
    return { kind: 'labels', documents: cutBehind(lines, endOfDocument) };
  const isLabelled = lines.some((line) => loadDate.test(line) || fullText.test(line));
  const isCounted = lines.some((line) => counter.test(line));
  return isCounted || isLabelled ? { kind: 'labels', documents: cutBefore(lines, counter) } : undefined;
}

/** A headline, or a section above it, opens a document. */
const startsTagged = /^HD(?:\s|$)/;

/** What stands before the first cut is a table of contents; without a cut, all is one document. */
function cutBefore(lines: readonly string[], start: RegExp): readonly (readonly string[])[] {
  const starts = [...lines.keys()].filter((index) => start.test(lines[index] ?? ''));
  if (starts.length === 0) return [lines];
  return starts.map((from, index) => lines.slice(counter.test(lines[from] ?? '') ? from + 1 : from, starts[index + 1]));
}

function cutBehind(lines: readonly string[], end: RegExp): readonly (readonly string[])[] {
  const documents: string[][] = [];
  let open: string[] = [];
  for (const line of lines) {
    open.push(line);
    if (!end.test(line)) continue;
    documents.push(open);
    open = [];
  }
  return documents;
}

/** The number in the last line of a document of Factiva. */
export const documentNumber = (line: string): string | undefined => number.exec(line)?.[1];
export const isEndOfDocument = (line: string): boolean => endOfDocument.test(line);
