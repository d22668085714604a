import type { NewsSummaryRecord } from '../../lib/model/record.ts';
import { renderKeyFacts } from './render-key-facts.ts';
import { indent, printable, wrap } from './terminal-text.ts';

export interface Terminal {
  /** Columns. */
  readonly width: number;
  readonly colour: boolean;
}

type Paint = (text: string, style: keyof typeof styles) => string;

const styles = {
  bold: [1, 22],
  dim: [2, 22],
  green: [32, 39],
  yellow: [33, 39],
  red: [31, 39],
  cyan: [36, 39],
} as const;
const statusStyles = {
  summarized: 'green',
  abstained: 'yellow',
  unreadable: 'red',
  withdrawn: 'yellow',
  collection: 'green',
} as const;

/** Renders a record for people to read: headline, summary, key facts, notes. */
export function renderRecord(record: NewsSummaryRecord, { width, colour }: Terminal): string {
  const paint: Paint = (text, style) =>
    colour ? `\u001b[${styles[style][0]}m${text}\u001b[${styles[style][1]}m` : text;
  const parts = [
    head(record, paint, width),
    summary(record, width),
    ...variants(record, paint, width),
    renderKeyFacts(record, width, (kind) => paint(kind, 'cyan')),
    notes(record, paint, width),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function head(record: NewsSummaryRecord, paint: Paint, width: number): string {
  const headline = printable(record.headlines?.[0]?.value ?? '(no headline)');
  const facts = [
    record.located,
    record.by,
    record.infoSources?.[0]?.name,
    record.contentCreated?.slice(0, 10),
    record.language,
  ];
  const origin = [
    printable(record.provenance.source.key),
    ...facts.filter((fact) => fact !== undefined).map(printable),
  ];
  const [first = '', ...rest] = wrap(origin.join(' · '), width - record.status.length - 2);
  return [
    ...wrap(headline, width).map((line) => paint(line, 'bold')),
    `${paint(record.status, statusStyles[record.status])}  ${paint(first, 'dim')}`,
    ...rest.map((line) => paint(`  ${line}`, 'dim')),
  ].join('\n');
}

function summary({ summary: chosen, problem, items }: NewsSummaryRecord, width: number): string {
  if (items) return items.map(({ key }) => indent(key, width, '  ')).join('\n');
  if (problem) return indent(`${problem.code}: ${problem.detail}`, width, '  ');
  return (chosen?.sentences ?? []).map(({ text }) => indent(text, width, '  ')).join('\n\n');
}

function variants({ variants: all = [] }: NewsSummaryRecord, paint: Paint, width: number): string[] {
  return all.map(({ name, query, sentences }) => {
    const title = query === undefined ? name : `${name}: ${printable(query)}`;
    const texts = sentences.map(({ text }) => indent(text, width, '  '));
    return [...wrap(title, width).map((line) => paint(line, 'cyan')), texts.join('\n\n')].join('\n');
  });
}

function notes(record: NewsSummaryRecord, paint: Paint, width: number): string {
  return record.notes.map(({ message }) => paint(indent(`note: ${message}`, width, '  '), 'yellow')).join('\n');
}
