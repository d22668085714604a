/**
 * Small letters in a class of a regular expression, near enough: Latin, and every script behind it. Unicode's own table (`\p{L}`) costs
 * some 0.1 ms wherever an expression names it, when that is compiled; the expressions of page furniture name it often.
 */
export const smallLetters = String.raw`a-z\u00aa\u00b5\u00ba\u00df-\u00f6\u00f8-\u1fff\u2c00-\ud7ff\uf900-\ufffd`;
