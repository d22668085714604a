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
const links: readonly TimeClass[] = ['and', 'comma'];
const whole = /^P(T?)(\d+)([YMWDHS])$/;

/** "three years and two months" is one duration: P3Y2M. "five and seven years" are two, and are never added up. */
export function joinDurations(found: readonly FoundTimex[], words: readonly TimeWord[]): readonly Timex[] {
  const joined: FoundTimex[] = [];
  for (const next of found) {
    const before = joined.at(-1);
    const value = before && areLinked(words, before.end, next.first) && joinValues(before.timex, next.timex);
    if (!before || !value) joined.push(next);
    else
      joined[joined.length - 1] = {
        timex: { ...before.timex, end: next.timex.end, value },
        first: before.first,
        end: next.end,
      };
  }
  return joined.map(({ timex }) => timex);
}

const areLinked = (words: readonly TimeWord[], from: number, to: number): boolean =>
  to - from <= 2 && words.slice(from, to).every((word) => links.includes(word.class));

/** Undefined unless the second counts a smaller unit, and less than one of the larger. */
function joinValues(first: Timex, second: Timex): string | undefined {
  if (first.type !== 'DURATION' || second.type !== 'DURATION') return undefined;
  const [, time = '', count = '', unit = ''] = whole.exec(second.value) ?? [];
  const rank = units.findIndex(([name]) => name === time + unit);
  const smallest = /(T?)(?:\d+[YMWDHS])*\d+([YMWDHS])$/.exec(first.value);
  const lastTime = first.value.includes('T') ? 'T' : '';
  const lastRank = units.findIndex(([name]) => name === lastTime + (smallest?.[2] ?? ''));
  if (rank < 0 || lastRank < 0 || rank <= lastRank || Number(count) >= (units[rank]?.[1] ?? 0)) return undefined;
  return `${first.value}${lastTime === '' && time === 'T' ? 'T' : ''}${count}${unit}`;
}
