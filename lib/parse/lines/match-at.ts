/** The end of a sticky pattern's match at an index; undefined where it does not match. */
export function matchAt(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

/** The same for an optional pattern: the index itself where it does not match. */
export const skipAt = (pattern: RegExp, text: string, at: number): number => matchAt(pattern, text, at) ?? at;
