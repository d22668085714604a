const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’-][\p{L}\p{N}\p{M}]+)*/gu;

/** The words and numbers of a text that has no tokens, such as a headline; compounds and contractions are one. */
export const findWords = (text: string): readonly string[] => text.match(word) ?? [];

/** The first of these, at most so many. */
export function findFirstWords(text: string, most: number): readonly string[] {
  const words: string[] = [];
  word.lastIndex = 0;
  while (words.length < most) {
    const found = word.exec(text)?.[0];
    if (found === undefined) return words;
    words.push(found);
  }
  return words;
}
