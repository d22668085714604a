import type { Span } from '../../span.ts';

/** The smallest pieces that dates and figures are made of: finer than tokens, so that "18th", "£3m" and "five-year" come apart. */
export interface Lexeme extends Span {
  readonly kind: 'word' | 'number' | 'ordinal' | 'decade' | 'clock' | 'date' | 'possessive' | 'mark';
  /** Lower case, without the stops of an abbreviation. */
  readonly text: string;
  readonly isCapital: boolean;
  /** Of a numeral; NaN for what is none. */
  readonly value: number;
}

const pointNumber = String.raw`\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?`;
const commaNumber = String.raw`\d{1,3}(?:[.\u00a0\u202f ]\d{3})+(?!\d)(?:,\d+)?|\d+(?:[.,]\d+)?`;

/** Order matters: the longer reading of a numeral comes first. */
const alternatives = (number: string): readonly string[] => [
  String.raw`(?<date>\d{4}-\d\d-\d\d(?!\d)|\d{1,2}([./-])\d{1,2}\2\d{4}(?!\d))`,
  String.raw`(?<clock>\d{1,2}:\d\d(?::\d\d)?(?!\d)|\d{1,2}\.\d\d(?=\s?[ap]\.?m\b))`,
  String.raw`(?<ordinal>\d+(?:st|nd|rd|th|er|re|ème|º|ª)(?![\p{L}\p{N}]))`,
  String.raw`(?<decade>(?:\d\d)?\d0['’]?s(?![\p{L}\p{N}]))`,
  `(?<number>${number})`,
  String.raw`(?<word>\p{L}[\p{L}\p{M}\p{N}]*(?:\.\p{L}(?![\p{L}\p{N}]))+\.?|\p{L}[\p{L}\p{M}\p{N}]*)`,
  String.raw`(?<possessive>['’]s(?![\p{L}\p{N}]))`,
  String.raw`(?<mark>[^\s])`,
];

const compile = (number: string): RegExp => new RegExp(alternatives(number).join('|'), 'gu');
const pointPattern = compile(pointNumber);
const commaPattern = compile(commaNumber);

const commaLanguage = /^(?:cs|da|de|es|fi|fr|it|nb|nl|no|pl|pt|ru|sv|tr)\b/;

/** Does this language write "4,5" for four and a half? Undefined counts as English. */
export const usesDecimalComma = (language: string | undefined): boolean => commaLanguage.test(language ?? '');

export function lexSentence(text: string, { start, end }: Span, decimalComma: boolean): Lexeme[] {
  const lexemes: Lexeme[] = [];
  for (const match of text.slice(start, end).matchAll(decimalComma ? commaPattern : pointPattern)) {
    const from = start + match.index;
    lexemes.push(toLexeme(match, from, decimalComma));
  }
  return lexemes;
}

function toLexeme(match: RegExpExecArray, start: number, decimalComma: boolean): Lexeme {
  const raw = match[0];
  const kind = kindOf(match);
  const lower = raw.toLowerCase();
  return {
    kind,
    start,
    end: start + raw.length,
    text: kind === 'word' && lower.includes('.') ? lower.replaceAll('.', '') : lower,
    isCapital: raw !== lower,
    value: kind === 'number' || kind === 'ordinal' || kind === 'decade' ? readNumeral(raw, decimalComma) : Number.NaN,
  };
}

function kindOf({ groups = {} }: RegExpExecArray): Lexeme['kind'] {
  if (groups['word'] !== undefined) return 'word';
  if (groups['mark'] !== undefined) return 'mark';
  if (groups['number'] !== undefined) return 'number';
  if (groups['possessive'] !== undefined) return 'possessive';
  if (groups['ordinal'] !== undefined) return 'ordinal';
  if (groups['decade'] !== undefined) return 'decade';
  return groups['clock'] === undefined ? 'date' : 'clock';
}

/** "1,204.5" and "1.204,5"; letters after the digits are left out of account. */
function readNumeral(raw: string, decimalComma: boolean): number {
  const grouped = decimalComma ? /[.\u00a0\u202f ](?=\d{3}(?!\d))/gu : /,/g;
  return Number.parseFloat(raw.replace(grouped, '').replace(',', '.'));
}
