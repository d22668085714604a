import type { TimeClass } from '../../languages/time-classes.ts';
import type { TimeWord } from '../../languages/time-language.ts';
import type { Timex } from '../../model/annotations.ts';

/** A timex and its lexemes: from the first to before the end. */
export interface FoundTimex {
  readonly timex: Timex;
  readonly first: number;
  readonly end: number;
}

/** The units of a period from the longest, with how many of each make one of the unit before. */
const units: readonly (readonly [name: string, most: number])[] = [
  ['Y', Number.POSITIVE_INFINITY],
  ['M', 12],
  ['W', 5],
  ['D', 31],
  ['TH', 24],
  ['TM', 60],
  ['TS', 60],
];
const single = /^P(T?)(\d+)([YMWDHS])$/;

/**
 * "three years and two months" is one duration: P3Y2M. "five and seven years" are two, and are never added up. A comma
 * joins only what an "and" ends: "five days, four hours and eleven minutes".
 */
export function joinDurations(found: readonly FoundTimex[], words: readonly TimeWord[]): readonly Timex[] {
  const joined: FoundTimex[] = [];
  let isOpen = false;
  for (const before of found.toReversed()) {
    const next = joined[0];
    const link = next && linkBetween(words, before.end, next.first);
    const isList: boolean = link === 'comma' && !isOpen;
    const value: string | undefined = next && link && !isList ? joinValues(before.timex, next.timex) : undefined;
    isOpen = value !== undefined;
    if (!next || !value) joined.unshift(before);
    else joined[0] = { timex: { ...before.timex, end: next.timex.end, value }, first: before.first, end: next.end };
  }
  return joined.map(({ timex }) => timex);
}

/** Undefined where anything else stands between. */
function linkBetween(words: readonly TimeWord[], from: number, to: number): TimeClass | undefined {
  const between = words.slice(from, to).map(({ class: name }) => name);
  if (between.length === 0 || between.length > 2) return undefined;
  if (between.at(-1) === 'and' && (between.length === 1 || between[0] === 'comma')) return 'and';
  return between.join() === 'comma' ? 'comma' : undefined;
}

/** Undefined unless the second begins with a smaller unit, and with less than makes one of the larger. */
function joinValues(first: Timex, second: Timex): string | undefined {
  if (first.type !== 'DURATION' || second.type !== 'DURATION') return undefined;
  const [, time = '', , unit = ''] = single.exec(first.value) ?? [];
  const [, nextTime = '', count = '', nextUnit = ''] = /^P(T?)(\d+)([YMWDHS])/.exec(second.value) ?? [];
  const rank = units.findIndex(([name]) => name === time + unit);
  const nextRank = units.findIndex(([name]) => name === nextTime + nextUnit);
  if (rank < 0 || nextRank <= rank || Number(count) >= (units[nextRank]?.[1] ?? 0)) return undefined;
  return first.value + second.value.slice(time === '' ? 1 : 2);
}
