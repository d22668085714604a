import type { TimeClass } from '../../languages/time-classes.ts';
import type { TimeWord } from '../../languages/time-language.ts';
import type { Lexeme } from '../../model/lexeme.ts';
import type { PreparedLanguage } from './prepare-time-language.ts';

/** One object for each class, so that most lexemes need no new one. */
const plain = (group: TimeClass): TimeWord => ({ class: group });
const other = plain('other');
const gap = plain('gap');
const name = plain('name');
const pluralNoun = plain('pluralNoun');
const small = plain('small');
const year = plain('year');
const number = plain('number');
const fiscalCode = plain('fiscalCode');
const hourMinute = plain('hourMinute');
const byKind = {
  ordinal: plain('ordinal'),
  decade: plain('decade'),
  clock: plain('clock'),
  date: plain('date'),
  possessive: plain('possessive'),
} as const;

const marksOfClass = {
  apostrophe: "'‘’",
  bracket: '()',
  comma: ',',
  currency: '$£¥€',
  dash: '-–',
  dot: '.',
  fraction: '½',
  quote: '"“”',
  slash: '/',
} as const;
const marks: ReadonlyMap<string, TimeWord> = new Map(
  Object.entries(marksOfClass).flatMap(([group, signs]) =>
    [...signs].map((sign): [string, TimeWord] => [sign, plain(group as keyof typeof marksOfClass)]),
  ),
);

/**
 * The meaning that each lexeme can have in a date.
 * @param text what the lexemes were read from
 */
export function classifyLexemes(
  lexemes: readonly Lexeme[],
  language: PreparedLanguage,
  text: string,
): readonly TimeWord[] {
  return lexemes.map((lexeme, index) => {
    const word = classify(lexeme, language, index === 0);
    if (shortNames.has(word.class) && isInitials(lexemes, index, text)) return name;
    if (word.class === 'dash' && !isTight(lexemes, index)) return gap;
    return word.class === 'deictic' && isTitle(lexemes, index) ? name : word;
  });
}

const shortNames: ReadonlySet<TimeClass> = new Set<TimeClass>(['month', 'monthOrWord', 'shortWeekday', 'weekday']);
/** What dates a month or a weekday: "DEC 2023", "4 JAN", "SUN, 3 March". */
const dating: ReadonlySet<Lexeme['kind']> = new Set<Lexeme['kind']>(['clock', 'date', 'number', 'ordinal']);

/** "The DEC" and "a SAT test" name no month and no day: short capitals are initials where no number dates them. */
function isInitials(lexemes: readonly Lexeme[], index: number, text: string): boolean {
  const lexeme = lexemes[index];
  if (lexeme?.text.length !== 3 || !lexeme.isCapital) return false;
  if (/\p{Ll}/u.test(text.slice(lexeme.start, lexeme.end))) return false;
  const near = (step: number): Lexeme | undefined =>
    lexemes[index + (lexemes[index + step]?.kind === 'mark' ? 2 * step : step)];
  if ([near(-1), near(1)].some((beside) => dating.has(beside?.kind ?? 'word'))) return false;
  return lexemes.some(({ kind, isCapital }) => kind === 'word' && !isCapital);
}

/** "USA Today" and "BBC Radio 4's Today" name no day: behind a word, a capital makes a title. */
function isTitle(lexemes: readonly Lexeme[], index: number): boolean {
  const before = lexemes[index - 1]?.kind;
  return lexemes[index]?.isCapital === true && (before === 'word' || before === 'possessive');
}

/** The dash of "18-19" joins; " - " parts. */
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
    // German "1980er" ends like French "1er".
    case 'ordinal':
      return lexeme.value >= 20 && lexeme.text.endsWith('0er') ? byKind.decade : byKind.ordinal;
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
  const capital = isFirst ? undefined : language.capitalWords.get(text);
  if (capital) return capital;
  if (word) return language.names === 'capital' ? word : capitalWord(word, isFirst);
  if (text.startsWith('fy') && /^fy(?:\d\d){1,2}$/.test(text)) return fiscalCode;
  if (language.names === 'lower' && text.length < 7 && /^[ivx]+e?$/.test(text)) return readRoman(text);
  return isFirst ? other : name;
}

/** English "may" with a small letter is a verb; Spanish "mayo" is a month. */
const lowerWord = (word: TimeWord, { names }: PreparedLanguage): TimeWord =>
  word.class === 'monthOrWord' && names === 'capital' ? other : word;

/** Where months and weekdays have small letters, "Julio" and "Domingo" are people. */
function capitalWord(word: TimeWord, isFirst: boolean): TimeWord {
  if (word.class === 'month') return { ...word, class: 'monthOrWord' };
  return word.class === 'weekday' && !isFirst ? name : word;
}

/** English, French and Spanish plurals end in s. French and Spanish write "14h30". */
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
