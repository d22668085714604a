import type { Cut, Passage } from '../passage.ts';

/** In tokens: a shorter quotation at the head of a sentence stays whole. */
const shortQuotation = 24;
/** In tokens: a shorter bracket or quotation inside a sentence stays part of it. */
const longEnclosure = 80;

/** A stop in a bracket, in a quotation inside a sentence, or in a short quotation: "Who? Me?" he said. */
export function joinEnclosed({ marks }: Passage, { sentence, quotation, bracket }: Cut): boolean {
  return (
    isHeld(sentence, bracket, marks.brackets.get(bracket ?? -1)) ||
    isHeld(sentence, quotation, marks.quotations.get(quotation ?? -1))
  );
}

function isHeld(sentence: number, open: number | undefined, close: number | undefined): boolean {
  if (open === undefined || close === undefined) return false;
  return close - open <= (open > sentence ? longEnclosure : shortQuotation);
}
