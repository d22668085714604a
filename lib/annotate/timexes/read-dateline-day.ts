import { numberMonths } from '../../languages/language-words.ts';
import { allWords } from '../../languages/languages.ts';
import type { Article } from '../../model/article.ts';
import { isDayOfMonth } from './calendar.ts';

let months: ReadonlyMap<string, number> | undefined;

export interface DatelineDay {
  readonly year: number | undefined;
  readonly month: number;
  readonly day: number;
}

/** "March 4", "4 March 2026", "4 mars", "4. März": the day that a dateline names. */
export function readDatelineDay({ text, dateline }: Article): DatelineDay | undefined {
  if (!dateline?.date) return undefined;
  months ??= numberMonths(allWords.flatMap(({ calendar }) => (calendar.weekdays ? calendar.months : [])));
  const written = text.slice(dateline.date.start, dateline.date.end).toLowerCase();
  const words = written.split(/[^\p{L}\p{N}]+/u);
  const month = words.map((word) => months?.get(word)).find((number) => number !== undefined);
  const day = words
    .map((word) => /^(\d{1,2})(?:st|nd|rd|th|er)?$/.exec(word)?.[1])
    .find((number) => number !== undefined);
  const year = words.find((word) => /^(?:19|20)\d\d$/.test(word));
  if (month === undefined || day === undefined || !isDayOfMonth(month, Number(day))) return undefined;
  return { year: year === undefined ? undefined : Number(year), month, day: Number(day) };
}
