const zones = [
  ['-05:00', 'est', 'eastern standard time'],
  ['-04:00', 'edt', 'eastern daylight time'],
  ['-06:00', 'central standard time'],
  ['-05:00', 'cdt', 'central daylight time'],
  ['-07:00', 'mst', 'mountain standard time'],
  ['-06:00', 'mdt', 'mountain daylight time'],
  ['-08:00', 'pst', 'pacific standard time'],
  ['-07:00', 'pdt', 'pacific daylight time'],
  ['+01:00', 'cet'],
  ['+02:00', 'cest'],
] as const;

/**
 * Offsets of zones by their names in small letters. Source: RFC 822, section 5.1, and what newspapers of central Europe
 * write. Left out are names that elsewhere stand for another zone, such as "CST" in China.
 */
export const offsetOfZone: ReadonlyMap<string, string> = new Map(
  zones.flatMap(([offset, ...names]) => names.map((name) => [name, offset] as const)),
);
