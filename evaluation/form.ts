/** Checks a value and gives what is wrong in it, each fault with its path. `of` is never set: it carries the type. */
export interface Form<T> {
  (value: unknown, path: string): readonly string[];
  readonly of?: T;
}

/** The type of the values that a form accepts. */
export type Of<F> = F extends Form<infer T> ? T : never;

type Members = Readonly<Record<string, Form<unknown>>>;
type ObjectOf<Needed extends Members, Free extends Members> = {
  readonly [K in keyof Needed]: Of<Needed[K]>;
} & { readonly [K in keyof Free]?: Of<Free[K]> };

const formOf =
  <T>(isRight: (value: unknown) => boolean, description: string): Form<T> =>
  (value, path) =>
    isRight(value) ? [] : [`${path} is ${show(value)}; it should be ${description}`];

const show = (value: unknown): string => (value === undefined ? 'missing' : JSON.stringify(value));

export const text = formOf<string>((value) => typeof value === 'string' && value.trim() !== '', 'a text');
export const flag = formOf<boolean>((value) => typeof value === 'boolean', 'true or false');
export const number = formOf<number>((value) => typeof value === 'number', 'a number');
export const numberOrText = formOf<number | string>(
  (value) => typeof value === 'number' || (typeof value === 'string' && value !== ''),
  'a number, or a text for a score,',
);
export const sentenceNumber = formOf<number>(
  (value) => Number.isInteger(value) && Number(value) > 0,
  'the number of a sentence, from 1',
);

export const oneOf = <const T extends string | number>(values: readonly T[]): Form<T> =>
  formOf((value) => values.includes(value as T), `one of ${values.map((each) => JSON.stringify(each)).join(', ')}`);

export const orNull =
  <T>(form: Form<T>): Form<T | null> =>
  (value, path) =>
    value === null ? [] : form(value, path).map((fault) => `${fault} or null`);

export const listOf =
  <T>(form: Form<T>): Form<readonly T[]> =>
  (value, path) =>
    Array.isArray(value)
      ? value.flatMap((each, i) => form(each, `${path}[${i}]`))
      : [`${path} is ${show(value)}; it should be a list`];

/** An object with all the needed members, any of the free ones, and no others. */
export const objectOf =
  <Needed extends Members, Free extends Members>(needed: Needed, free: Free): Form<ObjectOf<Needed, Free>> =>
  (value, path) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return [`${path} is ${show(value)}; it should be an object`];
    const members: Record<string, unknown> = { ...value };
    const known: Members = { ...needed, ...free };
    const faults: string[] = [];
    for (const [name, form] of Object.entries(known))
      if (name in members || name in needed) faults.push(...form(members[name], `${path}.${name}`));
    for (const name of Object.keys(members))
      if (!(name in known)) faults.push(`${path}.${name} is unknown; known are ${Object.keys(known).join(', ')}`);
    return faults;
  };
