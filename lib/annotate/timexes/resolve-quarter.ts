import { addMonths, formatYear } from './calendar.ts';
import { nearestYear, statedYear } from './resolve-date.ts';
import { inferred, pickTime, type Resolution, type Resolve, type TimexContext } from './timex-context.ts';

/** "the 1988 quarter" is the quarter named last, in that year. */
export const resolveQuarterOfYear: Resolve = (parts, { lastQuarter }) =>
  inferred('DATE', `${formatYear(pickTime(parts, 'year')?.value ?? 0)}-Q${lastQuarter?.quarter ?? 'X'}`);

/** "the third quarter", "fourth-quarter 2020", "the first quarter of next year", "Q3 2020". */
export const resolveQuarter: Resolve = (parts, context) => {
  const quarter = pickTime(parts, 'quarterCode', 'ordinalWord', 'ordinal', 'small')?.value ?? 0;
  if (quarter < 1 || quarter > 4) return undefined;
  // Companies begin their years in any month.
  if (pickTime(parts, 'fiscal')) return inferred('DATE', `XXXX-Q${quarter}`);
  const year = statedYear(parts, context) ?? nearestYear({ month: quarter * 3 - 1 }, reportTense(context), 2);
  return {
    type: 'DATE',
    value: `${year ? formatYear(year.value) : 'XXXX'}-Q${quarter}`,
    certain: year?.certain ?? true,
  };
};

/** Without a verb that says otherwise, a quarter is over. */
const reportTense = (context: TimexContext): TimexContext =>
  context.tense === 'unknown' ? { ...context, tense: 'past' } : context;

/**
 * "the quarter" and "the latest quarter" are the one named last, else the last one that is over.
 * "the year-ago quarter" is one year before.
 */
export const resolveSameQuarter: Resolve = (parts, { anchor, lastDate, lastQuarter }) => {
  if (pickTime(parts, 'period') && !pickTime(parts, 'last', 'ago', 'earlier')) return readNamedPeriod(lastDate);
  const before = anchor && addMonths(anchor, -3);
  const known = lastQuarter ?? (before && { year: before.year, quarter: Math.ceil(before.month / 3) });
  if (!known) return inferred('DATE', 'XXXX-QX');
  const year = known.year - (pickTime(parts, 'ago', 'earlier') ? 1 : 0);
  return inferred('DATE', `${formatYear(year)}-Q${known.quarter}`);
};

/** "the period" is a quarter or a span of years or months, where one was named last. */
const readNamedPeriod = (lastDate: string | undefined): Resolution | undefined =>
  lastDate && /\/|-[QH]/.test(lastDate) ? inferred('DATE', lastDate) : undefined;

/** "the first half of 2020", "the second half". */
export const resolveHalf: Resolve = (parts, context) => {
  const half = pickTime(parts, 'ordinalWord', 'halfCode')?.value ?? 0;
  const year = statedYear(parts, context);
  if (half <= 2 && pickTime(parts, 'fiscal')) return inferred('DATE', `XXXX-H${half}`);
  if (half > 2 || (!year && !pickTime(parts, 'unit'))) return undefined;
  return { type: 'DATE', value: `${year ? formatYear(year.value) : 'XXXX'}-H${half}`, certain: year?.certain ?? false };
};
