const zones = [
  ['-05:00', 'est', 'eastern standard time'],
  ['-04:00', 'edt', 'eastern daylight time'],
  ['-06:00', 'central standard time'],
  ['-05:00', 'cdt', 'central daylight time'],
  ['-07:00', 'mst', 'mountain standard time'],
  ['-06:00', 'mdt', 'mountain daylight time'],
  ['-08:00', 'pst', 'pacific standard time'],
  ['-07:00', 'pdt', 'pacific daylight time'],
  ['+00:00', 'wet'],
  ['+01:00', 'bst', 'cet', 'mez'],
  ['+02:00', 'cest', 'eet', 'mesz'],
  ['+03:00', 'eest', 'msk'],
  ['+08:00', 'awst', 'hkt', 'sgt'],
  ['+09:00', 'jst', 'kst'],
  ['+10:00', 'aest'],
  ['+11:00', 'aedt'],
  ['+12:00', 'nzst'],
  ['+13:00', 'nzdt'],
] as const;

/** Hours behind UTC in winter. In summer the clocks are an hour nearer. */
const zonesOfAmerica = [
  [5, 'et', 'eastern', 'eastern time'],
  [6, 'central time'],
  [7, 'mountain time'],
  [8, 'pt', 'pacific', 'pacific time'],
] as const;

/**
 * Offsets of zones by their names in small letters. Source: RFC 822, section 5.1, and what newspapers write. Left out
 * are names that elsewhere stand for another zone, such as "CST" in China and "IST" in India, Ireland and Israel.
 */
const offsets: ReadonlyMap<string, string> = new Map(
  zones.flatMap(([offset, ...names]) => names.map((name) => [name, offset] as const)),
);

const hoursInAmerica: ReadonlyMap<string, number> = new Map(
  zonesOfAmerica.flatMap(([hours, ...names]) => names.map((name) => [name, hours] as const)),
);

/** In small letters. */
export const zoneNames: readonly string[] = [...offsets.keys(), ...hoursInAmerica.keys()];

/**
 * The offset of a zone, as `+01:00`; undefined for an unknown name.
 * @param name in small letters
 * @param date ISO 8601: "ET" is another offset in summer
 */
export function offsetOfZone(name: string, date: string): string | undefined {
  const hours = hoursInAmerica.get(name);
  return hours === undefined ? offsets.get(name) : `-0${isSummerInAmerica(date) ? hours - 1 : hours}:00`;
}

/** From the second Sunday of March to the first of November. Source: US Energy Policy Act of 2005, section 110. */
function isSummerInAmerica(date: string): boolean {
  const year = date.slice(0, 4);
  return date >= `${year}-03-${sundayFrom(year, '03', 8)}` && date < `${year}-11-${sundayFrom(year, '11', 1)}`;
}

/** The first Sunday of a month from this day on, in two digits. */
function sundayFrom(year: string, month: string, day: number): string {
  const weekday = new Date(`${year}-${month}-${String(day).padStart(2, '0')}T00:00:00Z`).getUTCDay();
  return String(day + ((7 - weekday) % 7)).padStart(2, '0');
}
