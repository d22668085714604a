import type { Lexeme } from '../lexemes/lex-sentence.ts';
import { cardinalWords, magnitudeWords, ordinalWords } from '../lexemes/number-words.ts';
import { calendarWordsOf } from './calendar-words.ts';
import type { TimeClass } from './time-classes.ts';
import { englishWords, type TimeWord } from './time-words.ts';

/** A lexeme and what it can be in a date. */
export interface TimeLexeme extends Lexeme {
  readonly class: TimeClass;
  readonly code: string;
}

const marks: Readonly<Record<string, TimeClass>> = {
  ',': 'comma',
  '.': 'dot',
  '-': 'dash',
  '–': 'dash',
  '—': 'dash',
  '(': 'open',
  $: 'currency',
  '£': 'currency',
  '€': 'currency',
  '¥': 'currency',
};

/** @param language BCP 47; other languages than English have their plain calendar dates only */
export function classifyLexemes(lexemes: readonly Lexeme[], language: string): readonly TimeLexeme[] {
  const calendar = calendarWordsOf(language);
  const words = language.startsWith('en') ? englishWords : undefined;
  return lexemes.map((lexeme, index) => {
    const word = lexeme.kind === 'word' ? (calendar.get(lexeme.text) ?? words?.get(lexeme.text)) : undefined;
    const group = word?.class ?? classOf(lexeme, index === 0);
    const isDoubtful = group === 'monthOrWord' && !lexeme.isCapital;
    return {
      ...lexeme,
      class: isDoubtful ? 'other' : group,
      value: word ? (word.value ?? Number.NaN) : readValue(lexeme),
      code: codeOf(lexeme, word),
    };
  });
}

const codeOf = ({ text }: Lexeme, word: TimeWord | undefined): string => word?.code ?? text;

function readValue({ kind, text, value }: Lexeme): number {
  return kind === 'word'
    ? Object.hasOwn(ordinalWords, text)
      ? (ordinalWords[text] ?? Number.NaN)
      : Number.NaN
    : value;
}

function classOf(lexeme: Lexeme, isFirst: boolean): TimeClass {
  switch (lexeme.kind) {
    case 'number':
      return numeralClass(lexeme);
    case 'word':
      return wordClass(lexeme, isFirst);
    case 'mark':
      return marks[lexeme.text] ?? 'other';
    default:
      return lexeme.kind;
  }
}

function numeralClass({ text, value }: Lexeme): TimeClass {
  if (text.length <= 2 && value >= 1 && value <= 31) return 'small';
  return /^(?:1[4-9]|2[01])\d\d$/.test(text) ? 'year' : 'number';
}

function wordClass({ text, isCapital }: Lexeme, isFirst: boolean): TimeClass {
  if (Object.hasOwn(cardinalWords, text)) return 'cardinal';
  if (Object.hasOwn(magnitudeWords, text)) return 'magnitude';
  if (Object.hasOwn(ordinalWords, text)) return 'ordinalWord';
  if (isCapital) return isFirst ? 'other' : 'name';
  return text.length > 3 && text.endsWith('s') ? 'pluralNoun' : 'other';
}
