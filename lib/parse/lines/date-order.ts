import type { NumericOrder } from './read-date.ts';

/** Whose dates in digits begin with the month. Source: CLDR, short date formats. Elsewhere the day is first, or the year. */
const monthFirst: ReadonlySet<string> = new Set(['en-US', 'en-PH', 'es-US', 'fil', 'fil-PH']);

/** How a page in this language writes dates in digits. English without a country could be either. */
export function dateOrderOf(language: string | undefined): NumericOrder {
  if (language === undefined || language === 'en') return undefined;
  return monthFirst.has(language) ? 'month-first' : 'day-first';
}
