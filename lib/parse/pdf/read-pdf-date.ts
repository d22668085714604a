import { readDate } from '../lines/read-date.ts';

/** Reads `D:20260304061209+01'00'`; all behind the day may be missing. Source: ISO 32000-1, section 7.9.4. */
export function readPdfDate(value: string | undefined): string | undefined {
  const match = /^(?:D:)?(\d{4})(\d{2})(\d{2})(?:(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{2})?'?(\d{2})?)?/.exec(value ?? '');
  if (!match) return readDate(value ?? '');
  const [, year, month, day, hour, minute, second = '00', zone, zoneMinute = '00'] = match;
  const date = `${year}-${month}-${day}`;
  if (!hour || !minute || !zone) return readDate(date);
  return readDate(`${date}T${hour}:${minute}:${second}${zone === 'Z' ? 'Z' : `${zone}:${zoneMinute}`}`);
}
