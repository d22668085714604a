/** A header's value and its parameters, `text/plain; charset="utf-8"`. Names and the value are in lower case. */
export interface Parameters {
  readonly value: string;
  readonly parameters: ReadonlyMap<string, string>;
}

const parameter = /;\s{0,20}([\w-]{1,40})(?:\*\d?\*?)?\s{0,20}=\s{0,20}(?:"((?:[^"\\]|\\.)*)"|([^\s;"]*))/g;
const longest = 4000;

export function readParameters(header: string): Parameters {
  const text = header.slice(0, longest);
  const value = /^[^;\s]*/.exec(text.trim())?.[0].toLowerCase() ?? '';
  const parameters = new Map<string, string>();
  for (const [, name = '', quoted, bare] of text.matchAll(parameter)) {
    const key = name.toLowerCase();
    if (!parameters.has(key)) parameters.set(key, quoted?.replace(/\\(.)/g, '$1') ?? bare ?? '');
  }
  return { value, parameters };
}
