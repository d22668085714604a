import { ordinalEnding } from '../../languages/languages.ts';
import type { Lexeme } from '../../model/lexeme.ts';
import type { Span } from '../../model/span.ts';
import { isoCodes } from '../figures/data/currencies.ts';
import { endOfHanCurrency, lexHanNumeral } from './lex-han-numeral.ts';

/** Longer "sentences" are not sentences; the rest is ignored to bound the cost. */
const longestSentence = 20_000;

/** Order matters: the longer reading of a numeral comes first. Numerals of all languages are read alike. */
const numeralKinds: readonly (readonly [Lexeme['kind'], RegExp])[] = [
  ['date', /\d{4}-\d\d-\d\d(?!\d)|\d{1,2}([./-])\d{1,2}\1\d{4}(?!\d)/y],
  ['clock', /\d{1,2}:\d\d(?::\d\d)?(?:[.,]\d{1,3})?(?!\d)|\d{1,2}\.\d\d(?=\s?[ap]\.?m\b)/y],
  ['ordinal', new RegExp(`\\d{1,4}${ordinalEnding}(?![\\p{L}\\p{N}])`, 'uy')],
  ['decade', /(?:\d\d)?\d0['’]?s(?![\p{L}\p{N}])/uy],
];
const pointNumber = /(?:\d{1,3}(?:,\d{2,3})*,\d{3}(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?)[½¼¾⅓⅔]?/y;
const commaNumber = /(?:\d{1,3}(?:[.\u00a0\u202f\u2009 '’]\d{3})+(?!\d)(?:,\d+)?|\d+(?:[.,]\d+)?)[½¼¾⅓⅔]?/y;
const vulgarFractions: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75, '⅓': 1 / 3, '⅔': 2 / 3 };
const abbreviation = /\p{L}(?:\.\p{L}(?![\p{L}\p{N}]))+\.?/uy;
const word = /\p{L}[\p{L}\p{M}\p{N}]*/uy;
/** Where no spaces part words, a numeral may follow one at once: `と3億`. */
const letters = /[\p{L}\p{M}]+/uy;
const possessive = /['’]s(?![\p{L}\p{N}])/uy;
const address = /(?:https?:\/\/|www\.)\S+/y;

/** @param decimalComma whether "4,5" is four and a half in this article */
export function lexSentence(text: string, { start, end }: Span, decimalComma: boolean): readonly Lexeme[] {
  const lexemes: Lexeme[] = [];
  const stop = Math.min(end, start + longestSentence);
  let at = start;
  while (at < stop) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      at++;
      continue;
    }
    const lexeme = isDigit(code) ? lexNumeral(text, at, decimalComma) : lexOther(text, at, code, lexemes.at(-1));
    lexemes.push(lexeme);
    at = lexeme.end;
  }
  return lexemes;
}

const isSpace = (code: number): boolean => code <= 0x20 || code === 0xa0 || code === 0x202f || code === 0x2009;
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
const isAsciiLetter = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);

function lexNumeral(text: string, start: number, decimalComma: boolean): Lexeme {
  const number = decimalComma ? commaNumber : pointNumber;
  const end = endOf(number, text, start);
  for (const [kind, pattern] of numeralKinds) {
    const special = endOf(pattern, text, start);
    if (special > start) return toLexeme(kind, text, start, special, readNumeral(text.slice(start, special), false));
  }
  const han = text.charCodeAt(end) > 0x3000 ? lexHanNumeral(text, start) : undefined;
  if (han) return toLexeme('number', text, start, han.end, han.value);
  return toLexeme('number', text, start, end, readNumeral(text.slice(start, end), decimalComma));
}

function lexOther(text: string, start: number, code: number, before: Lexeme | undefined): Lexeme {
  if (code > 0x3000 && before?.kind === 'number') {
    const currencyEnd = endOfHanCurrency(text, start);
    if (currencyEnd > start) return toLexeme('word', text, start, currencyEnd, Number.NaN);
  }
  const lettersEnd = code > 0x3000 ? endOf(letters, text, start) : start;
  if (lettersEnd > start) return toLexeme('word', text, start, lettersEnd, Number.NaN);
  const plainEnd = endOfPlainWord(text, start);
  if (plainEnd > start) {
    const plain = text.slice(start, plainEnd);
    return { kind: 'word', start, end: plainEnd, text: plain, isCapital: false, value: Number.NaN };
  }
  const end = isAsciiLetter(code) ? endOfAsciiWord(text, start, code) : endOf(word, text, start);
  if (end === start) return lexMark(text, start, code);
  const isAbbreviation = end === start + 1 && text.charCodeAt(end) === 0x2e;
  return toLexeme('word', text, start, isAbbreviation ? endOf(abbreviation, text, start, end) : end, Number.NaN);
}

/** Most words are small letters of ASCII before a space or a comma. Gives the start itself for all others. */
function endOfPlainWord(text: string, start: number): number {
  let end = start;
  let code = text.charCodeAt(end);
  while (code >= 0x61 && code <= 0x7a) code = text.charCodeAt(++end);
  return code === 0x20 || code === 0x2c ? end : start;
}

/** "USD115" comes apart, "G20" does not. */
function endOfAsciiWord(text: string, start: number, code: number): number {
  if (isDigit(text.charCodeAt(start + 3)) && isoCodes.has(text.slice(start, start + 3))) return start + 3;
  const mayBeAddress = code === 0x68 || code === 0x77;
  return mayBeAddress ? endOf(address, text, start, endOfWord(text, start)) : endOfWord(text, start);
}

/** Most words are ASCII from end to end, so the pattern reads only the others. */
function endOfWord(text: string, start: number): number {
  let end = start + 1;
  let code = text.charCodeAt(end);
  while (isAsciiLetter(code) || isDigit(code)) code = text.charCodeAt(++end);
  return code > 0x7f ? endOf(word, text, start) : end;
}

function lexMark(text: string, start: number, code: number): Lexeme {
  const end = code === 0x27 || code === 0x2019 ? endOf(possessive, text, start) : start;
  if (end > start) return toLexeme('possessive', text, start, end, Number.NaN);
  return toLexeme('mark', text, start, start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1), Number.NaN);
}

/** The end of a sticky pattern's match; `otherwise` when it does not match there. */
function endOf(pattern: RegExp, text: string, start: number, otherwise: number = start): number {
  pattern.lastIndex = start;
  return pattern.test(text) ? pattern.lastIndex : otherwise;
}

function toLexeme(kind: Lexeme['kind'], text: string, start: number, end: number, value: number): Lexeme {
  const raw = text.slice(start, end);
  const lower = raw.toLowerCase();
  const plain = kind === 'word' && lower.includes('.') ? lower.replaceAll('.', '') : lower;
  return { kind, start, end, text: plain, isCapital: raw !== lower, value };
}

/** "1,204.5" and "1.204,5"; letters after the digits are ignored. */
function readNumeral(raw: string, decimalComma: boolean): number {
  const grouped = decimalComma ? /[.\u00a0\u202f\u2009 '’](?=\d{3}(?!\d))/g : /,/g;
  return Number.parseFloat(raw.replace(grouped, '').replace(',', '.')) + (vulgarFractions[raw.at(-1) ?? ''] ?? 0);
}
