import type { FigureClass } from '../../languages/figure-classes.ts';
import type { Lexeme } from '../../model/lexeme.ts';
import { wordSet } from '../../model/words.ts';
import { currencies, isoCodes } from './data/currencies.ts';
import type { FigureSentence } from './figure-sentence.ts';
import { markAges } from './mark-ages.ts';
import { markCounted } from './mark-counted.ts';
import { markDesignations } from './mark-designations.ts';
import { markRates } from './mark-rates.ts';
import { markScores } from './mark-scores.ts';
import { isMoneyNear, readGlued } from './read-glued.ts';
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

/** Steps that look at what stands around a number. A score is none of the rest, so it comes first. */
const marks = [markScores, markDesignations, markAges, markCounted, markRates];

/** What each lexeme can be in a figure. */
export function classifyFigures(sentence: FigureSentence): readonly FigureWord[] {
  const words: readonly FigureWord[] = sentence.lexemes.map((lexeme, index) => {
    if (sentence.isTime(lexeme)) return time;
    return lexeme.kind === 'word' ? classifyWord(sentence, lexeme, index) : classifySign(sentence, lexeme, index);
  });
  return marks.reduce((marked, mark) => mark(sentence, marked), words);
}

function classifySign({ lexemes, lexicon }: FigureSentence, lexeme: Lexeme, index: number): FigureWord {
  const { kind, text } = lexeme;
  if (kind === 'number') return /\d[,.\u00a0\u202f\u2009 '’]\d{3}/.test(text) ? grouped : number;
  if (kind === 'ordinal') return ordinal;
  if (kind !== 'mark') return kind === 'possessive' ? stop : time;
  if (text === '#' && isGarbledPound(lexemes, index)) return garbledPound;
  const word = lexicon.words.get(text) ?? stop;
  const isMinus = word.class === 'dash' && isSign(lexeme, lexemes[index - 1], lexemes[index + 1]);
  if (isMinus || word.class === 'minus') return isPlusOrMinus(lexemes, index) ? stop : minus;
  return word;
}

const garbledPound: FigureWord = { class: 'symbol', code: 'pound' };

/** Wires that know only ASCII write "#1.25" and "#90 million" for pounds. */
const isGarbledPound = (lexemes: readonly Lexeme[], index: number): boolean =>
  lexemes[index + 1]?.start === lexemes[index]?.end &&
  lexemes[index + 1]?.kind === 'number' &&
  (!Number.isInteger(lexemes[index + 1]?.value) || /^(?:million|billion)$/.test(lexemes[index + 2]?.text ?? ''));

/** "-5" after a space is minus five; in "+/-5" it is not. */
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
  if (contracted.has(text) && isContracted(lexemes, index)) return stop;
  const nation = lexicon.nations.get(text);
  if (nation && isNation(sentence, lexeme, index)) return nation;
  const word = lexicon.words.get(text);
  if (word?.class === 'stop' && isAbbreviation(source.slice(start, end))) return name;
  if (word) return checkWord(sentence, lexeme, index, word);
  if (text === 'm' && /[²³]/.test(lexemes[index + 1]?.text ?? '')) return unit;
  if (before?.end === start && before.kind === 'number') return stop;
  const joined = lexicon.joinedNumbers && readJoinedNumber(text, lexicon.joinedNumbers);
  if (joined !== undefined) return { class: 'cardinal', code: String(joined) };
  const isNoun = lexicon.noun.test(isCapital ? source.slice(start, end) : text);
  if (
    isCapital &&
    before &&
    !opening.has(before.text) &&
    !(isNoun && mayBeCounted(sentence, before, lexemes[index + 1]))
  )
    return name;
  if (isAdjective(lexicon, text)) return isNoun && !hasAdjectiveList(lexicon) ? noun : other;
  return isNoun ? noun : stop;
}

/** What follows the apostrophe of "they're" and "didn't". Elsewhere "re" is a currency, "m" a million or a metre. */
const contracted = wordSet('d ll m re s t ve');

/** The "re" of "they're 22" is no rupee, the "m" of "I'm" no million. */
function isContracted(lexemes: readonly Lexeme[], index: number): boolean {
  const [word, mark] = [lexemes[index - 2], lexemes[index - 1]];
  return /^['’]$/.test(mark?.text ?? '') && mark?.end === lexemes[index]?.start && word?.end === mark?.start;
}

/** "US", "WHO", "IT". */
const isAbbreviation = (raw: string): boolean => /^\p{Lu}{2,}$/u.test(raw);

const opening = new Set(['“', '"', '«', '„']);

const isAdjective = ({ adjectives }: FigureLexicon, text: string): boolean =>
  adjectives instanceof RegExp ? adjectives.test(text) : adjectives.has(text);

/** Where adjectives are a closed list, one of them is never a noun. */
const hasAdjectiveList = ({ adjectives }: FigureLexicon): boolean => !(adjectives instanceof RegExp);

/** Capitals are nouns after a number, and everywhere in a language that writes nouns with them. */
const mayBeCounted = ({ lexicon }: FigureSentence, before: Lexeme, after: Lexeme | undefined): boolean =>
  lexicon.capitalizesNouns ||
  (!isGivenName(before, after) &&
    (before.kind === 'number' || numberClasses.has(lexicon.words.get(before.text)?.class ?? 'other')));

/** A list of people: "7 Chris Marlow". */
const isGivenName = (before: Lexeme, after: Lexeme | undefined): boolean =>
  before.kind === 'number' && after?.kind === 'word' && after.isCapital;

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

/**
 * "A" and "US" are nations only beside a sign or a currency. A lone small letter is one only as in "c $ 5".
 * "A $5 deal" begins with an article.
 */
function isNation({ lexemes, lexicon }: FigureSentence, { text, isCapital, end }: Lexeme, index: number): boolean {
  const isMoney = (at: number): boolean => {
    const near = lexemes[at]?.text ?? '';
    return moneyClasses.has(lexicon.words.get(near)?.class ?? 'other');
  };
  const follows = lexemes[index + 1];
  const isBefore = isMoney(index + 1) || (follows?.text === '-' && isMoney(index + 2));
  if (text.length > 1) return isBefore || (isMoney(index - 1) && (isCapital || text.length > longestCode));
  if (text === 'a' && follows?.start !== end) return false;
  return isBefore && (isCapital || text === 'c');
}

const moneyClasses: ReadonlySet<FigureClass> = new Set(['symbol', 'currency', 'pound', 'cent']);

/** Characters. Behind "dollars", "AU" is a nation and "au" a French preposition. */
const longestCode = 3;

/** Words that mean something else where they stand alone. */
function checkWord(sentence: FigureSentence, lexeme: Lexeme, index: number, word: FigureWord): FigureWord {
  const { lexemes, lexicon, readCountry, text: source } = sentence;
  const before = lexemes[index - 1];
  switch (word.class) {
    case 'glued':
    case 'gluedUnit':
      return readGlued(sentence, lexeme, index, word);
    case 'shortMagnitude':
      return lexeme.text === 'mm' && !isMoneyNear(sentence, index) ? unit : word;
    case 'magnitudes':
      return lexicon.onlyBeforeOf.has(lexeme.text) && lexicon.words.get(lexemes[index + 1]?.text ?? '')?.class !== 'of'
        ? noun
        : word;
    case 'minus':
      return isPlusOrMinus(lexemes, index) ? stop : word;
    case 'cent':
      return lexeme.text.length > 1 || (before?.end === lexeme.start && before.kind === 'number') ? word : other;
    case 'sign':
      if (lexeme.text === 'ft' && !lexeme.isCapital) return unit;
      return before?.kind === 'number' || lexemes[index + 1]?.kind === 'number' || lexemes[index + 1]?.text === '.'
        ? word
        : other;
    case 'currency': {
      if (lexeme.isCapital && isGivenName(before ?? lexeme, lexemes[index + 1])) return name;
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
    case 'old':
      return isLightYear(lexemes, index) ? unit : word;
    case 'unit':
      return lexeme.isCapital && smallSymbols.has(lexeme.text) && source[lexeme.start + 1] !== 'B' ? other : word;
    default:
      return word;
  }
}

/** "Light-years" and "light years" are no time. */
const isLightYear = (lexemes: readonly Lexeme[], index: number): boolean =>
  lexemes[lexemes[index - 1]?.text === '-' ? index - 2 : index - 1]?.text === 'light';

/** Symbols that mean a unit in small letters only; "MB" is read all the same. */
const smallSymbols = wordSet('db ha mb ml mm');

const nounOrOther = ({ noun: plural }: FigureLexicon, text: string): FigureWord => (plural.test(text) ? noun : other);

/** "plus or minus 2.5", "plus/minus 3". */
const isPlusOrMinus = (lexemes: readonly Lexeme[], index: number): boolean =>
  /^(?:\+|plus)$/.test(lexemes[index - 2]?.text ?? '') && /^(?:\/|[a-z]+)$/.test(lexemes[index - 1]?.text ?? '');

/** Pounds are money in an article that names Britain, or beside a magnitude; else a weight. */
function isWeight({ lexemes, lexicon, readCountry }: FigureSentence, index: number): boolean {
  const before = lexemes.slice(Math.max(0, index - 5), index);
  if (lexicon.nations.has(before.at(-1)?.text ?? '')) return false;
  if (/magnitude|glued/i.test(lexicon.words.get(before.at(-1)?.text ?? '')?.class ?? '')) return false;
  return !readCountry(['GB']) || before.some(({ text }) => lexicon.weightCues.has(text));
}
