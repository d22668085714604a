import { anyOf } from '../../model/words.ts';
import { offsetOfZone, zoneNames } from './data/zone-offsets.ts';
import { monthOfName } from './months.ts';

/** Whether `03/04/2026` begins with the day. Undefined: it could be either, and is not read. */
export type NumericOrder = 'day-first' | 'month-first' | undefined;

/** Characters: a longer text is more than a date and the words beside it. */
const longest = 300;

/** Every form has a year of four digits, stops between its numbers, or the time of a mail behind a year of two. */
const mayBeDate = /\d{4}|\d\.\d|\d \p{L}{3} \d\d \d/u;

interface Found {
  readonly date: string;
  readonly start: number;
  readonly end: number;
}

interface Form {
  readonly pattern: RegExp;
  readonly read: (groups: Readonly<Record<string, string | undefined>>, order: NumericOrder) => string | undefined;
}

const day = String.raw`(?<day>\d{1,2})`;
const year = String.raw`(?<year>(?:1[6-9]|2[01])\d\d)`;
const month = String.raw`(?<name>\p{L}{3,14})\.?`;
const link = `(?:de |di |del |of |d['’])?`;

/** In order: where two forms fit the same place, the one that is harder to mistake comes first. */
const forms: readonly Form[] = [
  {
    pattern: new RegExp(String.raw`(?<![\d-])${year}-(?<month>\d{1,2})-${day}(?!\d)`, 'gu'),
    read: ({ year, month, day }) => compose(year, month, day),
  },
  {
    pattern: new RegExp(
      String.raw`(?<![\d.:])${day}(?:\.|st|nd|rd|th|er|º|ª|-)?,? ?${link}${month}[,-]? ?${link}${year}(?!\d)`,
      'giu',
    ),
    read: ({ year, name, day }) => compose(year, monthOf(name), day),
  },
  {
    pattern: new RegExp(String.raw`(?<!\p{L})${month} ${day}(?:st|nd|rd|th)?,? ${year}(?!\d)`, 'giu'),
    read: ({ year, name, day }) => compose(year, monthOf(name), day),
  },
  {
    // "Fri Feb 18 10:27:24 CET 2026", as the C library and Java write it.
    pattern: new RegExp(
      String.raw`(?<!\p{L})${month} ${day} \d\d:\d\d(?::\d\d)?(?: \p{Lu}{3,4})? ${year}(?!\d)`,
      'giu',
    ),
    read: ({ year, name, day }) => compose(year, monthOf(name), day),
  },
  {
    // "Wed, 4 Mar 26 10:27 GMT", as RFC 822 has it.
    pattern: /(?<!\p{L})\p{L}{3}, (?<day>\d{1,2}) (?<name>\p{L}{3}) (?<year>\d\d)(?= \d\d:\d\d)/gu,
    read: ({ year, name, day }) => compose(`${Number(year) < 70 ? 20 : 19}${year}`, monthOf(name), day),
  },
  {
    pattern: /(?<year>\d{4}) ?[年년] ?(?<month>\d{1,2}) ?[月월] ?(?<day>\d{1,2}) ?[日일]/gu,
    read: ({ year, month, day }) => compose(year, month, day),
  },
  {
    pattern: new RegExp(String.raw`(?<![\d/.])${year}[/.](?<month>\d{1,2})[/.]${day}(?![\d/])`, 'gu'),
    read: ({ year, month, day }) => compose(year, month, day),
  },
  {
    pattern: new RegExp(String.raw`(?<![\d.])${day}\. ?(?<month>\d{1,2})\. ?${year}(?![\d:])`, 'gu'),
    read: ({ year, month, day }) => compose(year, month, day),
  },
  {
    // "04.03.26": with stops, as in central and northern Europe. A time may follow without a space.
    pattern: /(?<![\p{L}\d.])(?<day>\d{1,2})\.(?<month>\d\d?)\.(?<year>\d\d)(?=\d\d:\d\d|$|[^\d.])/gu,
    read: ({ year, month, day }) => compose(`20${year}`, month, day),
  },
  {
    pattern: new RegExp(
      String.raw`(?<![\d/-])(?<first>\d{1,2})(?<mark>[/-])(?<second>\d{1,2})\k<mark>${year}(?!\d)`,
      'gu',
    ),
    read: ({ year, first, second }, order) => readOpenOrder(Number(first), Number(second), year, order),
  },
];

/**
 * The first date, or date and time, that a text states, as ISO 8601: `2026-03-04`, or `2026-03-04T06:12:09+01:00` where
 * it states time and offset. Undefined where it states no date or leaves the order of day and month open. A time
 * without an offset is left out, since it does not say which moment is meant.
 */
export function readDate(value: string, order?: NumericOrder): string | undefined {
  const text = value
    .slice(0, longest + 1)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(centralTime, '$1-0600');
  if (text.length > longest || !mayBeDate.test(text)) return undefined;
  const whole = readBasicIso(text) ?? readEpoch(text);
  if (whole) return whole;
  let first: Found | undefined;
  for (const form of forms) {
    const found = findForm(text, form, order);
    if (found && (!first || found.start < first.start)) first = found;
    if (first?.start === 0) break;
  }
  return first && first.date + readTime(first.date, text.slice(0, first.start), text.slice(first.end));
}

/** In a feed or a mail CST is North America's, as RFC 822 has it; elsewhere it may be China's. */
const centralTime = /^(\p{L}{3}, \d{1,2} \p{L}{3} \d{2,4} \d\d:\d\d(?::\d\d)? )CST$/u;

function findForm(text: string, { pattern, read }: Form, order: NumericOrder): Found | undefined {
  for (const match of text.matchAll(pattern)) {
    const date = read(match.groups ?? {}, order);
    if (date) return { date, start: match.index, end: match.index + match[0].length };
  }
  return undefined;
}

/** "20260304", "20260304T061209Z". */
function readBasicIso(text: string): string | undefined {
  const match = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{4})?)?$/.exec(text);
  const date = match && compose(match[1], match[2], match[3]);
  if (!match || !date) return undefined;
  const [, , , , hours, minutes, seconds = '00', zone] = match;
  return hours && zone ? `${date}T${hours}:${minutes}:${seconds}${toOffset(zone, date)}` : date;
}

/** Seconds or milliseconds since 1970, of this century. */
function readEpoch(text: string): string | undefined {
  if (!/^1\d{9}(?:\d{3})?$/.test(text)) return undefined;
  const milliseconds = text.length === 10 ? Number(text) * 1000 : Number(text);
  return new Date(milliseconds).toISOString().replace(/\.\d{3}Z$/, 'Z');
}

const monthOf = (name: string | undefined): number | undefined => monthOfName.get(name?.toLowerCase() ?? '');

function readOpenOrder(
  first: number,
  second: number,
  year: string | undefined,
  order: NumericOrder,
): string | undefined {
  if (first > 12 || first === second) return compose(year, second, first);
  if (second > 12) return compose(year, first, second);
  if (order === undefined) return undefined;
  return order === 'day-first' ? compose(year, second, first) : compose(year, first, second);
}

type Numeral = string | number | undefined;

function compose(yearText: Numeral, monthText: Numeral, dayText: Numeral): string | undefined {
  const [year, month, day] = [Number(yearText), Number(monthText), Number(dayText)];
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month))) return undefined;
  return `${year}-${pad(month)}-${pad(day)}`;
}

function daysIn(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

const hour = String.raw`(?<![\d:.+-])(?<hour>\d{1,2})`;
/** A stop before the minutes only where "Uhr" or "p.m." follows them: "10.30 Uhr". */
const minute = String.raw`(?:(?::|h|\.(?=\d\d\s*(?:uhr|[ap]\.?m)))(?<minute>\d\d)?)?`;
const second = String.raw`(?::(?<second>\d\d)(?:[.,]\d+)?)?`;
const half = String.raw`(?<half>[ap]\.?m\b\.?)?`;
const namedZone = anyOf(zoneNames);
const numericZone = String.raw`(?:gmt|utc)?[+-]\d\d(?::?\d\d)?(?!\d)`;
const zone = String.raw`(?:(?:\s*uhr)?\s*(?<zone>${numericZone}|z\b|utc?\b|gmt|${namedZone}\b))?`;
const clock = new RegExp(String.raw`${hour}${minute}${second}\s*${half}${zone}`, 'giu');

/** `T05:58:00Z` where the text beside a date states a time with its zone, else an empty text. */
function readTime(date: string, before: string, after: string): string {
  for (const found of [...after.replace(/^T(?=\d)/, ' ').matchAll(clock), ...before.matchAll(clock)]) {
    const { hour, minute, second, half, zone } = found.groups ?? {};
    if (!zone || (minute === undefined && !half)) continue;
    const twelve = Number(hour) % 12;
    const hours = half ? (/^p/i.test(half) ? twelve + 12 : twelve) : Number(hour);
    if (hours > 23 || Number(minute ?? 0) > 59 || Number(second ?? 0) > 59) continue;
    return `T${pad(hours)}:${minute ?? '00'}:${second ?? '00'}${toOffset(zone, date)}`;
  }
  return '';
}

function toOffset(zone: string, date: string): string {
  const named = offsetOfZone(zone.toLowerCase(), date);
  if (named) return named;
  const digits = zone.replace(/[^\d+-]/g, '');
  if (digits === '') return 'Z';
  return `${digits.slice(0, 3)}:${digits.slice(3).padEnd(2, '0')}`;
}

const pad = (value: number): string => String(value).padStart(2, '0');
