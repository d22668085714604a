import { type NumericOrder, readDate } from '../../lines/read-date.ts';
import { splitDates } from './split-dates.ts';

const minute = 60_000;
const hour = 60 * minute;
/** Offsets of the world's time zones other than whole hours, in minutes. Source: IANA time zone database. */
const partHours: ReadonlySet<number> = new Set([-570, -210, -150, 210, 270, 330, 345, 390, 525, 570, 630, 765, 825]);
const [least, most] = [-12 * hour, 14 * hour];

/**
 * The same instant in the zone of the page: `2026-03-03T23:00:00Z` beside "4 March 2026, 00:00" is
 * `2026-03-04T00:00:00+01:00`. Systems store UTC and show their own zone, so near midnight the days differ. Unchanged
 * where no text shows the other day.
 */
export function restateInZone(instant: string, texts: () => readonly string[], order: NumericOrder): string {
  if (!/T.*(?:Z|[+-]00:00)$/.test(instant)) return instant;
  const time = Date.parse(instant);
  for (const text of texts()) {
    for (const part of splitDates(text)) {
      const shown = readDate(part, order)?.slice(0, 10);
      const offset = shown && Math.abs(dayOf(shown) - dayOf(instant)) === 24 * hour && findOffset(time, shown, part);
      if (offset) return write(time, offset);
    }
  }
  return instant;
}

const dayOf = (date: string): number => Date.parse(`${date.slice(0, 10)}T00:00:00Z`);

const clock = /(?<![\d.:/-])(?<hours>\d{1,2})[:.h](?<minutes>\d\d)(?![\d.]\d|\/)\s*(?<half>[ap]\.?m)?/iu;

/**
 * Milliseconds from the instant in UTC to the shown day with its time, or midnight; undefined unless a zone has them.
 */
function findOffset(time: number, shown: string, text: string): number | undefined {
  const groups = clock.exec(text)?.groups;
  const offset = dayOf(shown) + (groups ? readClock(groups) : 0) - Math.floor(time / minute) * minute;
  const isWhole = offset % hour === 0 && offset >= least && offset <= most;
  return isWhole || (groups && partHours.has(offset / minute)) ? offset : undefined;
}

function readClock({ hours, minutes, half }: Readonly<Record<string, string | undefined>>): number {
  const twelve = Number(hours) % 12;
  const full = half ? twelve + (/^p/i.test(half) ? 12 : 0) : Number(hours);
  return full * hour + Number(minutes) * minute;
}

function write(time: number, offset: number): string {
  const local = new Date(time + offset).toISOString().slice(0, 19);
  const minutes = Math.abs(offset) / minute;
  const zone = [Math.floor(minutes / 60), minutes % 60].map((value) => String(value).padStart(2, '0')).join(':');
  return `${local}${offset < 0 ? '-' : '+'}${zone}`;
}
