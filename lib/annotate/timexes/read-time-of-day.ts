import type { TimeClass } from '../../languages/time-classes.ts';
import type { TimeParts } from '../../languages/time-language.ts';
import { wordSet } from '../../model/words.ts';
import { pad } from './calendar.ts';
import { pickTime } from './timex-context.ts';

/** Zones that name one offset: "EST" and "IST" each name several, so they are dropped. */
const universalZones = wordSet('gmt utc');
const hourLinks: readonly (TimeClass | undefined)[] = ['at', 'hourWord', 'in', 'of'];
const hourMarks: readonly TimeClass[] = ['hourMinute', 'hourWord', 'meridiem', 'oClock', 'zone'];

/** The time half of a TIMEX3 value: `T17:00`, `TMO`. */
export function readTimeOfDay(parts: TimeParts): string | undefined {
  const spoken = readSpokenHour(parts);
  if (spoken) return spoken;
  const part = pickTime(parts, 'dayPart', 'overnight', 'weekdayPart');
  if (part && !pickTime(parts, 'hourWord', 'at')) return `T${part.code}`;
  const point = pickTime(parts, 'dayPoint');
  if (point) return `T${point.code}`;
  const clock = pickTime(parts, 'clock') ?? findHour(parts);
  if (!clock) return undefined;
  const digits = digitsOf(clock);
  const [hours = 0, inHour = 0] = digits.split(/[:.]/).map(Number);
  const minutes = inHour || minutesAfter(parts);
  const meridiem = pickTime(parts, 'meridiem')?.value;
  if (!(hours <= 24) || minutes > 59 || (meridiem !== undefined && hours > 12)) return undefined;
  const hour = meridiem === undefined ? hours : (hours % 12) + meridiem;
  return `T${pad(hour)}:${pad(minutes)}${isUniversal(parts) ? 'Z' : ''}`;
}

/** "10:35 GMT" and "10:35 (GMT)"; but the zone of "10:35 (0835 GMT)" is that of the hour in brackets. */
function isUniversal(parts: TimeParts): boolean {
  const zone = parts.findIndex(({ class: name }) => name === 'zone');
  const bracket = parts.findIndex(({ class: name }) => name === 'bracket');
  return universalZones.has(parts[zone]?.text ?? '') && (bracket < 0 || bracket > zone || bracket === zone - 1);
}

/** "4 in the morning", "7 in the evening", "10 at night". */
function readSpokenHour(parts: TimeParts): string | undefined {
  const part = pickTime(parts, 'dayPart');
  const at = parts.findIndex(({ class: name }) => name === 'small' || name === 'cardinal');
  const hour = parts[at];
  if (!part || !hour || at > 1 || hour.value > 12 || !hourLinks.includes(parts[at + 1]?.class)) return undefined;
  if (part.code === 'MO') return `T${pad(hour.value % 12)}:00`;
  return `T${pad(part.code === 'NI' && hour.value < 6 ? hour.value : (hour.value % 12) + 12)}:00`;
}

/** The number in "5 p.m.", "14 h 30", "14.30 Uhr" and "a las 14.30". */
function findHour(parts: TimeParts): TimeParts[number] | undefined {
  const marker = parts.findIndex(({ class: name }) => hourMarks.includes(name));
  return marker >= 0 ? parts[marker - 1] : parts.find(({ class: name }) => name === 'small' || name === 'number');
}

/** The 30 of "14 h 30" and "14h30". */
function minutesAfter(parts: TimeParts): number {
  const glued = pickTime(parts, 'hourMinute');
  if (glued) return Number(glued.text.slice(1));
  const marker = parts.findIndex(({ class: name }) => name === 'hourWord');
  const after = parts[marker + 1];
  return marker >= 0 && (after?.class === 'small' || after?.class === 'number') ? after.value : 0;
}

/** "0800" and "five" in the digits of a clock. */
function digitsOf({ text, value }: TimeParts[number]): string {
  if (/^\d{4}$/.test(text)) return `${text.slice(0, 2)}:${text.slice(2)}`;
  return /^\d/.test(text) ? text : String(value);
}
