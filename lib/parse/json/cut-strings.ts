import { limits } from '../../model/limits.ts';

/** Cuts every string in a parsed JSON value, in place, to the part that is read. The caller has limited its depth. */
export function cutStrings(value: unknown): unknown {
  if (typeof value === 'string') return value.slice(0, limits.writtenCharacters);
  if (typeof value !== 'object' || value === null) return value;
  const members = value as Record<string, unknown>;
  for (const name of Object.keys(members)) members[name] = cutStrings(members[name]);
  return value;
}
