import type { FigureClass } from '../../languages/figure-classes.ts';
import type { Lexeme } from '../../model/lexeme.ts';
import type { FigureSentence } from './figure-sentence.ts';
import type { FigureWord } from './read-lexicon.ts';

const noun: FigureWord = { class: 'noun' };
const attribute: FigureWord = { class: 'other' };
const share: FigureWord = { class: 'share', code: '2' };
const to: FigureWord = { class: 'to' };
const single: FigureWord = { class: 'cardinal', code: '1' };

/** Words between "one" and its noun. */
const reach = 2;

/** Marks nouns that are counted in the singular: "one vote", "a 12-page letter". "One" alone is mostly a pronoun. */
export function markCounted(sentence: FigureSentence, words: readonly FigureWord[]): readonly FigureWord[] {
  const { lexemes, lexicon } = sentence;
  const marked = [...words];
  for (const [index, word] of words.entries()) {
    if (word.class === 'one') markSingle(sentence, marked, index);
    if (word.class === 'noun' && isAttributive(sentence, words, index)) marked[index] = attribute;
    if (word.class === 'half') markHalf(sentence, marked, index);
    if (lexicon.alternatives.has(lexemes[index]?.text ?? '') && isRising(sentence, words, index)) marked[index] = to;
    const follows = lexemes[index + 1];
    if (!isNumber(word) || follows?.text !== '-' || follows.end !== lexemes[index + 2]?.start) continue;
    if (lexicon.hyphenated.has(lexemes[index + 2]?.text ?? '')) marked[index + 2] = noun;
  }
  return marked;
}

/** "Two sales offices" are offices. */
const isAttributive = ({ lexemes, lexicon }: FigureSentence, words: readonly FigureWord[], index: number): boolean =>
  lexicon.attributives.has(lexemes[index]?.text ?? '') && words[index + 1]?.class === 'noun';

/** "Three or four" is a range; "two, three or four" would lose its lower end. */
function isRising({ lexemes }: FigureSentence, words: readonly FigureWord[], index: number): boolean {
  const [low, high] = [index - 1, index + 1].map((at) => readValue(words[at], lexemes[at]));
  const isListed = lexemes[index - 2]?.text === ',' && readValue(words[index - 3], lexemes[index - 3]) !== undefined;
  return low !== undefined && high !== undefined && low < high && high <= 2 * low && !isListed;
}

const readValue = (word: FigureWord | undefined, lexeme: Lexeme | undefined): number | undefined =>
  word && (isNumber(word) || word.class === 'one')
    ? lexeme?.kind === 'number'
      ? lexeme.value
      : Number(word.code)
    : undefined;

const isNumber = ({ class: name }: FigureWord): boolean => name === 'number' || name === 'cardinal' || name === 'tens';

const ends: ReadonlySet<FigureClass> = new Set<FigureClass>(['and', 'dot', 'in', 'starting', 'stop', 'time', 'to']);

/** "Half the villages" are half of them; "cut by half" and "cut in half" tell a share alone. */
function markHalf({ lexemes, lexicon }: FigureSentence, marked: FigureWord[], half: number): void {
  const isMargin = (at: number) => lexicon.margins.has(lexemes[at]?.text ?? '');
  const isCutIn = (at: number) =>
    marked[at]?.class === 'in' &&
    lexemes.slice(Math.max(0, at - cutReach), at).some(({ text }) => lexicon.changes.has(text));
  if (marked[half]?.code !== '0.5') return;
  const isWhole = lexicon.wholes.has(lexemes[half + 1]?.text ?? '') && lexemes[half + 2]?.kind === 'word';
  if (isWhole && marked[half - 1]?.class !== 'ordinal') marked[half] = share;
  else if (ends.has(marked[half + 1]?.class ?? 'stop') && (isMargin(half - 1) || isCutIn(half - 1)))
    marked[half] = share;
}

/** Lexemes between a verb of change and what it leads to: "cut its budget in half". */
const cutReach = 4;

function markSingle({ lexemes, lexicon }: FigureSentence, marked: FigureWord[], one: number): void {
  for (let at = one + 1; at <= one + 1 + reach; at++) {
    if (lexicon.singles.has(lexemes[at]?.text ?? '')) {
      marked[one] = single;
      marked[at] = noun;
      return;
    }
    if (marked[at]?.class !== 'other' && marked[at]?.class !== 'name') return;
  }
}
