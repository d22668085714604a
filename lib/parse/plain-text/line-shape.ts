const cells = /\S(?: {3,}|\t+ *| \| ?)\S/gu;

/** Whether a line has cells: three spaces, a tab or a bar between words, not behind a sentence. */
export function isRow(line: string): boolean {
  return line.length < 200 && [...line.matchAll(cells)].some(([gap]) => !/^[.!?]/u.test(gap));
}

/** How many spaces a line begins with. */
export function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

const sentenceEnd = /[.!?…:。！？：]["'”’»)\]」』）]*$/u;

export const endsSentence = (line: string): boolean => sentenceEnd.test(line.slice(-4));

/** The length of a line's first word; 1 in scripts without spaces, whose lines break before any character. */
export function firstWordLength(line: string): number {
  const word = /^\s*(\S+)/u.exec(line.slice(0, 200))?.[1] ?? '';
  return /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(word) ? 1 : word.length;
}
