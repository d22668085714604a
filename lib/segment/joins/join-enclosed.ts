import type { Cut, Passage } from '../passage.ts';

/** Tokens of a quotation up to which its sentences stay together though it opens the sentence. */
const shortQuotation = 24;
/** Tokens of a bracket or an embedded quotation up to which they are one sentence with what holds them. */
const longEnclosure = 80;

/** Inside brackets or a quotation that began in mid-sentence, and inside a short quotation: "Who? Me?" he said. */
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
