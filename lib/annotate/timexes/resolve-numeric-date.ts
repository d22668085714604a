import { type Day, formatPartialDay, isDayOfMonth, parseDay, toDayNumber } from './calendar.ts';
import { pickTime, type Resolution, type Resolve, stated, type TimexContext } from './timex-context.ts';

/** `2023-06-18`, and `18/06/2023`, which has only one reading. */
export const resolveNumericDate: Resolve = (parts, context) => {
  const text = pickTime(parts, 'date')?.text ?? '';
  const numbers = text.split(/[./-]/).map(Number);
  const [first = 0, second = 0, third = 0] = numbers;
  if (first > 1000)
    return isDayOfMonth(second, third) ? stated('DATE', formatPartialDay(first, second, third)) : undefined;
  const isDayFirst = isDayOfMonth(second, first);
  const isMonthFirst = isDayOfMonth(first, second);
  if (first === second && isDayFirst) return stated('DATE', formatPartialDay(third, second, first));
  if (!isDayFirst && !isMonthFirst) return undefined;
  if (isDayFirst && isMonthFirst) return resolveAmbiguous([first, second, third], text.includes('.'), context);
  return stated('DATE', isDayFirst ? formatPartialDay(third, second, first) : formatPartialDay(third, first, second));
};

/** `06/07/2024` is read by the article's language, address and other dates. With stops the day is always first. */
function resolveAmbiguous(
  [first, second, year]: readonly [number, number, number],
  hasStops: boolean,
  { readOrder, anchor }: TimexContext,
): Resolution {
  const dayFirst = formatPartialDay(year, second, first);
  const monthFirst = formatPartialDay(year, first, second);
  if (hasStops) return stated('DATE', dayFirst);
  const { isDayFirst, certain } = readOrder();
  if (certain) return stated('DATE', isDayFirst ? dayFirst : monthFirst);
  const isNearer = anchor && distanceTo(anchor, dayFirst) < distanceTo(anchor, monthFirst);
  return { type: 'DATE', value: (isNearer ?? isDayFirst) ? dayFirst : monthFirst, certain: false };
}

const distanceTo = (anchor: Day, value: string): number =>
  Math.abs(toDayNumber(parseDay(value) ?? anchor) - toDayNumber(anchor));
