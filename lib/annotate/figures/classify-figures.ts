import type { FigureClass } from '../../languages/figure-classes.ts';
import type { Lexeme } from '../../model/lexeme.ts';
import { wordSet } from '../../model/words.ts';
import { currencies, isoCodes } from './data/currencies.ts';
import type { FigureSentence } from './figure-sentence.ts';
import { markScores } from './mark-scores.ts';
import { readJoinedNumber } from './read-joined-number.ts';
import type { FigureLexicon, FigureWord } from './read-lexicon.ts';

const wordOf = (group: FigureClass): FigureWord => ({ class: group });
const other = wordOf('other');
const stop = wordOf('stop');
const noun = wordOf('noun');
const name = wordOf('name');
const time = wordOf('time');
const number = wordOf('number');
const grouped = wordOf('grouped');
const ordinal = wordOf('ordinal');
const minus = wordOf('minus');
const unit = wordOf('unit');

/** What each lexeme can be in a figure. */
export function classifyFigures(sentence: FigureSentence): readonly FigureWord[] {
  const words = sentence.lexemes.map((lexeme, index) => {
    if (sentence.isTime(lexeme)) return time;
    return lexeme.kind === 'word' ? classifyWord(sentence, lexeme, index) : classifySign(sentence, lexeme, index);
  });
  return markScores(sentence, words);
}

function classifySign({ lexemes, lexicon }: FigureSentence, lexeme: Lexeme, index: number): FigureWord {
  const { kind, text } = lexeme;
  if (kind === 'number') return /\d[,.\u00a0\u202f\u2009 '’]\d{3}/.test(text) ? grouped : number;
  if (kind === 'ordinal') return ordinal;
  if (kind !== 'mark') return kind === 'possessive' ? stop : time;
  const word = lexicon.words.get(text) ?? stop;
  return word.class === 'dash' && isSign(lexeme, lexemes[index - 1], lexemes[index + 1]) ? minus : word;
}

/** "-5" after a space is minus five. */
const isSign = ({ start, end }: Lexeme, before: Lexeme | undefined, after: Lexeme | undefined): boolean =>
  after?.kind === 'number' &&
  after.start === end &&
  before !== undefined &&
  (before.end < start || before.text === '/' || before.text === '(') &&
  before.kind !== 'number';

function classifyWord(sentence: FigureSentence, lexeme: Lexeme, index: number): FigureWord {
  const { lexemes, lexicon, text: source } = sentence;
  const { text, start, end, isCapital } = lexeme;
  const before = lexemes[index - 1];
  if (isCapital && (text.length === 3 || text.length === 4)) {
    const code = readCode(source.slice(start, end));
    if (code) return code;
  }
  const nation = lexicon.nations.get(text);
  if (nation && isNation(sentence, lexeme, index)) return nation;
  const word = lexicon.words.get(text);
  if (word) return checkWord(sentence, lexeme, index, word);
  if (text === 'm' && /[²³]/.test(lexemes[index + 1]?.text ?? '')) return unit;
  if (before?.end === start && before.kind === 'number') return stop;
  const joined = lexicon.joinedNumbers && readJoinedNumber(text, lexicon.joinedNumbers);
  if (joined !== undefined) return { class: 'cardinal', code: String(joined) };
  const isNoun = lexicon.noun.test(isCapital ? source.slice(start, end) : text);
  if (isCapital && before && !opening.has(before.text) && !(isNoun && mayBeCounted(sentence, before))) return name;
  if (isAdjective(lexicon, text)) return isNoun && !hasAdjectiveList(lexicon) ? noun : other;
  return isNoun ? noun : stop;
}

const opening = new Set(['“', '"', '«', '„']);

const isAdjective = ({ adjectives }: FigureLexicon, text: string): boolean =>
  adjectives instanceof RegExp ? adjectives.test(text) : adjectives.has(text);

/** Where adjectives are a closed list, one of them is never a noun. */
const hasAdjectiveList = ({ adjectives }: FigureLexicon): boolean => !(adjectives instanceof RegExp);

/** Capitals are nouns after a number, and everywhere in a language that writes nouns with them. */
const mayBeCounted = ({ lexicon }: FigureSentence, before: Lexeme): boolean =>
  lexicon.capitalizesNouns ||
  before.kind === 'number' ||
  numberClasses.has(lexicon.words.get(before.text)?.class ?? 'other');

const numberClasses: ReadonlySet<FigureClass> = new Set([
  'cardinal',
  'tens',
  'hundred',
  'magnitude',
  'magnitudes',
  'round',
  'of',
]);

/** "USD", and the "MUSD" of company reports. */
function readCode(raw: string): FigureWord | undefined {
  if (isoCodes.has(raw)) return { class: 'isoCode', code: raw === 'RMB' ? 'CNY' : raw };
  return raw.length === 4 && raw.startsWith('M') && isoCodes.has(raw.slice(1))
    ? { class: 'millionCode', code: raw.slice(1) }
    : undefined;
}

/** "A" and "US" are nations only beside a sign or a currency. A lone small letter is one only as in "c $ 5". */
function isNation({ lexemes, lexicon }: FigureSentence, { text, isCapital }: Lexeme, index: number): boolean {
  const isMoney = (at: number): boolean => {
    const near = lexemes[at]?.text ?? '';
    return moneyClasses.has(lexicon.words.get(near)?.class ?? 'other');
  };
  const follows = lexemes[index + 1];
  const isBefore = isMoney(index + 1) || (follows?.text === '-' && isMoney(index + 2));
  return text.length > 1 ? isBefore || isMoney(index - 1) : isBefore && (isCapital || text === 'c');
}

const moneyClasses: ReadonlySet<FigureClass> = new Set(['symbol', 'currency', 'pound']);

/** Words that mean something else where they stand alone. */
function checkWord(sentence: FigureSentence, lexeme: Lexeme, index: number, word: FigureWord): FigureWord {
  const { lexemes, lexicon, readCountry, text: source } = sentence;
  const before = lexemes[index - 1];
  switch (word.class) {
    case 'glued':
    case 'gluedUnit':
      return isGlued(lexemes, lexeme, index, word.class) ? word : stop;
    case 'cent':
      return lexeme.text.length > 1 || (before?.end === lexeme.start && before.kind === 'number') ? word : other;
    case 'sign':
      return before?.kind === 'number' || lexemes[index + 1]?.kind === 'number' || lexemes[index + 1]?.text === '.'
        ? word
        : other;
    case 'currency': {
      const needsNation = currencies[word.code ?? lexeme.text]?.needsNation;
      return needsNation &&
        !lexicon.nations.has(before?.text ?? '') &&
        !lexicon.nations.has(lexemes[index + 1]?.text ?? '')
        ? nounOrOther(lexicon, lexeme.text)
        : word;
    }
    case 'won':
      return readCountry(['KR']) ? word : stop;
    case 'pound':
      return isWeight(sentence, index) ? unit : word;
    case 'unit':
      return lexeme.isCapital && smallSymbols.has(lexeme.text) && source[lexeme.start + 1] !== 'B' ? other : word;
    default:
      return word;
  }
}

/** Symbols that mean a unit in small letters only; "MB" is read all the same. */
const smallSymbols = wordSet('db ha mb ml mm');

const nounOrOther = ({ noun: plural }: FigureLexicon, text: string): FigureWord => (plural.test(text) ? noun : other);

/** "3m", "£3 m", "1.5M users"; but 3M is a company, 5G a network, 10K a race. */
function isGlued(
  lexemes: readonly Lexeme[],
  { start, isCapital, text }: Lexeme,
  index: number,
  group: FigureClass,
): boolean {
  const before = lexemes[index - 1];
  const after = lexemes[index + 1];
  if (before?.kind !== 'number') return false;
  if (after?.text === '²' || after?.text === '³') return true;
  if (group === 'glued' && after?.text === '€') return true;
  if (before.end !== start) return false;
  if (!isCapital) return true;
  if (group === 'gluedUnit') return false;
  const sign = lexemes[index - 2]?.text ?? '';
  return (
    /^\p{Sc}$|^(?:usd|eur|gbp)$/u.test(sign) ||
    (text !== 't' && (!Number.isInteger(before.value) || before.value >= 20))
  );
}

/** Pounds are money in an article that names Britain, or beside a magnitude; else a weight. */
function isWeight({ lexemes, lexicon, readCountry }: FigureSentence, index: number): boolean {
  const before = lexemes.slice(Math.max(0, index - 5), index);
  if (lexicon.nations.has(before.at(-1)?.text ?? '')) return false;
  if (/magnitude/i.test(lexicon.words.get(before.at(-1)?.text ?? '')?.class ?? '')) return false;
  return !readCountry(['GB']) || before.some(({ text }) => lexicon.weightCues.has(text));
}
