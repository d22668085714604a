import type { Lexeme } from '../lexemes/lex-sentence.ts';
import { cardinalWords, ordinalWords } from '../lexemes/number-words.ts';
import { currencyNames, currencySymbols, isoCodes, nationCodes } from './currencies.ts';
import type { FigureClass } from './figure-classes.ts';
import { type FigureWord, figureWordsOf } from './figure-words.ts';
import { mayEndModifier } from './read-modifier.ts';

const plain = (group: FigureClass): FigureWord => ({ class: group });
const other = plain('other');
const stop = plain('stop');
const noun = plain('noun');
const name = plain('name');
const time = plain('time');
const bound = plain('bound');
const number = plain('number');
const grouped = plain('grouped');
const ordinal = plain('ordinal');
const symbol = plain('symbol');

const marks: ReadonlyMap<string, FigureWord> = new Map([
  ...Object.keys(currencySymbols).map((mark): [string, FigureWord] => [mark, symbol]),
  ['-', plain('dash')],
  ['–', plain('dash')],
  ['$', symbol],
  ['%', plain('percent')],
  ['°', plain('degree')],
  ['/', plain('slash')],
  ['#', plain('hash')],
  ['−', plain('minus')],
]);

const lexicons = new Map<string, ReadonlyMap<string, FigureWord>>();

/**
 * What each lexeme can be in a figure.
 * @param language BCP 47
 * @param isTime whether a timex covers the lexeme: figures yield to timexes
 */
export function classifyFigures(
  lexemes: readonly Lexeme[],
  language: string,
  isTime: (lexeme: Lexeme) => boolean,
  text: string,
): readonly FigureWord[] {
  const lexicon = lexiconOf(language);
  return lexemes.map((lexeme, index) => {
    if (isTime(lexeme)) return time;
    if (lexeme.kind !== 'word') return classifySign(lexeme);
    return classifyWord(lexeme, text, lexicon, lexemes[index - 1], lexemes[index + 1]);
  });
}

/** Later entries win. */
function lexiconOf(language: string): ReadonlyMap<string, FigureWord> {
  const code = language.slice(0, 2).toLowerCase();
  const known = lexicons.get(code) ?? new Map(entriesOf(code));
  lexicons.set(code, known);
  return known;
}

function entriesOf(language: string): [string, FigureWord][] {
  const spelled = language === 'en' ? [...keysAs(cardinalWords, 'cardinal'), ...keysAs(ordinalWords, 'ordinal')] : [];
  return [
    ...[...currencyNames.keys()].map((word): [string, FigureWord] => [word, plain('currency')]),
    ...keysAs(currencySymbols, 'symbol'),
    ...spelled,
    ...figureWordsOf(language),
  ];
}

const keysAs = (words: Readonly<Record<string, unknown>>, group: FigureClass): [string, FigureWord][] =>
  Object.keys(words).map((word) => [word, plain(group)]);

function classifySign({ kind, text }: Lexeme): FigureWord {
  if (kind === 'number') return /\d[,.\u00a0\u202f ]\d{3}/.test(text) ? grouped : number;
  if (kind === 'ordinal') return ordinal;
  return kind === 'mark' ? (marks.get(text) ?? stop) : time;
}

function classifyWord(
  lexeme: Lexeme,
  source: string,
  lexicon: ReadonlyMap<string, FigureWord>,
  before: Lexeme | undefined,
  after: Lexeme | undefined,
): FigureWord {
  const { text, start, isCapital } = lexeme;
  const code = text.length === 3 ? isoCodeOf(text, source.slice(start, lexeme.end)) : undefined;
  if (code) return code;
  if (after && isNation(lexeme, after)) return { class: 'nation', code: nationCodes[text] ?? '' };
  const word = lexicon.get(text);
  if (word && (word.class === 'glued' || word.class === 'gluedUnit' || text === 'p'))
    return before?.end === start && before.kind === 'number' ? word : other;
  if (mayEndModifier(text) && word?.class !== 'to' && word?.class !== 'of') return bound;
  if (word) return word;
  if (isCapital && before && before.text !== '“' && before.text !== '"') return name;
  return text.length > 3 && text.endsWith('s') && !text.endsWith('ss') ? noun : other;
}

function isoCodeOf(text: string, raw: string): FigureWord | undefined {
  if (!isoCodes.has(raw) && !/^(?:usd|eur|gbp|rmb)$/.test(raw)) return undefined;
  return { class: 'isoCode', code: text === 'rmb' ? 'CNY' : text.toUpperCase() };
}

/** "A" and "US" are nations only before a sign or a currency; a lone small letter only as in "c $ 5". */
function isNation({ text, isCapital }: Lexeme, after: Lexeme): boolean {
  const isMoney = after.text === '$' || after.text === 'pounds' || currencyNames.has(after.text);
  return isMoney && Object.hasOwn(nationCodes, text) && (isCapital || text.length > 1 || text === 'c');
}
