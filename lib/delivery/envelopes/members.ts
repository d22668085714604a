/** A JSON object of unknown content. */
export type Members = Readonly<Record<string, unknown>>;

export const isMembers = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** @throws Error that says what is there instead */
export function members(value: unknown, path: string): Members {
  if (isMembers(value)) return value;
  throw new Error(`${path} is ${describe(value)}, not an object.`);
}

/** @throws Error that says what is there instead */
export function requiredText(value: unknown, path: string): string {
  if (typeof value === 'string' && value !== '') return value;
  throw new Error(`${path} is ${describe(value)}, not a text.`);
}

export const optionalText = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

/** A whole number from 0. */
export const optionalCount = (value: unknown): number | undefined =>
  Number.isSafeInteger(value) && Number(value) >= 0 ? Number(value) : undefined;

/** @throws Error for a text that is not JSON; it does not quote the text, as `JSON.parse` would */
export function parseMembers(value: unknown, path: string): unknown {
  const text = requiredText(value, path);
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(`${path} is no JSON.`);
  }
}

/** `2026-03-04T06:12:09.123Z` to `2026-03-04T06:12:09Z`; undefined for any other form. */
export function toSeconds(time: unknown): string | undefined {
  return /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.\d{1,9})?Z$/.exec(optionalText(time) ?? '')?.[1]?.concat('Z');
}

/** Quotes a version, a type or the name of a service. Any other text may be content, and is not quoted. */
export function describeName(value: unknown): string {
  return typeof value === 'string' && /^[\w.:-]{1,40}$/.test(value) ? JSON.stringify(value) : describe(value);
}

/** Describes a value without its content: an unrecognised event may contain anything, even the text of an article. */
export function describe(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (isMembers(value)) return `an object with ${describeMembers(value)}`;
  if (value === '') return 'an empty text';
  if (typeof value === 'string') return 'a text';
  if (typeof value === 'number') return 'a number';
  return String(value);
}

const mostNames = 8;
const longestName = 40;

function describeMembers(value: Members): string {
  const names = Object.keys(value);
  if (names.length === 0) return 'no members';
  const shown = names.slice(0, mostNames).map((name) => JSON.stringify(name.slice(0, longestName)));
  return `the members ${shown.join(', ')}${names.length > mostNames ? ` and ${names.length - mostNames} more` : ''}`;
}
