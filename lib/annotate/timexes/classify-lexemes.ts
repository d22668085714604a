import type { Lexeme } from '../lexemes/lex-sentence.ts';
import { cardinalWords, magnitudeWords, ordinalWords } from '../lexemes/number-words.ts';
import { calendarWordsOf } from './calendar-words.ts';
import type { TimeClass } from './time-classes.ts';
import { englishWords, type TimeWord } from './time-words.ts';

const marks: ReadonlyMap<string, TimeWord> = new Map([
  [',', { class: 'comma' }],
  ['.', { class: 'dot' }],
  ['-', { class: 'dash' }],
  ['–', { class: 'dash' }],
  ['—', { class: 'dash' }],
  ['$', { class: 'currency' }],
  ['£', { class: 'currency' }],
  ['€', { class: 'currency' }],
  ['¥', { class: 'currency' }],
]);

/** One object a class, so that most lexemes cost none. */
const plain = (group: TimeClass): TimeWord => ({ class: group });
const other = plain('other');
const name = plain('name');
const pluralNoun = plain('pluralNoun');
const small = plain('small');
const year = plain('year');
const number = plain('number');
const byKind = {
  ordinal: plain('ordinal'),
  decade: plain('decade'),
  clock: plain('clock'),
  date: plain('date'),
  possessive: plain('possessive'),
} as const;

const lexicons = new Map<string, ReadonlyMap<string, TimeWord>>();

/** What each lexeme can be in a date. @param language BCP 47; all but English have their plain calendar dates only */
export function classifyLexemes(lexemes: readonly Lexeme[], language: string): readonly TimeWord[] {
  const lexicon = lexiconOf(language);
  return lexemes.map((lexeme, index) => classify(lexeme, lexicon, index === 0));
}

function lexiconOf(language: string): ReadonlyMap<string, TimeWord> {
  const code = language.slice(0, 2).toLowerCase();
  const known = lexicons.get(code) ?? new Map([...(code === 'en' ? englishLexicon() : []), ...calendarWordsOf(code)]);
  lexicons.set(code, known);
  return known;
}

/** Later entries win: "second" is an ordinal before it is a unit. */
function englishLexicon(): [string, TimeWord][] {
  return [
    ...englishWords,
    ...Object.keys(cardinalWords).map((word): [string, TimeWord] => [word, { class: 'cardinal' }]),
    ...Object.keys(magnitudeWords).map((word): [string, TimeWord] => [word, { class: 'magnitude' }]),
    ...Object.entries(ordinalWords).map(([word, value]): [string, TimeWord] => [word, { class: 'ordinalWord', value }]),
  ];
}

function classify(lexeme: Lexeme, lexicon: ReadonlyMap<string, TimeWord>, isFirst: boolean): TimeWord {
  switch (lexeme.kind) {
    case 'word':
      return classifyWord(lexeme, lexicon.get(lexeme.text), isFirst);
    case 'mark':
      return marks.get(lexeme.text) ?? other;
    case 'number':
      return classifyNumeral(lexeme);
    default:
      return byKind[lexeme.kind];
  }
}

function classifyNumeral({ text, value }: Lexeme): TimeWord {
  if (text.length <= 2 && value >= 1 && value <= 31) return small;
  return text.length === 4 && /^(?:1[4-9]|2[01])\d\d$/.test(text) ? year : number;
}

function classifyWord({ text, isCapital }: Lexeme, word: TimeWord | undefined, isFirst: boolean): TimeWord {
  if (word) return word.class === 'monthOrWord' && !isCapital ? other : word;
  if (isCapital) return isFirst ? other : name;
  return text.length > 3 && text.endsWith('s') ? pluralNoun : other;
}
