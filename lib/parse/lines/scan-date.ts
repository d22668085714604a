import type { Span } from '../../model/span.ts';
import { matchAt, skipAt } from './match-at.ts';
import { monthNumbers, weekdayNames } from './months.ts';

// Names are looked up: an expression of all names takes 7 ms to compile.

const letters = /[^\s\d.,;:/()]+/y;
const article = /(?:le|den|il|el|op|on) /iy;
const behindWeekday = /\.?,? /y;
const stop = /\.?/y;
const dayBehindMonth = /\.? ?\d{1,2}(?!\d)(?:st|nd|rd|th)?/iy;
const dayBeforeMonth = /\d{1,2}(?:er|\.|º|st|nd|rd|th)? (?:de )?/iy;
const year = /,? (?:de )?\d{4}/iy;

/** The date with its month in letters at an index, without an article before it: "March 4", "mercredi 4 mars 2026". */
export function scanDate(text: string, from: number): Span | undefined {
  const start = skipAt(article, text, from);
  const weekday = scanName(weekdayNames, text, start);
  const behind = weekday === undefined ? undefined : matchAt(behindWeekday, text, weekday);
  const end = (behind === undefined ? undefined : scanDay(text, behind)) ?? scanDay(text, start);
  return end === undefined ? undefined : { start, end: skipAt(year, text, end) };
}

function scanDay(text: string, start: number): number | undefined {
  const month = scanName(monthNumbers, text, start);
  if (month !== undefined) return matchAt(dayBehindMonth, text, month);
  const day = matchAt(dayBeforeMonth, text, start);
  const end = day === undefined ? undefined : scanName(monthNumbers, text, day);
  return end === undefined ? undefined : skipAt(stop, text, end);
}

function scanName(names: { has(name: string): boolean }, text: string, start: number): number | undefined {
  const end = matchAt(letters, text, start);
  return end !== undefined && names.has(text.slice(start, end).toLowerCase()) ? end : undefined;
}
