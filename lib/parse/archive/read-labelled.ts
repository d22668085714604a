import { type ArchiveField, fieldOfLabel, fieldOfTag } from './archive-labels.ts';
import { type ArchiveKind, documentNumber, isEndOfDocument } from './split-archive.ts';

/** A document of an archive, with its text told from the lines around it. */
export interface LabelledText {
  /** The first value of each field, lines joined. */
  readonly fields: ReadonlyMap<ArchiveField, string>;
  /** Lines above the text without a label, empty ones left out. */
  readonly unlabelled: readonly string[];
  readonly body: readonly string[];
  /** Lines that are neither text nor headline. */
  readonly others: readonly string[];
}

const keyed = /^\s{0,8}(\p{Lu}[\p{L}. /-]{1,40}?) ?:(?: *(\S.*)|)$/u;
const tagged = /^([A-Z]{2,3})(?:\s+(\S.*))?$/;

interface Entry {
  readonly field: ArchiveField;
  readonly value: string;
}

/** The label that opens a line; of a line that is a label alone, only the words that open or close a text. */
function readEntry(line: string, kind: ArchiveKind): Entry | undefined {
  if (kind === 'tags') {
    const [, tag = '', value = ''] = tagged.exec(line) ?? [];
    const field = fieldOfTag.get(tag);
    return field && { field, value };
  }
  if (kind === 'lines') return undefined;
  const [, label = '', value = ''] = keyed.exec(line) ?? [];
  const field = fieldOfLabel.get((label || line.trim()).toLowerCase());
  if (!field || (label === '' && field !== 'body' && field !== 'end' && field !== 'ignored')) return undefined;
  return { field, value };
}

/** Reads a document whose values stand behind labels, or below tags. */
export function readLabelled(lines: readonly string[], kind: ArchiveKind): LabelledText {
  const hasBody = lines.some((line) => isBody(readEntry(line, kind)?.field));
  const fields = new Map<ArchiveField, string>();
  const unlabelled: string[] = [];
  const body: string[] = [];
  const others: string[] = [];
  let zone: 'head' | 'body' | 'tail' = 'head';
  let open: ArchiveField | undefined;
  for (const line of lines) {
    const found: Entry | undefined = readEntry(line, kind);
    const entry: Entry | undefined = zone === 'body' && !followsText(found) ? undefined : found;
    if (isEndOfDocument(line)) zone = 'tail';
    else if (entry && isBody(entry.field) && zone !== 'tail') {
      zone = 'body';
      body.push('', entry.value);
    } else if (entry) {
      zone = zone === 'body' || entry.field === 'end' ? 'tail' : zone;
      open = fields.has(entry.field) ? 'ignored' : entry.field;
      addValue(fields, open, entry.value);
      others.push(line);
    } else if (zone === 'body') body.push(line);
    else if (line === '') open = kind === 'tags' ? open : undefined;
    else if (open !== undefined) addValue(fields, open, line);
    else if (zone === 'tail') others.push(line);
    else if (hasBody || fields.size === 0) unlabelled.push(line.trim());
    else {
      zone = 'body';
      body.push(line);
    }
  }
  return { fields, unlabelled, body, others };
}

function addValue(fields: Map<ArchiveField, string>, field: ArchiveField, value: string): void {
  const before = fields.get(field);
  const added = value.trim();
  if (added !== '') fields.set(field, before === undefined ? added : `${before} ${added}`);
}

const isBody = (field: ArchiveField | undefined): boolean => field === 'body' || field === 'more';

/** In the text only labels that follow texts count: "Title: Mayor" may be a line of a list. */
const followsText = (entry: Entry | undefined): boolean =>
  entry !== undefined && (isBody(entry.field) || fieldsBehindText.has(entry.field));

const fieldsBehindText: ReadonlySet<ArchiveField> = new Set<ArchiveField>(['credit', 'end', 'id', 'language']);

/** Lines above the text of a plain document: section, headline, byline, length, date, paper, codes. */
const mostHeadLines = 16;
const headEnd = /^(?:copyright\b|©|\(c\)) ?/i;

/** Reads a document without labels: its head ends in a copyright line, and its text in the document's number. */
export function readUnlabelled(lines: readonly string[]): LabelledText {
  const written = lines.findIndex((line) => line !== '');
  const top = lines.slice(written);
  const copyright = top.slice(0, mostHeadLines).findIndex((line) => headEnd.test(line.trim()));
  const blank = top.indexOf('');
  const end = copyright >= 0 ? copyright + 1 : Math.max(blank, 0);
  const last = lines.findLast((line) => documentNumber(line) !== undefined);
  const number = last && documentNumber(last);
  return {
    fields: new Map(number ? [['id', number] as const] : []),
    unlabelled: top
      .slice(0, end)
      .map((line) => line.trim())
      .filter((line) => line !== ''),
    body: top.slice(end).filter((line) => documentNumber(line) === undefined),
    others: last === undefined ? [] : [last],
  };
}
