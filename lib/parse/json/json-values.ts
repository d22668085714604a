/** A JSON object whose members are not known yet. */
export type JsonObject = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

/** The first text among the values of these members: a string, a number, or JSON-LD's `{"@value": …}`. */
export function textAt(object: JsonObject, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    for (const value of listOf(object[name])) {
      const text = scalarText(value);
      if (text) return text;
    }
  }
  return undefined;
}

/** A text that is not empty, a number as text, or the text of JSON-LD's `{"@value": …}`. */
export function scalarText(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() || undefined;
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  return isObject(value) && typeof value['@value'] === 'string' ? value['@value'].trim() || undefined : undefined;
}
