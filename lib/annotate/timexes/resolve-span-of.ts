import type { TimeParts } from '../../languages/time-language.ts';
import { readNumber } from '../lexemes/read-number.ts';
import { addDays, addMonths, type Day, formatDay, formatMonth } from './calendar.ts';
import { resolveMonth, statedYear } from './resolve-date.ts';
import { resolveDuration } from './resolve-duration.ts';
import { inferred, pickTime, type Resolve, stated, type TimexContext } from './timex-context.ts';

/** "The last four months of 2019", "the first ten days of June": one stretch at an edge of a year or month. */
export const resolveSpanOf: Resolve = (parts, context) => {
  const split = parts.findIndex(({ class: name }) => name === 'of');
  const [head, whole] = [parts.slice(0, split), parts.slice(split + 1)];
  const edge = pickTime(head, 'ordinalWord');
  const code = pickTime(head, 'units', 'quarters')?.code ?? '';
  const count = readNumber(head.filter((part) => part !== edge));
  if ((edge && edge.value !== 1) || Number.isNaN(count)) return undefined;
  const found = readWhole(whole, context);
  const value = found && cutOff(found, edge !== undefined, code, count);
  if (!value) return resolveDuration(head);
  return found.isStated ? stated('DATE', value) : inferred('DATE', value);
};

interface Whole {
  readonly first: Day;
  readonly months: number;
  readonly isStated: boolean;
}

function readWhole(parts: TimeParts, context: TimexContext): Whole | undefined {
  if (!pickTime(parts, 'month', 'monthOrWord')) {
    const year = statedYear(parts, context);
    return year && { first: { year: year.value, month: 1, day: 1 }, months: 12, isStated: year.certain };
  }
  const { value, certain } = resolveMonth(parts, context) ?? {};
  const [, year, month] = /^(\d{4})-(\d\d)$/.exec(value ?? '') ?? [];
  if (!year || !month) return undefined;
  return { first: { year: Number(year), month: Number(month), day: 1 }, months: 1, isStated: certain === true };
}

const monthsOf: Readonly<Record<string, number>> = { M: 1, Q: 3 };
const daysOf: Readonly<Record<string, number>> = { D: 1, W: 7, '2W': 14 };

/** Undefined where the stretch is longer than the whole. */
function cutOff({ first, months }: Whole, isFirst: boolean, code: string, count: number): string | undefined {
  const last = addDays(addMonths(first, months), -1);
  const span = monthsOf[code];
  if (span !== undefined) {
    const size = span * count;
    if (size > months) return undefined;
    const start = isFirst ? first : addMonths(first, months - size);
    return `${formatMonth(start)}/${formatMonth(addMonths(start, size - 1))}`;
  }
  const days = (daysOf[code] ?? 0) * count;
  if (days < 1 || days > 28 * months) return undefined;
  const start = isFirst ? first : addDays(last, 1 - days);
  return `${formatDay(start)}/${formatDay(addDays(start, days - 1))}`;
}
