import { anyOf } from '../../model/words.ts';
import { placeParticles } from './data/name-particles.ts';
import { isAgency } from './is-agency.ts';
import { letters } from './letter-classes.ts';
import { matchAt } from './match-at.ts';
import { monthNumbers, weekdayNames } from './months.ts';

// One word at a time: a single expression for a whole place repeats its word forty times, and takes 70 ms to compile.

/** `N.Y.` */
const initials = /(?:\p{Lu}\.){2,}/uy;
/** `St.`, `O'SMACH`, `PORT-AU-PRINCE` */
const word = new RegExp(String.raw`\p{Lu}[${letters}'’]{0,30}(?:-[${letters}'’]{1,30}){0,4}\.?`, 'uy');
const particle = new RegExp(` ${anyOf(placeParticles)} `, 'y');
const space = / /y;
const slash = / ?\/ ?/y;
const comma = /, /y;
const letterRun = new RegExp(`[${letters}]+(?:-[${letters}]+)*`, 'y');
const beforeDay = /([^\s\d.]+)\.? ?\d/y;

const mostWords = 6;
const mostSlashes = 3;
const mostRegions = 2;

/**
 * The end of the place that begins at an index: a city, its region or state, and further cities behind slashes.
 * Undefined where no place begins.
 */
export function scanPlace(text: string, start: number): number | undefined {
  const city = scanName(text, start);
  if (city === undefined) return undefined;
  const cities = scanMore(text, city, slash, mostSlashes);
  return scanMore(text, scanMore(text, cities, comma, mostRegions), slash, mostSlashes);
}

function scanMore(text: string, start: number, separator: RegExp, most: number): number {
  let end = start;
  for (let count = 0; count < most; count++) {
    const begin = matchAt(separator, text, end);
    const next = begin === undefined || isWeekday(text, begin) ? undefined : scanName(text, begin);
    if (next === undefined || (separator === slash && isAgency(text.slice(begin, next)))) break;
    end = next;
  }
  return end;
}

function isWeekday(text: string, at: number): boolean {
  const end = matchAt(letterRun, text, at);
  return end !== undefined && weekdayNames.has(text.slice(at, end).toLowerCase());
}

/** Words with a capital, particles between them. */
function scanName(text: string, start: number): number | undefined {
  let end = scanWord(text, start);
  for (let words = 1; end !== undefined && words < mostWords; words++) {
    const next = scanWordBehind(particle, text, end) ?? scanWordBehind(space, text, end);
    if (next === undefined) break;
    end = next;
  }
  return end;
}

function scanWordBehind(separator: RegExp, text: string, at: number): number | undefined {
  const begin = matchAt(separator, text, at);
  return begin === undefined ? undefined : scanWord(text, begin);
}

function scanWord(text: string, at: number): number | undefined {
  if (isMonthOfDay(text, at)) return undefined;
  return (text[at + 1] === '.' ? matchAt(initials, text, at) : undefined) ?? matchAt(word, text, at);
}

/** "March 4", "MARCH 4". */
function isMonthOfDay(text: string, at: number): boolean {
  beforeDay.lastIndex = at;
  const name = beforeDay.exec(text)?.[1] ?? '';
  const lower = name.toLowerCase();
  if (!monthNumbers.has(lower)) return false;
  return name === name.toUpperCase() || name === lower.charAt(0).toUpperCase() + lower.slice(1);
}
