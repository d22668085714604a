/** Where a sticky pattern ends that begins at an index; undefined where it does not match there. */
export function matchAt(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

/** The same of what may be left out: without it, the index itself. */
export const skipAt = (pattern: RegExp, text: string, at: number): number => matchAt(pattern, text, at) ?? at;
