/**
 * Orders two versions of the engine by precedence (Semantic Versioning 2.0.0, section 11).
 * 1.9.0 comes before 1.10.0, and 1.0.0-rc.1 before 1.0.0; build metadata does not count.
 * @returns negative when `a` is older, positive when `b` is, 0 when they are equal
 */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [split(a), split(b)];
  return compareLists(left.release, right.release) || compareAbsence(left, right) || compareLists(left.pre, right.pre);
}

interface Version {
  readonly release: readonly string[];
  /** Empty for a release. */
  readonly pre: readonly string[];
}

function split(version: string): Version {
  const [precedence = ''] = version.split('+');
  const dash = precedence.indexOf('-');
  if (dash < 0) return { release: precedence.split('.'), pre: [] };
  return { release: precedence.slice(0, dash).split('.'), pre: precedence.slice(dash + 1).split('.') };
}

/** A version with a pre-release tag comes before the release. */
function compareAbsence(a: Version, b: Version): number {
  return Number(a.pre.length === 0) - Number(b.pre.length === 0);
}

function compareLists(a: readonly string[], b: readonly string[]): number {
  for (const [index, one] of a.entries()) {
    const other = b[index];
    if (other === undefined) return 1;
    const order = compareIdentifiers(one, other);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

/** Numbers come before words. Numbers are ordered by value, words by their code units. */
function compareIdentifiers(a: string, b: string): number {
  const [left, right] = [isNumeric(a), isNumeric(b)];
  if (left && right) return Number(a) - Number(b);
  if (left !== right) return left ? -1 : 1;
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

const isNumeric = (identifier: string): boolean => /^\d+$/.test(identifier);
