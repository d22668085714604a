import type { NewsSummaryRecord } from '../../lib/model/record.ts';
import { readAround } from './read-around.ts';
import { indent, printable, wrap } from './terminal-text.ts';

export interface Terminal {
  /** Columns. */
  readonly width: number;
  readonly colour: boolean;
}

type KeyFact = NonNullable<NewsSummaryRecord['keyFacts']>[number];
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
    keyFacts(record, paint, width),
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

function keyFacts(record: NewsSummaryRecord, paint: Paint, width: number): string {
  const body = [...(record.bodies?.[0]?.value ?? '')];
  const lines = (record.keyFacts ?? []).map((fact) => {
    const text = [factText(fact, record), surroundings(fact, record, body)].filter((part) => part !== '').join(': ');
    const [first = '', ...rest] = wrap(printable(text), width - 13);
    return [
      `  ${paint(fact.kind.padEnd(10), 'cyan')} ${first}`,
      ...rest.map((line) => `${' '.repeat(13)}${line}`),
    ].join('\n');
  });
  return lines.join('\n');
}

/** A number, day or reason needs its sentence to be understood, unless "what" already shows that sentence. */
function surroundings(fact: KeyFact, { keyFacts: all = [], annotations }: NewsSummaryRecord, body: readonly string[]) {
  const isTold = all.some(({ kind, sentence }) => kind === 'what' && sentence === fact.sentence);
  if (!(fact.kind === 'figure' || (/^(?:when|why|how)$/.test(fact.kind) && !isTold))) return '';
  const sentence = annotations?.sentences.find(({ id }) => id === fact.sentence);
  return sentence ? readAround(body, sentence, fact) : '';
}

function factText(fact: KeyFact, record: NewsSummaryRecord): string {
  const remarks = [
    fact.role,
    fact.timex && dateOf(fact.timex.value),
    figureOf(fact),
    ...(fact.kind === 'who' ? [] : [sourceOf(fact, record)]),
  ].filter((remark) => remark !== undefined && remark !== fact.text);
  const text = isDirect(fact, record) ? `“${fact.text}”` : fact.text;
  return remarks.length ? `${text} (${remarks.join('; ')})` : text;
}

/** Cues that read badly after a name: "Ada Quill told". */
const leadingCue = /^(?:according to|told|tells?|telling|asked|asks|called|described|urged|warned)$/i;

/** Says who said it, or that it was attributed, or that it lies ahead. */
function sourceOf(fact: KeyFact, { annotations }: NewsSummaryRecord): string | undefined {
  const { kind, mode, speaker, speakerText, cue } = fact;
  const name = annotations?.entities.find(({ id }) => id === speaker)?.name ?? speakerText;
  if (name === undefined) return mode === 'asserted' ? undefined : mode;
  if (kind !== 'quotation') return `attributed to ${name}`;
  return cue === undefined || leadingCue.test(cue) ? name : `${name} ${cue}`;
}

/** The day, month or year of a TIMEX3 value. Undefined for a duration, and where the value leaves it open. */
function dateOf(value: string): string | undefined {
  if (/X|^P/.test(value)) return undefined;
  return value.replace(/T[A-Z]{2}$/, '');
}

/** The value that the words imply: for "$1.5bn" 1,500,000,000 USD, for "16%" nothing more. */
function figureOf({ value, unit, text }: KeyFact): string | undefined {
  if (value === undefined || text.replaceAll(/[^\d.]/g, '') === String(value)) return undefined;
  return unit === undefined ? grouped(value) : `${grouped(value)} ${unit}`;
}

/** 22000 becomes 22,000; 2026, which may be a year, stays whole. */
function grouped(value: number): string {
  return String(value).replace(/^(-?\d{5,})/, (whole) => whole.replace(/\B(?=(?:\d{3})+$)/g, ','));
}

/** Only text that stood in quotation marks may get them. */
function isDirect({ kind, start, end }: KeyFact, { annotations }: NewsSummaryRecord): boolean {
  const quotation = annotations?.quotations.find((candidate) => candidate.start === start && candidate.end === end);
  return kind === 'quotation' && quotation?.directness === 'direct';
}

function notes(record: NewsSummaryRecord, paint: Paint, width: number): string {
  return record.notes.map(({ message }) => paint(indent(`note: ${message}`, width, '  '), 'yellow')).join('\n');
}
