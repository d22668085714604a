import { ordinalEnding } from '../../languages/languages.ts';
import type { Article } from '../../model/article.ts';
import { monthNumbers } from '../../parse/lines/months.ts';
import { isDayOfMonth } from './calendar.ts';

const dayNumber = new RegExp(`^(\\d{1,2})${ordinalEnding}?$`);

export interface DatelineDay {
  readonly year: number | undefined;
  readonly month: number;
  readonly day: number;
}

/** The day that a dateline names: "March 4", "4 March 2026", "4 mars", "4. März". */
export function readDatelineDay({ text, dateline }: Article): DatelineDay | undefined {
  if (!dateline?.date) return undefined;
  const written = text.slice(dateline.date.start, dateline.date.end).toLowerCase();
  const parts = written.split(/[^\p{L}\p{N}]+/u);
  const month = parts.map((part) => monthNumbers.get(part)).find((number) => number !== undefined);
  const day = parts.map((part) => dayNumber.exec(part)?.[1]).find((number) => number !== undefined);
  const year = parts.find((part) => /^(?:19|20)\d\d$/.test(part));
  if (month === undefined || day === undefined || !isDayOfMonth(month, Number(day))) return undefined;
  return { year: year === undefined ? undefined : Number(year), month, day: Number(day) };
}
