import type { NewsSummaryRecord } from '../../lib/model/record.ts';
import { readAround } from './read-around.ts';
import { isolate, printable, wrap } from './terminal-text.ts';

type KeyFact = NonNullable<NewsSummaryRecord['keyFacts']>[number];

/** The kinds in the order of their first facts; the facts of a kind stand together. */
export function renderKeyFacts(record: NewsSummaryRecord, width: number, paint: (kind: string) => string): string {
  const body = [...(record.bodies?.[0]?.value ?? '')];
  const facts = record.keyFacts ?? [];
  const lines = [...new Set(facts.map(({ kind }) => kind))].flatMap((kind) =>
    facts
      .filter((fact) => fact.kind === kind)
      .map((fact, order) =>
        factLines(paint((order === 0 ? kind : '').padEnd(10)), showFact(fact, record, body), width),
      ),
  );
  return lines.join('\n');
}

/** Text of the article among ours. */
const clean = (text: string): string => isolate(printable(text));

/** The columns before a fact. */
const factMargin = 13;

/** What does not fit in one line goes on with a deeper margin, apart from the next fact of the kind. */
function factLines(label: string, text: string, width: number): string {
  const [first = '', ...rest] = wrap(text, width - factMargin - 2);
  return [`  ${label} ${first}`, ...rest.map((line) => `${' '.repeat(factMargin + 2)}${line}`)].join('\n');
}

function showFact(fact: KeyFact, record: NewsSummaryRecord, body: readonly string[]): string {
  const { kind, role } = fact;
  const text = clean(fact.text);
  switch (kind) {
    case 'who':
      return withRemarks(text, [role && clean(role)]);
    case 'figure':
      return withRemarks(wordsAround(fact, record, body), [sourceOf(fact, record)]);
    case 'when':
      return showTime(fact, record, body);
    case 'quotation':
      return [isDirect(fact, record) ? `“${text}”` : text, speakerOf(fact, record)].filter(Boolean).join(' – ');
    default:
      return withRemarks(text, [sourceOf(fact, record)]);
  }
}

/** In words. The verb that says what happened often stands far from its day. */
const mostAroundTime = 20;

/** A day alone does not say what happened, unless "what" tells its sentence. */
function showTime(fact: KeyFact, record: NewsSummaryRecord, body: readonly string[]): string {
  const text = clean(fact.text);
  const told = withRemarks(text, [fact.timex && dateOf(fact.timex.value), sourceOf(fact, record)]);
  const isTold = record.keyFacts?.some(({ kind, sentence }) => kind === 'what' && sentence === fact.sentence);
  const around = isTold ? text : wordsAround(fact, record, body, mostAroundTime);
  return around === text ? told : `${told} – ${around}`;
}

function withRemarks(text: string, remarks: readonly (string | undefined)[]): string {
  const told = remarks.filter((remark) => remark !== undefined && remark !== text);
  return told.length > 0 ? `${text} (${told.join('; ')})` : text;
}

function wordsAround(
  fact: KeyFact,
  { annotations }: NewsSummaryRecord,
  body: readonly string[],
  most?: number,
): string {
  const sentence = annotations?.sentences.find(({ id }) => id === fact.sentence);
  return clean((sentence && readAround(body, sentence, fact, most)) || fact.text);
}

function speakerOf({ speaker, speakerText }: KeyFact, { annotations }: NewsSummaryRecord): string | undefined {
  const name = annotations?.entities.find(({ id }) => id === speaker)?.name ?? speakerText;
  return name === undefined ? name : clean(name);
}

/** Says that it was attributed, and to whom, or that it lies ahead. */
function sourceOf(fact: KeyFact, record: NewsSummaryRecord): string | undefined {
  const speaker = speakerOf(fact, record);
  if (speaker !== undefined) return `attributed to ${speaker}`;
  return fact.mode === 'asserted' ? undefined : fact.mode;
}

/** The day, month or year of a TIMEX3 value. Undefined for a duration, and where the value leaves it open. */
function dateOf(value: string): string | undefined {
  if (/X|^P/.test(value)) return undefined;
  return value.replace(/T[A-Z]{2}$/, '');
}

/** Only text that stood in quotation marks may get them. */
function isDirect({ kind, start, end }: KeyFact, { annotations }: NewsSummaryRecord): boolean {
  const quotation = annotations?.quotations.find((candidate) => candidate.start === start && candidate.end === end);
  return kind === 'quotation' && quotation?.directness === 'direct';
}
