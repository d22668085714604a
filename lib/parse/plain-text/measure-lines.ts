/** How a text's lines are broken. */
export interface LineStyle {
  /** The column at which lines were wrapped; undefined when a line is a paragraph. */
  readonly wrapColumn: number | undefined;
}

const endsSentence = /[.!?…:;]["'”’»)\]]*$/u;
const startsLower = /^\s*["'“‘«(]?\p{Ll}/u;
const startsCaseless = /^\s*["'“‘«(「『]?\p{Lo}/u;
/** Lines of a paragraph that run over this many characters were not wrapped for a terminal, a wire or mail. */
const widestColumn = 160;
const narrowestColumn = 20;

/**
 * Decides by statistics whether lines were hard-wrapped: then a good share of all pairs of lines that follow each other break a
 * sentence (the first does not end one, the second begins in lower case).
 */
export function measureLines(lines: readonly string[]): LineStyle {
  const lengths = lines.filter((line) => line !== '').map((line) => line.length);
  const column = percentile(lengths, 0.95);
  if (column > widestColumn || column < narrowestColumn) return { wrapColumn: undefined };
  let pairs = 0;
  let broken = 0;
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (line === '' || next === undefined || next === '') continue;
    pairs++;
    if (breaksSentence(line, next, column)) broken++;
  }
  return { wrapColumn: broken >= 1 && broken >= pairs * 0.25 ? column : undefined };
}

function breaksSentence(line: string, next: string, column: number): boolean {
  if (endsSentence.test(line.slice(-4))) return false;
  return startsLower.test(next) || (startsCaseless.test(next) && line.length >= column * 0.75);
}

function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
