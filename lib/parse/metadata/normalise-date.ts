import { monthOfName } from './month-names.ts';

/** A date is looked for at the beginning of a value or a line only; nothing longer is a date. */
const longest = 200;

type Reader = (text: string) => string | undefined;

/** In order: the forms that say most about themselves first. */
const readers: readonly Reader[] = [
  readIso,
  readBasicIso,
  readEpoch,
  readDayMonthName,
  readMonthNameDay,
  readCjk,
  readNumeric,
];

/**
 * Reads a date as pages, feeds and files write it. Gives `2026-03-04`, or `2026-03-04T06:12:09+01:00` where time and offset are
 * stated. A time without an offset is left out: it could be any hour of the world.
 */
export function normaliseDate(value: string): string | undefined {
  const text = value.slice(0, longest).replace(/\s+/g, ' ').trim();
  for (const read of readers) {
    const date = read(text);
    if (date) return date;
  }
  return undefined;
}

function readIso(text: string): string | undefined {
  const match =
    /(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?:T|\s|$|[^\d-])(?:(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s?(Z\b|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2}\b)?)?/i.exec(
      text,
    );
  if (!match) return undefined;
  const [, year, month, day, hour, minute, second, zone] = match;
  return compose(Number(year), Number(month), Number(day), { hour, minute, second, zone });
}

function readBasicIso(text: string): string | undefined {
  const match = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{4})?)?$/.exec(text);
  if (!match) return undefined;
  const [, year, month, day, hour, minute, second, zone] = match;
  return compose(Number(year), Number(month), Number(day), { hour, minute, second, zone });
}

/** Seconds or milliseconds since 1970. */
function readEpoch(text: string): string | undefined {
  if (!/^1\d{9}(?:\d{3})?$/.test(text)) return undefined;
  const milliseconds = text.length === 10 ? Number(text) * 1000 : Number(text);
  return new Date(milliseconds).toISOString().replace(/\.\d{3}Z$/, 'Z');
}

/** "4 March 2026", "Wed, 04 Mar 2026 06:12:09 +0100", "4. März 2026", "4 de marzo de 2026". */
function readDayMonthName(text: string): string | undefined {
  const match =
    /(?<![\d.])(\d{1,2})(?:\.|st|nd|rd|th|er|º|-|)\s?(?:de\s)?(\p{L}{3,12})\.?,?[\s-](?:de\s)?(\d{4})(?!\d)(?:,?\s(\d{2}):(\d{2})(?::(\d{2}))?\s?(Z\b|UTC|GMT|[+-]\d{2}:?\d{2})?)?/iu.exec(
      text,
    );
  const month = monthOfName.get(match?.[2]?.toLowerCase() ?? '');
  if (!match || !month) return undefined;
  const [, day, , year, hour, minute, second, zone] = match;
  return compose(Number(year), month, Number(day), { hour, minute, second, zone });
}

/** "March 4, 2026", "Mar. 4th 2026". */
function readMonthNameDay(text: string): string | undefined {
  const match = /(?<!\p{L})(\p{L}{3,12})\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s(\d{4})(?!\d)/u.exec(text);
  const month = monthOfName.get(match?.[1]?.toLowerCase() ?? '');
  return match && month ? compose(Number(match[3]), month, Number(match[2])) : undefined;
}

/** "2026年3月4日", "2026년 3월 4일". */
function readCjk(text: string): string | undefined {
  const match = /(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/u.exec(text);
  return match ? compose(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}

/** "2026/03/04", "04.03.2026"; "13/03/2026" or "03/13/2026", but not "04/03/2026", which could be both. */
function readNumeric(text: string): string | undefined {
  const yearFirst = /(?<![\d/.])(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?![\d/])/.exec(text);
  if (yearFirst) return compose(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
  const dots = /(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)/.exec(text);
  if (dots) return compose(Number(dots[3]), Number(dots[2]), Number(dots[1]));
  const slashes = /(?<![\d/])(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?!\d)/.exec(text);
  if (!slashes) return undefined;
  const [first, second, year] = [Number(slashes[1]), Number(slashes[2]), Number(slashes[3])];
  if (first === second || second > 12) return compose(year, first, second);
  return first > 12 ? compose(year, second, first) : undefined;
}

interface Time {
  readonly hour: string | undefined;
  readonly minute: string | undefined;
  readonly second: string | undefined;
  readonly zone: string | undefined;
}

function compose(year: number, month: number, day: number, time?: Time): string | undefined {
  if (year < 1600 || year > 2200 || month < 1 || month > 12 || day < 1 || day > daysOf(year, month)) return undefined;
  const date = `${year}-${pad(month)}-${pad(day)}`;
  const { hour, minute, second = '00', zone } = time ?? {};
  if (!hour || !minute || !zone || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return date;
  return `${date}T${hour.padStart(2, '0')}:${minute}:${second}${offsetOf(zone)}`;
}

function offsetOf(zone: string): string {
  if (!/^[+-]/.test(zone)) return 'Z';
  const digits = zone.replace(/\D/g, '').padEnd(4, '0');
  return `${zone[0]}${digits.slice(0, 2)}:${digits.slice(2)}`;
}

const pad = (value: number): string => String(value).padStart(2, '0');

const daysOf = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();
