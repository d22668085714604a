import { type Cut, isCapitalised, isSmall, opensHere, type Passage, skipOpening, wordAt } from '../passage.ts';

const goesOn = /^(?:[,;:/&%)\]}”’»]|'')$/;
const dash = /^[-–—]+$/;

/** A sentence does not begin with a small letter or a comma: "…?” he asked", "etc., and". */
export function joinSmallLetter(passage: Passage, { stop, next }: Cut): boolean {
  const mark = wordAt(passage, next);
  if (goesOn.test(mark) && !opensHere(passage, next)) return true;
  if (passage.isCaseless && !isEllipsis(wordAt(passage, stop))) return false;
  const word = skipOpening(passage, dash.test(mark) ? next + 1 : next);
  if (passage.language === 'nl' && isDutchStart(passage, word)) return false;
  return isSmall(passage, word) && !isSpacedStop(passage, stop, next);
}

/** "'s Ochtends", "'t Was": the word behind the clipped one has the capital. */
const isDutchStart = (passage: Passage, word: number): boolean =>
  /^['’]?[nst]$/.test(wordAt(passage, word)) && isCapitalised(passage, word + 1);

const isEllipsis = (mark: string): boolean => mark === '…' || mark.startsWith('..');

/** In tokenised text (" . ") a separate stop never belongs to an abbreviation. Only a quotation may continue there. */
function isSpacedStop({ text, tokens }: Passage, stop: number, next: number): boolean {
  const token = tokens[stop];
  const before = tokens[stop - 1];
  if (!token || !before || stop + 1 !== next) return false;
  return (
    text[token.start] === '.' && token.end - token.start === 1 && before.end < token.start && text[before.start] !== '.'
  );
}
