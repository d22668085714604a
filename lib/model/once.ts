/** Makes a value when it is first asked for, and keeps it: a text file never needs the expressions of web pages. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
