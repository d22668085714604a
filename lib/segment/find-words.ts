const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’-][\p{L}\p{N}\p{M}]+)*/gu;

/** The words and numbers of a text that has no tokens, such as a headline; compounds and contractions are one. */
export const findWords = (text: string): readonly string[] => text.match(word) ?? [];
