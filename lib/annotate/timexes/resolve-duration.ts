import type { TimeClass } from '../../languages/time-classes.ts';
import type { TimeParts } from '../../languages/time-language.ts';
import { readNumber } from '../lexemes/read-number.ts';
import { pad } from './calendar.ts';
import { pickTime, type Resolution, type Resolve, stated } from './timex-context.ts';

const unitClasses: readonly TimeClass[] = [
  'hourWord',
  'quarter',
  'quarters',
  'timeUnit',
  'timeUnits',
  'unit',
  'units',
  'weekend',
];

const isTimeUnit = (part: TimeParts[number] | undefined): boolean =>
  part?.class === 'timeUnit' || part?.class === 'timeUnits' || part?.class === 'hourWord';

/**
 * "three days" is P3D, "two hours" PT2H, "a year and a half" P1Y6M, "several weeks" PXW.
 * A range gives its lower end.
 */
export function resolveDuration(parts: TimeParts): Resolution | undefined {
  const unit = pickTime(parts, ...unitClasses);
  if (!unit) return undefined;
  const count = countOf(withoutFraction(parts));
  const hasHalf = pickTime(parts, 'half', 'slash', 'fraction') !== undefined || count.endsWith('.5');
  const whole = count.replace(/\.5$/, '');
  return stated('DURATION', formatPeriod(whole, unit.code, isTimeUnit(unit), hasHalf && whole !== 'X'));
}

/** "5 1/2" without its half. */
function withoutFraction(parts: TimeParts): TimeParts {
  const slash = parts.findIndex((part) => part.class === 'slash');
  return slash < 0 ? parts : parts.filter((_, index) => Math.abs(index - slash) > 1);
}

const rangeJoins: readonly TimeClass[] = ['dash', 'gap', 'or', 'to'];
/** "and" joins the ends of a range behind one of these alone. */
const rangeHeads: readonly TimeClass[] = ['between'];

function splitOf(parts: TimeParts): number {
  const joins = pickTime(parts, ...rangeHeads) ? [...rangeJoins, 'and'] : rangeJoins;
  return parts.findIndex(({ class: name }, index) => index > 0 && joins.includes(name));
}

/** "between three and five", "10 to 15": two numbers, which are never added up. */
export function isRange(parts: TimeParts): boolean {
  const split = splitOf(parts);
  if (split < 0 || isSpelled(parts, split)) return false;
  return [parts.slice(0, split), parts.slice(split + 1)].every((half) => !Number.isNaN(readNumber(half)));
}

function countOf(parts: TimeParts): string {
  if (pickTime(parts, 'ordinalWord')) return countOf(parts.filter((part) => part.class !== 'ordinalWord'));
  // "a year or two"
  if (
    parts.findIndex(({ class: name }) => name === 'or') > parts.findIndex(({ class: name }) => name === 'unit') &&
    pickTime(parts, 'a')
  )
    return '1';
  if (pickTime(parts, 'few', 'couple')) return pickTime(parts, 'couple') ? '2' : 'X';
  const count = isRange(parts) ? lowerEnd(parts) : readNumber(parts);
  if (!Number.isNaN(count)) return String(count);
  return pickTime(parts, 'a', 'unit', 'timeUnit', 'quarter') ? '1' : 'X';
}

/** The hyphen of "twenty-five" joins one number; that of "5-10" makes a range. */
function isSpelled(parts: TimeParts, split: number): boolean {
  return (
    parts[split]?.class === 'dash' && parts[split + 1]?.class === 'cardinal' && parts[split - 1]?.class === 'cardinal'
  );
}

/** Of "from six to five years" too it is the five. */
function lowerEnd(parts: TimeParts): number {
  const split = splitOf(parts);
  return Math.min(readNumber(parts.slice(0, split)), readNumber(parts.slice(split + 1)));
}

/** Units that ISO 8601 does not know. */
const multiples: Readonly<Record<string, readonly [number, string]>> = {
  '2W': [2, 'W'],
  DE: [10, 'Y'],
  CE: [100, 'Y'],
};

/** "and a half": six months of a year, thirty minutes of an hour. */
const halves: Readonly<Record<string, string>> = { Y: '6M', TH: '30M', TM: '30S', D: 'T12H' };

function formatPeriod(count: string, code: string, isTime: boolean, hasHalf: boolean): string {
  const [times, unit] = multiples[code] ?? [1, code];
  if (Number.isNaN(Number(count))) return `P${isTime ? 'T' : ''}${count}${code === '2W' ? 'W' : code}`;
  if (times > 1) return `P${(Number(count) + (hasHalf ? 0.5 : 0)) * times}${unit}`;
  const half = hasHalf ? halves[isTime ? `T${code}` : code] : '';
  // A month or week has no round half, so the number has a fraction, as ISO 8601 allows.
  return `P${isTime ? 'T' : ''}${count}${half === undefined ? '.5' : ''}${code}${half ?? ''}`;
}

const halfPeriods: Readonly<Record<string, string>> = { CE: 'P50Y', D: 'PT12H', DE: 'P5Y', Y: 'P6M' };

/** "half an hour", "half a century". */
export const resolveHalfUnit: Resolve = (parts) => {
  const unit = pickTime(parts, 'hourWord', 'timeUnit', 'unit');
  const value = isTimeUnit(unit) ? { H: 'PT30M', M: 'PT30S' }[unit?.code ?? ''] : halfPeriods[unit?.code ?? ''];
  return value === undefined ? undefined : stated('DURATION', value);
};

/** "every Friday" is XXXX-WXX-5, "every two weeks" P2W, "annually" P1Y. */
export const resolveSet: Resolve = (parts) => {
  const weekday = pickTime(parts, 'weekday', 'weekdays', 'shortWeekday');
  const part = pickTime(parts, 'dayPart', 'dayParts');
  if (weekday) return stated('SET', `XXXX-WXX-${weekday.value}${part ? `T${part.code}` : ''}`);
  const month = pickTime(parts, 'month', 'monthOrWord');
  if (month) return stated('SET', `XXXX-${pad(month.value)}`);
  const season = pickTime(parts, 'season', 'seasonOrWord');
  if (season) return stated('SET', `XXXX-${season.code}`);
  const frequency = pickTime(parts, 'frequency');
  if (frequency) return stated('SET', frequency.code);
  if (part) return stated('SET', `XXXX-XX-XXT${part.code}`);
  const count = parts.findIndex(({ class: name }) => name === 'times');
  const duration = resolveDuration(parts.slice(count + 1));
  // "tous les jours"
  const value = pickTime(parts, 'same') ? duration?.value.replace('X', '1') : duration?.value;
  return value === undefined ? undefined : stated('SET', value);
};
