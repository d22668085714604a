/** The classes of UTF-16 code units. A surrogate has the class of its pair: see `classifyAt`. */
export const character = { space: 1, letter: 2, ideograph: 3, digit: 4, mark: 5, punctuation: 6, symbol: 7 } as const;

/**
 * The class of each code unit, or 0 where it is not known yet.
 * What nearly every text has is known at start-up. Any other code unit is matched against the patterns once.
 */
const classes = new Uint8Array(0x10000);
fill(' \t\n', character.space);
fill('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ', character.letter);
fill('0123456789', character.digit);
fill('.,;:!?"\'()-–—‘’“”…', character.punctuation);

function fill(characters: string, known: number): void {
  for (let index = 0; index < characters.length; index++) classes[characters.charCodeAt(index)] = known;
}

const patterns: readonly (readonly [RegExp, number])[] = [
  [/^\s$/u, character.space],
  [/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]$/u, character.ideograph],
  [/^\p{L}$/u, character.letter],
  [/^\p{N}$/u, character.digit],
  [/^[\p{M}\u00ad\u200c\u200d]$/u, character.mark],
  [/^[#%&*@\\§¶†‡•‣⁃‰′″٪]$/u, character.symbol],
  [/^[\p{P}`]$/u, character.punctuation],
];

/** The class of a code unit that is not half of a pair. */
function classify(code: number): number {
  const known = classes[code];
  return known || remember(code);
}

/** The class of the character that begins at an index; white space behind the end. A lone surrogate is a symbol. */
export function classifyAt(text: string, index: number): number {
  if (index >= text.length) return character.space;
  const code = text.charCodeAt(index);
  if (code < 0xd800 || code > 0xdfff) return classify(code);
  return match(String.fromCodePoint(text.codePointAt(index) ?? code));
}

function remember(code: number): number {
  const found = match(String.fromCharCode(code));
  classes[code] = found;
  return found;
}

function match(symbol: string): number {
  for (const [pattern, found] of patterns) if (pattern.test(symbol)) return found;
  return character.symbol;
}
