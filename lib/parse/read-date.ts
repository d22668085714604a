import { monthNumbers, monthPattern } from './clean/months.ts';

const day = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th|er|\.|º)?`;
const month = String.raw`(?<month>${monthPattern})\.?`;
const year = String.raw`(?<year>(?:19|20)\d\d)`;
/** Dates whose order of day and month is beyond doubt: a month by name, or ISO 8601. `03/04/2026` is not among them. */
const dates: readonly RegExp[] = [
  new RegExp(String.raw`(?<![\d-])${year}-(?<number>\d\d)-(?<day>\d\d)(?!\d)`, 'u'),
  new RegExp(String.raw`(?<![\d.])${day} (?:de |di |of )?${month},? (?:de |del )?${year}(?!\d)`, 'iu'),
  new RegExp(String.raw`(?<!\p{L})${month} ${day},? ${year}(?!\d)`, 'iu'),
];
const clock =
  /(?<![\d:.+-])(?<hour>\d{1,2})(?:(?::|h|\.(?=\d\d\s*(?:uhr|[ap]\.?m)))(?<minute>\d\d)?)?(?::(?<second>\d\d)(?:\.\d+)?)?\s*(?<half>[ap]\.?m\b\.?)?(?:\s*(?<zone>z\b|utc|gmt|[+-]\d\d:?\d\d))?/giu;

/**
 * The date, or date and time, that a short text such as "Published 4 March 2026, 5:58" states, as ISO 8601; undefined when it
 * states none or leaves the order of day and month open. A time without a zone is left out: an instant needs one.
 */
export function readDate(text: string): string | undefined {
  if (text.length > 300) return undefined;
  for (const pattern of dates) {
    const found = pattern.exec(text);
    const groups = found?.groups;
    if (!found || !groups) continue;
    const monthNumber = groups['number']
      ? Number(groups['number'])
      : monthNumbers.get(groups['month']?.toLowerCase() ?? '');
    const date = toIsoDate(Number(groups['year']), monthNumber, Number(groups['day']));
    if (!date) continue;
    return date + readTime(text.slice(0, found.index), text.slice(found.index + found[0].length));
  }
  return undefined;
}

function toIsoDate(year: number, month: number | undefined, day: number): string | undefined {
  if (!month || month > 12 || day < 1 || day > daysIn(year, month)) return undefined;
  return `${year}-${pad(month)}-${pad(day)}`;
}

function daysIn(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

/** `T05:58:00Z` when the text beside a date states a time with its zone, else nothing. */
function readTime(before: string, after: string): string {
  for (const found of [...after.matchAll(clock), ...before.matchAll(clock)]) {
    const { hour, minute, second, half, zone } = found.groups ?? {};
    if (!zone || (minute === undefined && !half)) continue;
    const twelve = Number(hour) % 12;
    const hours = half ? (/^p/i.test(half) ? twelve + 12 : twelve) : Number(hour);
    if (hours > 23 || Number(minute ?? 0) > 59 || Number(second ?? 0) > 59) continue;
    return `T${pad(hours)}:${minute ?? '00'}:${second ?? '00'}${toOffset(zone)}`;
  }
  return '';
}

function toOffset(zone: string): string {
  if (!/^[+-]/.test(zone)) return 'Z';
  return zone.includes(':') ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`;
}

const pad = (value: number): string => String(value).padStart(2, '0');
