import type { TimeClass } from '../../languages/time-classes.ts';
import type { TimeWord } from '../../languages/time-language.ts';
import type { Lexeme } from '../../model/lexeme.ts';
import type { PreparedLanguage } from './find-language.ts';

const marks: ReadonlyMap<string, TimeWord> = new Map(
  (
    [
      [',', 'comma'],
      ['.', 'dot'],
      ['-', 'dash'],
      ['–', 'dash'],
      ['/', 'slash'],
      ['½', 'fraction'],
      ["'", 'apostrophe'],
      ['’', 'apostrophe'],
      ['‘', 'apostrophe'],
      ['"', 'quote'],
      ['“', 'quote'],
      ['”', 'quote'],
      ['$', 'currency'],
      ['£', 'currency'],
      ['€', 'currency'],
      ['¥', 'currency'],
    ] as const
  ).map(([mark, group]) => [mark, { class: group }]),
);

/** One object a class, so that most lexemes cost none. */
const plain = (group: TimeClass): TimeWord => ({ class: group });
const other = plain('other');
const gap = plain('gap');
const name = plain('name');
const paper = plain('paper');
const pluralNoun = plain('pluralNoun');
const small = plain('small');
const year = plain('year');
const number = plain('number');
const fiscalCode = plain('fiscalCode');
const hourMinute = plain('hourMinute');
const decade = plain('decade');
const byKind = {
  ordinal: plain('ordinal'),
  decade: plain('decade'),
  clock: plain('clock'),
  date: plain('date'),
  possessive: plain('possessive'),
} as const;

/** "The Sunday Times": with a capital, and a weekday before it, no plural of time. */
const papers = new Set('times telegraph mail mirror express herald post tribune independent'.split(' '));

/** What each lexeme can be in a date. */
export function classifyLexemes(lexemes: readonly Lexeme[], language: PreparedLanguage): readonly TimeWord[] {
  return lexemes.map((lexeme, index) => {
    const word = classify(lexeme, language, index === 0);
    if (word.class === 'dash' && !isTight(lexemes, index)) return gap;
    return word.class === 'deictic' && isTitle(lexemes, index) ? name : word;
  });
}

/** "USA Today" and "BBC Radio 4's Today" are no days: behind a word, a capital makes a title. */
const isTitle = (lexemes: readonly Lexeme[], index: number): boolean =>
  lexemes[index]?.isCapital === true && /^(?:word|possessive)$/.test(lexemes[index - 1]?.kind ?? '');

/** "18-19" has a hyphen or a dash that joins; " - " parts. */
function isTight(lexemes: readonly Lexeme[], index: number): boolean {
  const lexeme = lexemes[index];
  return lexemes[index - 1]?.end === lexeme?.start && lexemes[index + 1]?.start === lexeme?.end;
}

function classify(lexeme: Lexeme, language: PreparedLanguage, isFirst: boolean): TimeWord {
  switch (lexeme.kind) {
    case 'word':
      return classifyWord(lexeme, language, isFirst);
    case 'mark':
      return marks.get(lexeme.text) ?? other;
    case 'number':
      return classifyNumeral(lexeme);
    case 'ordinal':
      return lexeme.value >= 20 && lexeme.text.endsWith('0er') ? decade : byKind.ordinal;
    default:
      return byKind[lexeme.kind];
  }
}

function classifyNumeral({ text, value }: Lexeme): TimeWord {
  if (text.length <= 2 && value >= 1 && value <= 31) return small;
  return text.length === 4 && /^(?:1[4-9]|2[01])\d\d$/.test(text) ? year : number;
}

function classifyWord({ text, isCapital }: Lexeme, language: PreparedLanguage, isFirst: boolean): TimeWord {
  const word = language.words.get(text);
  if (!isCapital) return word ? lowerWord(word, language) : unknownWord(text);
  if (papers.has(text)) return paper;
  if (!isFirst && language.capitalWords.size > 0) {
    const capital = language.capitalWords.get(text);
    if (capital) return capital;
  }
  if (word) return language.names === 'capital' ? word : capitalWord(word, isFirst);
  if (text.startsWith('fy') && /^fy(?:\d\d){1,2}$/.test(text)) return fiscalCode;
  if (language.names === 'lower' && text.length < 7 && /^[ivx]+e?$/.test(text)) return readRoman(text);
  return isFirst ? other : name;
}

/** English "may" is no month, Spanish "mayo" is. */
const lowerWord = (word: TimeWord, { names }: PreparedLanguage): TimeWord =>
  word.class === 'monthOrWord' && names === 'capital' ? other : word;

/** Where months and weekdays have small letters, "Julio" and "Domingo" are people. */
function capitalWord(word: TimeWord, isFirst: boolean): TimeWord {
  if (word.class === 'month') return { ...word, class: 'monthOrWord' };
  return word.class === 'weekday' && !isFirst ? name : word;
}

function unknownWord(text: string): TimeWord {
  if (text.length > 3) return text.endsWith('s') ? pluralNoun : other;
  return text.length === 3 && /^h\d\d$/.test(text) ? hourMinute : other;
}

/** The century of "XIXe siècle" and "siglo XX". */
function readRoman(text: string): TimeWord {
  let value = 0;
  let before = 0;
  for (const letter of text) {
    const digit = letter === 'x' ? 10 : letter === 'v' ? 5 : letter === 'i' ? 1 : 0;
    value += digit > before ? digit - 2 * before : digit;
    before = digit;
  }
  return { class: 'roman', value };
}
