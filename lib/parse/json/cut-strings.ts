import { limits } from '../../model/limits.ts';

/** Cuts every string in a parsed JSON value, in place, to as much as is read of a text: each reader would copy it. Depth is limited before. */
export function cutStrings(value: unknown): unknown {
  if (typeof value === 'string') return value.slice(0, limits.writtenCharacters);
  if (typeof value !== 'object' || value === null) return value;
  const members = value as Record<string, unknown>;
  for (const name of Object.keys(members)) members[name] = cutStrings(members[name]);
  return value;
}
