import { pad } from './calendar.ts';
import { type Parts, pick } from './timex-context.ts';

/**
 * `T17:00`, `TMO`: the time half of a TIMEX3 value. Only UTC and GMT are kept as a zone: "EST" and "IST" each name several.
 */
export function readTimeOfDay(parts: Parts): string | undefined {
  const part = pick(parts, 'dayPart');
  if (part) return `T${part.code}`;
  const point = pick(parts, 'dayPoint');
  if (point) return `T${point.code}`;
  const clock = pick(parts, 'clock') ?? parts[parts.findIndex(({ class: name }) => name === 'meridiem') - 1];
  if (!clock) return undefined;
  const [hours = 0, minutes = 0] = clock.text.split(/[:.]/).map(Number);
  const meridiem = pick(parts, 'meridiem')?.value;
  if (hours > 24 || minutes > 59 || (meridiem !== undefined && hours > 12)) return undefined;
  const hour = meridiem === undefined ? hours : (hours % 12) + meridiem;
  const isUniversal = /^(?:utc|gmt)$/.test(pick(parts, 'zone')?.text ?? '');
  return `T${pad(hour)}:${pad(minutes)}${isUniversal ? 'Z' : ''}`;
}
