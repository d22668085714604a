import type { FigureClass } from '../../languages/figure-classes.ts';
import type { Figure } from '../../model/annotations.ts';
import type { Lexeme } from '../../model/lexeme.ts';
import { readNumber } from '../lexemes/read-number.ts';

/** A lexeme and what it is in a figure. */
export interface FigureLexeme extends Lexeme {
  readonly class: FigureClass;
  /** Its canonical form: "bn" is "billion". */
  readonly code: string;
}

export type Parts = readonly FigureLexeme[];
export type Amounts = Pick<Figure, 'high'> & { readonly value: number };

export const pick = (parts: Parts, ...classes: readonly FigureClass[]): FigureLexeme | undefined =>
  parts.find((part) => classes.includes(part.class));

const digits: ReadonlySet<FigureClass> = new Set([
  'number',
  'age',
  'grouped',
  'vulgar',
  'cardinal',
  'tens',
  'one',
  'half',
  'demi',
]);
const magnitudes: ReadonlySet<FigureClass> = new Set([
  'hundred',
  'magnitude',
  'round',
  'shortMagnitude',
  'glued',
  'magnitudes',
]);

export const isDigits = ({ class: name }: FigureLexeme): boolean => digits.has(name);
const isMagnitude = ({ class: name }: FigureLexeme): boolean => magnitudes.has(name);
const isNumeric = (part: FigureLexeme): boolean => isDigits(part) || isMagnitude(part);

/** Splits a range at its link; a lower end without magnitude takes the upper's: "$5-10 million". */
export function readAmounts(parts: Parts): Amounts {
  const firstNumber = parts.findIndex(isNumeric);
  const split = parts.findIndex(
    (part, index) => index > firstNumber && isLink(parts, part, index) && parts.slice(index).some(isNumeric),
  );
  if (split < 0) return { value: readAmount(parts), high: undefined };
  const upper = parts.slice(split + 1);
  const lower = parts.slice(0, split);
  const high = readAmount(upper);
  const low = readAmount(lower);
  const scaled = lower.some(isMagnitude) || pick(lower, 'grouped') ? low : low * magnitudeOf(upper);
  if (scaled <= high) return { value: scaled, high };
  // "From 8 to 5 percent" is a change: what it came to is the figure.
  return low <= high ? { value: low, high } : { value: high, high: undefined };
}

/** What the upper end of a range may begin with. */
const upperEnds: ReadonlySet<FigureClass> = new Set([
  'a',
  'cardinal',
  'grouped',
  'isoCode',
  'nation',
  'number',
  'one',
  'symbol',
  'tens',
  'vulgar',
]);

/** "to"; the "and" of "between"; a dash, unless it joins "twenty-five", "1.5-million" or "five-and-a-half". */
function isLink(parts: Parts, { class: link }: FigureLexeme, index: number): boolean {
  if (link === 'to') return true;
  if (link === 'and' || link === 'joiner') return parts[0]?.class === 'between' && parts[index + 1]?.class !== 'a';
  if (link !== 'dash') return false;
  const before = parts[index - 1];
  const after = parts[index + 1];
  if (!after || isMagnitude(after) || !upperEnds.has(after.class)) return false;
  if (after.class === 'a') return isMagnitude(parts[index + 2] ?? after);
  const joins =
    before?.class === 'tens' || (before?.class === 'cardinal' && after.class === 'tens') || before?.class === 'and';
  return !joins;
}

const magnitudeOf = (parts: Parts): number => readNumber(parts.filter(isMagnitude).map(toNumberWord)) || 1;

/** NaN when there is no number. */
export function readAmount(parts: Parts): number {
  const rest = parts.findIndex(({ class: name }) => name === 'per');
  const words = (rest < 0 ? parts : parts.slice(0, rest)).filter(isNumeric);
  const last = words.at(-1);
  const magnitude = words.at(-2);
  if (last && magnitude && isHalf(last) && isMagnitude(magnitude))
    return readNumber(words.slice(0, -1).map(toNumberWord)) + Number(last.code) * magnitudeOf([magnitude]);
  return readNumber(words.map(toNumberWord));
}

/** "Two million and a half" is 2.5 million, as is "two and a half million". */
const isHalf = ({ class: name }: FigureLexeme): boolean => name === 'half' || name === 'demi';

function toNumberWord({ code, value }: FigureLexeme): { text: string; value: number } {
  return { text: code, value: Number.isNaN(value) && /^\d/.test(code) ? Number(code) : value };
}
