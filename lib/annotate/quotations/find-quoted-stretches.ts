import { findMarkFamily } from '../../segment/mark-side.ts';
import { type MarkPairs, pairMarks } from '../../segment/pair-marks.ts';
import type { QuotationReading, TokenRange } from './reading.ts';

/** Words in quotation marks: `first` to `end` are the tokens within the marks. */
export interface QuotedStretch extends TokenRange {
  readonly paragraph: number;
  /** The paragraph ends before the marks close: the next one goes on with the same speaker. */
  readonly runsOn: boolean;
  /** Goes on from the paragraph before. */
  readonly isContinued: boolean;
}

interface ParagraphMarks {
  readonly paragraph: number;
  readonly first: number;
  readonly end: number;
  readonly pairs: MarkPairs;
}

/**
 * The outermost quoted stretches, in order. None is longer than a paragraph.
 * A mark that nothing closes opens one only when it runs on.
 */
export function findQuotedStretches(reading: QuotationReading): QuotedStretch[] {
  const paragraphs = readParagraphs(reading);
  const stretches: QuotedStretch[] = [];
  let isOpen = false;
  for (const [index, marks] of paragraphs.entries()) {
    const last = marks.pairs.unclosed.at(-1);
    const next = paragraphs[index + 1];
    const runsOn =
      last !== undefined && next?.paragraph === marks.paragraph + 1 && opensLike(reading, next.first, last);
    const isLastOpen = last !== undefined && (runsOn || (isOpen && last === marks.first));
    const openers = [...marks.pairs.quotations.keys(), ...(isLastOpen ? [last] : [])].sort((a, b) => a - b);
    let covered = marks.first;
    for (const opener of openers) {
      const end = marks.pairs.quotations.get(opener) ?? marks.end;
      if (opener < covered || end <= opener + 1) continue;
      const isContinued = isOpen && opener === marks.first;
      stretches.push({
        first: opener + 1,
        end,
        paragraph: marks.paragraph,
        runsOn: runsOn && opener === last,
        isContinued,
      });
      covered = end + 1;
    }
    isOpen = runsOn;
  }
  return stretches;
}

function readParagraphs({ text, tokens, sentences }: QuotationReading): ParagraphMarks[] {
  const found: ParagraphMarks[] = [];
  for (let at = 0; at < sentences.length; ) {
    const { paragraph, firstToken: first } = sentences[at] ?? { paragraph: 0, firstToken: 0 };
    let end = first;
    for (; sentences[at]?.paragraph === paragraph; at++) end = sentences[at]?.endToken ?? end;
    found.push({ paragraph, first, end, pairs: pairMarks(text, tokens, first, end) });
  }
  return found;
}

/** The next paragraph repeats the opening mark, as a quotation of many paragraphs does. */
function opensLike({ words }: QuotationReading, index: number, opener: number): boolean {
  const family = findMarkFamily(words[opener] ?? '');
  return family !== undefined && family !== 'apostrophe' && findMarkFamily(words[index] ?? '') === family;
}
