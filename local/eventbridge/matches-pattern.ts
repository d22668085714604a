/** What a value of an event must be: a text, or a filter with one member. */
type PatternValue =
  | string
  | { readonly prefix: string }
  | { readonly exists: boolean }
  | { readonly 'anything-but': readonly string[] };

/** Lists of what is allowed, below the names of an event's members. */
export interface EventPattern {
  readonly [name: string]: EventPattern | readonly PatternValue[];
}

/**
 * Whether a rule of EventBridge with this pattern takes the event. It knows texts, `prefix`, `exists` and
 * `anything-but`.
 * @see https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-create-pattern-operators.html
 * @throws Error for another filter
 */
export function matchesPattern(event: unknown, pattern: EventPattern): boolean {
  return Object.entries(pattern).every(([name, wanted]) => {
    const value = isObject(event) ? event[name] : undefined;
    return isList(wanted) ? wanted.some((one) => allows(value, one)) : isObject(value) && matchesPattern(value, wanted);
  });
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const isList = (wanted: EventPattern | readonly PatternValue[]): wanted is readonly PatternValue[] =>
  Array.isArray(wanted);

function allows(value: unknown, wanted: PatternValue): boolean {
  if (typeof wanted === 'string') return value === wanted;
  if ('prefix' in wanted) return typeof value === 'string' && value.startsWith(wanted.prefix);
  if ('exists' in wanted) return (value !== undefined) === wanted.exists;
  if ('anything-but' in wanted) return typeof value === 'string' && !wanted['anything-but'].includes(value);
  throw new Error(`A pattern has ${Object.keys(wanted).join()}, which is not known here.`);
}
