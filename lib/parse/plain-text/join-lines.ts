const caseless = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u;
const startsCaseless = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** "long-" before "standing" is one word with its hyphen; "one -" before "two" is a dash. */
const endsInHyphen = /\p{L}-$/u;
const softHyphen = '\u00ad';

/** One paragraph of wrapped lines. A hyphen at a line's end is kept, since only a dictionary knows whether the word has one. */
export function joinLines(lines: readonly string[]): string {
  let joined = '';
  for (const raw of lines) {
    const line = raw.trim();
    if (joined.endsWith(softHyphen)) joined = joined.slice(0, -1) + line;
    else joined += gapBetween(joined, line) + line;
  }
  return joined;
}

function gapBetween(before: string, line: string): string {
  if (before === '') return '';
  const end = before.slice(-3);
  if (endsInHyphen.test(end) && /^\p{Ll}/u.test(line)) return '';
  return caseless.test(end) && startsCaseless.test(line) ? '' : ' ';
}
