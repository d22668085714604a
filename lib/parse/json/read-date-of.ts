import { wordSet } from '../../model/words.ts';
import { readDate } from '../lines/read-date.ts';
import type { Fields } from './find-objects.ts';

/** Members whose times have no zone and are in UTC. Sources: news-please, WordPress's REST interface. */
const inUtc = wordSet('dategmt datemodify datepublish modifiedgmt');
const withoutZone = /^\s*(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d:\d\d)(?:\.\d+)?\s*$/;
/** What databases hold where nobody set a time. */
const unset = /^(?:1970-01-01|0001-01-01)(?:T00:00:00|$)/;

/** The first date under these names. */
export function readDateOf(
  all: readonly Fields[],
  names: readonly string[],
  textOf: (value: unknown) => string | undefined,
): string | undefined {
  for (const fields of all) {
    for (const name of names) {
      const date = readDate(inZone(textOf(fields.get(name)) ?? '', name, fields));
      if (date && !unset.test(date)) return date;
    }
  }
  return undefined;
}

/** A time whose name or neighbour says that it is in UTC gets the zone that it lacks. */
function inZone(text: string, name: string, fields: Fields): string {
  const [, day, time] = withoutZone.exec(text) ?? [];
  const isUtc = inUtc.has(name) || fields.get(`${name}tz`) === 'UTC';
  return day && time && isUtc ? `${day}T${time}Z` : text;
}
