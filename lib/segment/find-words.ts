const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’-][\p{L}\p{N}\p{M}]+)*/gu;

/** The words and numbers of a text that has no tokens, such as a headline. A compound or a contraction is one word. */
export const findWords = (text: string): readonly string[] => text.match(word) ?? [];

/** The first words of a text, as `findWords` would find them. */
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
