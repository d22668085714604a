import type { Figure } from '../../annotations.ts';
import type { Lexeme } from '../lexemes/lex-sentence.ts';
import { ordinalWords } from '../lexemes/number-words.ts';
import { readNumber } from '../lexemes/read-number.ts';
import { currencyNames, currencySymbols, dollar } from './currencies.ts';
import type { FigureClass } from './figure-classes.ts';
import type { FigureRule } from './figure-rules.ts';

/** A lexeme and what it is in a figure. */
export interface FigureLexeme extends Lexeme {
  readonly class: FigureClass;
  /** Its canonical form: "bn" is "billion". */
  readonly code: string;
}

type Parts = readonly FigureLexeme[];
type Amounts = Pick<Figure, 'value' | 'high'>;

const pick = (parts: Parts, ...classes: readonly FigureClass[]): FigureLexeme | undefined =>
  parts.find((part) => classes.includes(part.class));

/** Value and unit of what a rule matched. @param plainDollar what "$" alone means in this article */
export function resolveFigure(
  rule: FigureRule,
  parts: Parts,
  plainDollar: string | undefined,
): (Amounts & Pick<Figure, 'unit'>) | undefined {
  const amounts = readAmounts(parts);
  if (Number.isNaN(amounts.value)) return undefined;
  switch (rule.type) {
    case 'money':
      return inMainUnit(parts, { ...amounts, unit: currencyOf(parts, plainDollar) });
    case 'percent':
      return { ...signed(parts, amounts), unit: pick(parts, 'point') ? 'pp' : '%' };
    case 'quantity':
      return { ...signed(parts, amounts), unit: quantityUnit(parts) };
    case 'ordinal':
      return { ...amounts, unit: undefined };
    default:
      return { ...amounts, unit: parts.findLast(({ class: name }) => name === 'noun')?.text };
  }
}

const numeric: ReadonlySet<FigureClass> = new Set([
  'number',
  'grouped',
  'cardinal',
  'one',
  'magnitude',
  'shortMagnitude',
  'glued',
  'magnitudes',
  'half',
  'ordinal',
  'a',
]);

/** Splits a range at its link; a lower end without magnitude takes the upper's: "$5-10 million". */
function readAmounts(parts: Parts): Amounts {
  const firstNumber = parts.findIndex(({ class: name }) => numeric.has(name) && name !== 'a');
  const split = parts.findIndex(
    (part, index) =>
      index > firstNumber &&
      isLink(part, parts[index - 1], parts[index + 1], parts[0]) &&
      parts.slice(index).some(isDigitOrWord),
  );
  if (split < 0) return { value: readAmount(parts), high: undefined };
  const high = readAmount(parts.slice(split + 1));
  const lowParts = parts.slice(0, split);
  const low = readAmount(lowParts);
  const magnitude = lowParts.some(isMagnitude) ? 1 : magnitudeOf(parts.slice(split + 1));
  return low * magnitude <= high ? { value: low * magnitude, high } : { value: low, high: undefined };
}

const isMagnitude = ({ class: name }: FigureLexeme): boolean =>
  name === 'magnitude' || name === 'shortMagnitude' || name === 'glued';
const isDigitOrWord = ({ class: name }: FigureLexeme): boolean =>
  name === 'number' || name === 'grouped' || name === 'cardinal' || name === 'one';

/** "to"; the "and" of "between"; a dash, unless it joins "twenty-five" or "1.5-million". */
function isLink(part: FigureLexeme, before?: FigureLexeme, after?: FigureLexeme, first?: FigureLexeme): boolean {
  if (part.class === 'to') return true;
  if (part.class === 'and') return first?.class === 'between';
  return (
    part.class === 'dash' &&
    after?.class !== 'magnitude' &&
    !(before?.class === 'cardinal' && /^(?:cardinal|one)$/.test(after?.class ?? ''))
  );
}

const magnitudeOf = (parts: Parts): number => readNumber(parts.filter(isMagnitude).map(toNumberWord)) || 1;

function readAmount(parts: Parts): number {
  const words = parts.filter(({ class: name }) => numeric.has(name) && name !== 'a');
  const ordinal = words.find(({ class: name }) => name === 'ordinal');
  if (ordinal) return Number.isNaN(ordinal.value) ? ordinalValue(ordinal) : ordinal.value;
  return readNumber(words.map(toNumberWord));
}

const ordinalValue = ({ text }: FigureLexeme): number =>
  Object.hasOwn(ordinalWords, text) ? (ordinalWords[text] ?? Number.NaN) : Number.NaN;

const toNumberWord = ({ class: name, code, value }: FigureLexeme): { text: string; value: number } => ({
  text: code,
  value: name === 'half' ? Number(code) : value,
});

function signed(parts: Parts, amounts: Amounts): Amounts {
  return pick(parts, 'minus') ? { value: -amounts.value, high: amounts.high } : amounts;
}

function currencyOf(parts: Parts, plainDollar: string | undefined): string | undefined {
  const code = pick(parts, 'isoCode');
  if (code) return code.code;
  if (pick(parts, 'won')) return 'KRW';
  if (pick(parts, 'pound')) return pick(parts, 'nation')?.code === 'EG' ? 'EGP' : 'GBP';
  const symbol = pick(parts, 'symbol');
  const nation = pick(parts, 'nation')?.code;
  const currency = symbol ? undefined : currencyNames.get(pick(parts, 'currency')?.code ?? '');
  if (symbol && symbol.text !== '$') return currencySymbols[symbol.text];
  const cent = pick(parts, 'cent');
  if (cent && !currency && !symbol) return cent.code === 'penny' ? 'GBP' : plainDollar;
  const names = (symbol ? dollar : currency)?.nations ?? {};
  if (nation) return names[nation] ?? currency?.code;
  return symbol || currency === dollar ? plainDollar : currency?.code;
}

/** "26 cents" is 0.26 of the currency; "13 dollars and 45 cents" 13.45. */
function inMainUnit(parts: Parts, figure: Amounts & Pick<Figure, 'unit'>): Amounts & Pick<Figure, 'unit'> {
  if (!pick(parts, 'cent')) return figure;
  const split = parts.findIndex(({ class: name }) => name === 'currency');
  if (split < 0)
    return {
      ...figure,
      value: toHundredths(figure.value),
      high: figure.high === undefined ? undefined : toHundredths(figure.high),
    };
  return {
    ...figure,
    value: readAmount(parts.slice(0, split)) + toHundredths(readAmount(parts.slice(split))),
    high: undefined,
  };
}

const toHundredths = (value: number): number => Number((value / 100).toPrecision(15));

/** As written: "km", "square miles", "degrees Celsius". */
function quantityUnit(parts: Parts): string | undefined {
  const first = parts.findIndex(({ class: name }) => /^(?:square|unit|pound|degree|glued|gluedUnit)$/.test(name));
  const words = parts.slice(first).map(({ text }) => text);
  return first < 0 ? undefined : words.join(words.includes('/') || words[0] === '°' ? '' : ' ');
}
