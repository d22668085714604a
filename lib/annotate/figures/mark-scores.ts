import type { FigureClass } from '../../languages/figure-classes.ts';
import type { Lexeme } from '../../model/lexeme.ts';
import type { FigureSentence } from './figure-sentence.ts';
import type { FigureLexicon, FigureWord } from './read-lexicon.ts';

const against: FigureWord = { class: 'against' };
const links: ReadonlySet<FigureClass> = new Set(['dash', 'to', 'colon']);
const spelled: ReadonlySet<FigureClass> = new Set(['number', 'cardinal', 'one', 'tens']);
/** What makes the second number part of something else: "lost 10-15 percent". */
const otherwise: ReadonlySet<FigureClass> = new Set<FigureClass>([
  'cent',
  'colon',
  'currency',
  'dash',
  'degree',
  'isoCode',
  'magnitude',
  'magnitudes',
  'nation',
  'old',
  'per',
  'percent',
  'percentage',
  'percentagePoint',
  'pound',
  'round',
  'shortMagnitude',
  'sign',
  'slash',
  'square',
  'symbol',
  'time',
  'unit',
]);
/** What makes the first number part of something else. */
const outside: ReadonlySet<FigureClass> = new Set<FigureClass>(['colon', 'dash', 'isoCode', 'sign', 'slash', 'symbol']);
/** What makes "by 12 to 10" a count of something. */
const named: ReadonlySet<FigureClass> = new Set<FigureClass>(['group', 'name', 'noun', 'other', 'point']);
/** Lexemes before and after a score in which a word tells of a contest. */
const reachBefore = 7;
const reachAfter = 5;
const highestScore = 999;

/**
 * Gives the links of "won 3-2", "6-3 6-4" and "voted 52 to 48" a class of their own.
 * The words around must tell of a game or a vote.
 */
export function markScores(sentence: FigureSentence, words: readonly FigureWord[]): readonly FigureWord[] {
  const marked = [...words];
  for (let index = 1; index < words.length - 1; index++) if (isParted(sentence, marked, index)) marked[index] = against;
  return marked;
}

function isParted(sentence: FigureSentence, words: readonly FigureWord[], index: number): boolean {
  if (sentence.lexicon.wicketLinks.has(sentence.lexemes[index]?.text ?? '')) return isCricket(sentence, words, index);
  const isVote = sentence.lexicon.votesAgainst.has(sentence.lexemes[index]?.text ?? '');
  if (!isVote && !links.has(words[index]?.class ?? 'other')) return false;
  return isScore(sentence, words, index) || isPercentPair(sentence, words, index) || isStep(sentence, words, index);
}

const mostWickets = 10;
const fewestRuns = 20;
const endsScore: ReadonlySet<FigureClass> = new Set<FigureClass>(['are', 'close', 'dot', 'in', 'stop', 'time']);

/** "312 for 6". */
function isCricket({ lexemes }: FigureSentence, words: readonly FigureWord[], index: number): boolean {
  const [runs, , wickets] = lexemes.slice(index - 1, index + 2);
  if (runs?.kind !== 'number' || outside.has(words[index - 2]?.class ?? 'stop')) return false;
  if (!isNumber(words[index - 1], runs) || !isNumber(words[index + 1], wickets) || runs.value < fewestRuns)
    return false;
  const isFew = wickets?.kind === 'word' || (wickets?.value ?? mostWickets) < mostWickets;
  return isFew && endsScore.has(words[index + 2]?.class ?? 'stop');
}

/** "62%-32%", "52% to 48%": two shares of a poll, since a range rises. */
function isPercentPair({ lexemes }: FigureSentence, words: readonly FigureWord[], index: number): boolean {
  if (words[index - 1]?.class !== 'percent' || words[index + 2]?.class !== 'percent') return false;
  return (lexemes[index - 2]?.value ?? 0) > (lexemes[index + 1]?.value ?? 0);
}

function isScore({ lexemes, lexicon }: FigureSentence, words: readonly FigureWord[], index: number): boolean {
  const link = lexicon.votesAgainst.has(lexemes[index]?.text ?? '') ? 'to' : words[index]?.class;
  const first = link === 'to' && words[index - 1]?.class === 'noun' ? index - 2 : index - 1;
  if (!isNumber(words[first], lexemes[first]) || !isNumber(words[index + 1], lexemes[index + 1])) return false;
  if (link !== 'to' && !isTight(lexemes, index)) return false;
  if (otherwise.has(words[index + 2]?.class ?? 'stop') || outside.has(words[first - 1]?.class ?? 'stop')) return false;
  const low = readValue(words[first], lexemes[first]);
  const high = readValue(words[index + 1], lexemes[index + 1]);
  if (words[index + 2]?.class === 'noun' && (link === 'colon' || low < high)) return false;
  if (
    link !== 'to' &&
    (isOneOfPairs(lexemes, words, index) ||
      isBetweenNames(lexemes, first, index + 2) ||
      (endsClause(words[index + 2]) && isBehindRival(lexemes, lexicon, first)) ||
      isBracketed(lexemes, first, index + 2))
  )
    return true;
  if (
    link === 'colon' &&
    lexicon.scoresWithColon &&
    !(low === 1 && high === 1) &&
    !lexicon.ratioWords.has(lexemes[first - 1]?.text ?? '')
  )
    return true;
  const endsThere = link !== 'to' || !named.has(words[index + 2]?.class ?? 'stop');
  if (endsThere && low > high && [1, 2].some((step) => lexicon.margins.has(lexemes[first - step]?.text ?? '')))
    return true;
  const near = lexemes.slice(Math.max(0, first - reachBefore), index + 2 + reachAfter);
  const isNear = near.some(({ text }) => (link === 'to' ? lexicon.vote : lexicon.contest).has(text));
  return isNear || (link === 'to' && lexicon.contest.has(lexemes[first - 1]?.text ?? ''));
}

/** "By 30m euros to 1.2bn euros": a change and what it leads to, since the word before is none that opens a range. */
function isStep({ lexemes, lexicon }: FigureSentence, words: readonly FigureWord[], index: number): boolean {
  if (words[index]?.class !== 'to' || !moneyEnds.has(words[index - 1]?.class ?? 'stop')) return false;
  return lexemes.slice(Math.max(0, index - 5), index).some(({ text }) => lexicon.margins.has(text));
}

const moneyEnds: ReadonlySet<FigureClass> = new Set(['currency', 'isoCode', 'pound']);

const readValue = (word: FigureWord | undefined, lexeme: Lexeme | undefined): number =>
  lexeme?.kind === 'number' ? lexeme.value : Number(word?.code);

function isNumber(word: FigureWord | undefined, lexeme: Lexeme | undefined): boolean {
  if (!word || !lexeme || !spelled.has(word.class)) return false;
  if (word.class !== 'number') return true;
  return Number.isInteger(lexeme.value) && lexeme.value <= highestScore && !/^0\d/.test(lexeme.text);
}

const isTight = (lexemes: readonly Lexeme[], index: number): boolean =>
  lexemes[index - 1]?.kind === 'number' &&
  lexemes[index - 1]?.end === lexemes[index]?.start &&
  lexemes[index + 1]?.start === lexemes[index]?.end;

/** "6-3 6-4", "6-3, 6-4": a pair beside another. */
const isOneOfPairs = (lexemes: readonly Lexeme[], words: readonly FigureWord[], index: number): boolean =>
  [-4, -3].some((step) => words[index + step]?.class === 'against') ||
  [3, 4].some((step) => words[index + step]?.class === 'dash' && isTight(lexemes, index + step));

/** "Riverton 3-1 Dalton". */
const isBetweenNames = (lexemes: readonly Lexeme[], first: number, next: number): boolean =>
  lexemes[first - 1]?.kind === 'word' &&
  lexemes[first - 1]?.isCapital === true &&
  lexemes[next]?.kind === 'word' &&
  lexemes[next]?.isCapital === true;

/** "Saw off Marlow Town 3-1", "fell to Selby 4-1": a deed, or what leads to a rival, before a name. */
function isBehindRival(lexemes: readonly Lexeme[], { rivalLinks }: FigureLexicon, first: number): boolean {
  let at = first - 1;
  while (at > 0 && first - at <= longestName && lexemes[at]?.kind === 'word' && lexemes[at]?.isCapital) at--;
  const before = lexemes[at];
  return at < first - 1 && before?.kind === 'word' && !before.isCapital && rivalLinks.has(before.text);
}

const endsClause = (word: FigureWord | undefined): boolean =>
  word?.class === 'and' || endsScore.has(word?.class ?? 'stop');

/** Words. */
const longestName = 4;

/** "(2-1)", "(2-1, 1-1)". */
const isBracketed = (lexemes: readonly Lexeme[], first: number, next: number): boolean =>
  lexemes[first - 1]?.text === '(' &&
  /^[),]$/.test(lexemes[next]?.text ?? '') &&
  (lexemes[first]?.value ?? 10) < 10 &&
  (lexemes[next - 1]?.value ?? 10) < 10;
