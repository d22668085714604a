const brokenWord = /(\p{L}+)-$/u;
const softHyphen = '\u00ad';

/**
 * Makes the hyphens soft at which words are broken at the ends of printed lines, so that they go when lines are joined.
 * A hyphen stays where the word has it within a line, too.
 */
export function softenHyphens(lines: readonly string[]): readonly string[] {
  const hyphenated = new Set(lines.flatMap((line) => line.toLowerCase().match(/(?<!\p{L})\p{L}+(?:-\p{L}+)+/gu) ?? []));
  return lines.map((line, index) => {
    const head = brokenWord.exec(line.slice(-60))?.[1];
    const tail = /^\s*(\p{Ll}\p{L}*)/u.exec((lines[index + 1] ?? '').slice(0, 60))?.[1];
    if (head === undefined || tail === undefined || hyphenated.has(`${head}-${tail}`.toLowerCase())) return line;
    return line.slice(0, -1) + softHyphen;
  });
}
