import { findMarkFamily } from '../../segment/mark-side.ts';
import { type MarkPairs, pairMarks } from '../../segment/pair-marks.ts';
import { isCapitalToken, type QuotationReading, type TokenRange } from './reading.ts';

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
 * A mark that nothing closes opens one only when the speech runs on, behind the next mark or in the next paragraph.
 */
export function findQuotedStretches(reading: QuotationReading): QuotedStretch[] {
  const paragraphs = readParagraphs(reading);
  const stretches: QuotedStretch[] = [];
  let isOpen = false;
  for (const [index, marks] of paragraphs.entries()) {
    const last = marks.pairs.unclosed.at(-1);
    const next = paragraphs[index + 1];
    const isNext = last !== undefined && next?.paragraph === marks.paragraph + 1;
    const runsOn = isNext && (opensLike(reading, next.first, last) || closesAlone(reading, next, last));
    const ends = endsOf(reading, marks, runsOn || (isOpen && last === marks.first) ? last : undefined);
    let covered = marks.first;
    let reopened = isOpen ? marks.first : undefined;
    if (isOpen && findMarkFamily(reading.words[marks.first] ?? '') === undefined) {
      const { first, paragraph, end } = marks;
      stretches.push({ first, end: end - 1, paragraph, runsOn: false, isContinued: true });
      covered = end;
    }
    for (const [opener, { end, isReopened }] of ends) {
      if (opener < covered || end <= opener + 1) continue;
      const goesOn = isReopened || (runsOn && opener === last);
      stretches.push({
        first: opener + 1,
        end,
        paragraph: marks.paragraph,
        runsOn: goesOn,
        isContinued: opener === reopened,
      });
      covered = isReopened ? end : end + 1;
      reopened = isReopened ? end : undefined;
    }
    isOpen = runsOn;
  }
  return stretches;
}

interface End {
  readonly end: number;
  /** The mark at the end opens again: "“The quay is shut. “It is not safe.”" in one paragraph. */
  readonly isReopened: boolean;
}

/** Where each quoted stretch ends, by its opening mark, in order. `open` is a mark that may stay without a close. */
function endsOf(
  reading: QuotationReading,
  { end, pairs }: ParagraphMarks,
  open: number | undefined,
): readonly (readonly [number, End])[] {
  const openers = [...pairs.quotations.keys(), ...pairs.unclosed].sort((a, b) => a - b);
  return openers.flatMap((opener, at): (readonly [number, End])[] => {
    const close = pairs.quotations.get(opener);
    if (close !== undefined) return [[opener, { end: close, isReopened: false }]];
    const next = openers[at + 1];
    if (next !== undefined && opensLike(reading, next, opener) && endsSentence(reading, next - 1))
      return [[opener, { end: next, isReopened: true }]];
    return opener === open ? [[opener, { end, isReopened: false }]] : [];
  });
}

/** The next paragraph has only the closing mark, at its end. */
function closesAlone({ words }: QuotationReading, { first, end }: ParagraphMarks, opener: number): boolean {
  const family = findMarkFamily(words[opener] ?? '');
  if (family !== 'double' || findMarkFamily(words[end - 1] ?? '') !== family) return false;
  for (let index = first; index < end - 1; index++) if (findMarkFamily(words[index] ?? '') === family) return false;
  return true;
}

const endsSentence = ({ words }: QuotationReading, index: number): boolean => /[.!?…]$/.test(words[index] ?? '');

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

/** The opening mark is repeated, as in a quotation of many paragraphs. */
function opensLike(reading: QuotationReading, index: number, opener: number): boolean {
  const { words } = reading;
  const family = findMarkFamily(words[opener] ?? '');
  // "the '90s"
  const isMark = family !== 'apostrophe' || (isCapitalToken(reading, opener + 1) && isCapitalToken(reading, index + 1));
  return family !== undefined && isMark && findMarkFamily(words[index] ?? '') === family;
}
