const cells = /\S(?: {3,}|\t+ *| \| ?)\S/gu;

/** Cells: three spaces, a tab or a bar between words, and no sentence before them. */
export function isRow(line: string): boolean {
  return line.length < 200 && [...line.matchAll(cells)].some(([gap]) => !/^[.!?]/u.test(gap));
}

/** Spaces at the head of a line. */
export function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

const sentenceEnd = /[.!?…:。！？：]["'”’»)\]」』）]*$/u;

export const endsSentence = (line: string): boolean => sentenceEnd.test(line.slice(-4));

/** How much room the next line's first word would have taken; scripts without spaces break before any character. */
export function firstWordLength(line: string): number {
  const word = /^\s*(\S+)/u.exec(line.slice(0, 200))?.[1] ?? '';
  return /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(word) ? 1 : word.length;
}
