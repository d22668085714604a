import { updateLabel } from '../../lines/update-label.ts';

/** A longer part with a date is a sentence. */
const longestPart = 60;

/**
 * The parts of a line that may hold the date of publication: of "Published 4 March 2026 | Updated 5 March 2026" the
 * first.
 */
export const splitDates = (text: string): readonly string[] =>
  text
    .split(/[|•·⋅;]|\s[-–—]\s|(?=(?<!\p{L})(?:last )?updated(?!\p{L}))/iu)
    .filter((part) => part.length <= longestPart && !updateLabel.test(part));
