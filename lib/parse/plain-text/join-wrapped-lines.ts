const endsCaseless = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u;
const startsCaseless = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** "long-" before "standing" is one word with its hyphen; "one -" before "two" is a dash. */
const endsInHyphen = /\p{L}-$/u;
const softHyphen = '\u00ad';

/**
 * Joins the lines of a paragraph. A hyphen at a line's end stays, since only a dictionary knows whether the word has
 * one. Parts are collected: looking at the end of a growing string would copy it for every line.
 */
export function joinWrappedLines(lines: readonly string[]): string {
  const parts: string[] = [];
  let before = '';
  for (const raw of lines) {
    const line = raw.trim();
    if (parts.length > 0) parts.push(gapBetween(before, line));
    parts.push(line.endsWith(softHyphen) ? line.slice(0, -1) : line);
    before = line;
  }
  return parts.join('');
}

function gapBetween(before: string, line: string): string {
  const end = before.slice(-3);
  if (end.endsWith(softHyphen)) return '';
  if (endsInHyphen.test(end) && /^\p{Ll}/u.test(line)) return '';
  return endsCaseless.test(end) && startsCaseless.test(line) ? '' : ' ';
}
