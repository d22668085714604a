import type { Dateline, Paragraph } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import { findDateline } from '../parse/lines/find-dateline.ts';

/** Paragraphs: a deck, an abstract or a second headline may stand above the opening one. */
const paragraphsToTry = 5;
/** Characters: a longer paragraph is the opening one, and those below it have no dateline. */
const longestDeck = 400;

/** The dateline of an article, in the first paragraphs of its body. */
export function locateDateline(text: string, paragraphs: readonly Paragraph[]): Dateline | undefined {
  for (const { kind, start, end } of paragraphs.slice(0, paragraphsToTry)) {
    if (kind !== 'text') continue;
    const found = findDateline(text.slice(start, end));
    if (found) return shift(found, start);
    if (end - start > longestDeck) return undefined;
  }
  return undefined;
}

function shift({ place, date, agency, ...whole }: Dateline, by: number): Dateline {
  const move = (span: Span | undefined) => span && { start: span.start + by, end: span.end + by };
  return { start: whole.start + by, end: whole.end + by, place: move(place), date: move(date), agency: move(agency) };
}
