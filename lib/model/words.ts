/** A list of words, written apart by spaces and line breaks. */
export const words = (text: string): readonly string[] => text.trim().split(/\s+/u);

/** A list of phrases, written one a line. */
export const phrases = (text: string): readonly string[] => text.trim().split(/\s*\n\s*/u);

/** A list of words to look things up in. */
export const wordSet = (text: string): ReadonlySet<string> => new Set(words(text));

/**
 * The alternatives of a regular expression that match any of some words or phrases.
 * No sign in them has a meaning of its own. The longest is tried first, so the order of a list decides nothing. What
 * several lists have is tried once: repeated, two equal alternatives take time without end.
 */
export const anyOf = (...lists: readonly (readonly string[])[]): string =>
  `(?:${[...new Set(lists.flat())].sort(byLength).map(quote).join('|')})`;

const byLength = (a: string, b: string): number => b.length - a.length || (a < b ? -1 : 1);

const quote = (text: string): string => text.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&');
