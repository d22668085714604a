import type { RankContext } from './rank-context.ts';

/** The quotation marks of a sentence, or of a run of sentences. Quotations are whole where all sums are zero. */
export interface QuoteSums {
  /** 1 for an odd number of straight marks. They show no direction, so an even number balances. */
  readonly straight: number;
  /** Opening minus closing marks: “ ” and „ “, « », `` ''. */
  readonly curly: number;
  readonly angle: number;
  readonly tick: number;
}

/** The quotation marks of a sentence. */
export interface QuoteState extends QuoteSums {
  /** The sentence begins inside a quotation that an earlier sentence of its paragraph opened. */
  readonly startsInside: boolean;
  /** How many quotation marks it has. */
  readonly marks: number;
}

export const noQuotes: QuoteSums = { straight: 0, curly: 0, angle: 0, tick: 0 };

/** The sums of two runs together. */
export const addQuotes = (a: QuoteSums, b: QuoteSums): QuoteSums => ({
  straight: a.straight ^ b.straight,
  curly: a.curly + b.curly,
  angle: a.angle + b.angle,
  tick: a.tick + b.tick,
});

/** Whether a run of sentences has part of a quotation only. */
export const hasHalfQuotation = ({ straight, curly, angle, tick }: QuoteSums): boolean =>
  straight !== 0 || curly !== 0 || angle !== 0 || tick !== 0;

const quoteMark = /["“”„«»]|``|''/g;

/** Reads the quotation marks of every sentence. */
export function scanQuotes({ article, segmentation, language }: RankContext): readonly QuoteState[] {
  const states: QuoteState[] = [];
  let inside = false;
  let paragraph = -1;
  for (const sentence of segmentation.sentences) {
    if (sentence.paragraph !== paragraph) inside = false;
    paragraph = sentence.paragraph;
    const text = article.text.slice(sentence.start, sentence.end);
    const scanned = scanSentence(text, inside, language === 'de');
    states.push(scanned.state);
    inside = scanned.inside;
  }
  return states;
}

function scanSentence(text: string, startsInside: boolean, lowQuotes: boolean) {
  let inside = startsInside;
  let [marks, straight, curly, angle, tick] = [0, 0, 0, 0, 0];
  for (const match of text.matchAll(quoteMark)) {
    const mark = match[0];
    marks++;
    const opens = isOpening(mark, text, match.index, inside, lowQuotes);
    inside = opens;
    const step = opens ? 1 : -1;
    if (mark === '"') straight = 1 - straight;
    else if (mark === '«' || mark === '»') angle += step;
    else if (mark.length === 2) tick += step;
    else curly += step;
  }
  return { state: { startsInside, marks, straight, curly, angle, tick }, inside };
}

function isOpening(mark: string, text: string, at: number, inside: boolean, lowQuotes: boolean): boolean {
  if (mark === '"') return isStraightOpening(text, at, inside);
  // Some pages close a quotation with the mark that opens one: “bell“.
  if (mark === '“') return !lowQuotes && !(inside && endsWord(text, at));
  // German books write »…«: outside a quotation either mark opens one.
  if (lowQuotes && (mark === '«' || mark === '»')) return !inside;
  return mark === '„' || mark === '«' || mark === '``';
}

function isStraightOpening(text: string, at: number, inside: boolean): boolean {
  const spaceBefore = at === 0 || /[\s([{—–-]/.test(text.charAt(at - 1));
  const spaceAfter = at + 1 >= text.length || /[\s)\]},.;:!?—–]/.test(text.charAt(at + 1));
  return spaceBefore === spaceAfter ? !inside : spaceBefore;
}

const endsWord = (text: string, at: number): boolean =>
  /[\p{L}\p{N}.,!?]/u.test(text.charAt(at - 1)) && /^(?:$|[\s)\],.;:!?—–])/.test(text.slice(at + 1, at + 2));
