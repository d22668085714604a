/** A half-open stretch of a record's body, in Unicode code points. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A text without its white space and with plain quotation marks. */
export interface FoldedText {
  readonly letters: string;
  /** The code point that each UTF-16 code unit of `letters` comes from. */
  readonly places: readonly number[];
}

/** So folded, a text is found however its lines are broken and whatever quotation marks it has. */
export function foldText(text: string): FoldedText {
  const places: number[] = [];
  let letters = '';
  for (const [place, character] of [...text.normalize('NFC')].entries()) {
    if (/\s/u.test(character)) continue;
    letters += character.replace(/[“”„«»]/u, '"').replace(/[’‘‚‹›]/u, "'");
    while (places.length < letters.length) places.push(place);
  }
  return { letters, places };
}

/** The first place of `wanted` that begins at code point `from` or behind it. */
export function findText({ letters, places }: FoldedText, wanted: string, from = 0): Span | undefined {
  const folded = foldText(wanted).letters;
  const first = places.findIndex((place) => place >= from);
  const at = first < 0 || folded === '' ? -1 : letters.indexOf(folded, first);
  const start = places[at];
  const last = places[at + folded.length - 1];
  return start === undefined || last === undefined ? undefined : { start, end: last + 1 };
}
