import type { FigureClass } from '../../languages/figure-classes.ts';
import type { Lexeme } from '../../model/lexeme.ts';
import type { FigureSentence } from './figure-sentence.ts';
import type { FigureWord } from './read-lexicon.ts';

const age: FigureWord = { class: 'age' };

/** The oldest people were a little older. */
const highestAge = 119;
/** Below it, a number between commas is as often an entry of a list. */
const lowestBareAge = 10;

/** What may stand behind "turned 40". */
const ends: ReadonlySet<FigureClass> = new Set<FigureClass>(['and', 'are', 'close', 'dot', 'in', 'stop', 'time']);

/** Marks the ages that no word tells: "Ann Roe, 43, said", "who turned 40 in May". */
export function markAges(sentence: FigureSentence, words: readonly FigureWord[]): readonly FigureWord[] {
  const { lexemes, lexicon } = sentence;
  const marked = [...words];
  for (const [index, lexeme] of lexemes.entries()) {
    if (words[index]?.class !== 'number' || !mayBeAge(lexeme)) continue;
    const isTurned = lexicon.turning.has(lexemes[index - 1]?.text ?? '') && ends.has(words[index + 1]?.class ?? 'stop');
    if (isTurned || isApposition(lexemes, index)) marked[index] = age;
  }
  return marked;
}

const mayBeAge = ({ text, value }: Lexeme): boolean => /^[1-9]\d{0,2}$/.test(text) && value <= highestAge;

/** ", 43," behind a word, and no entry of a list of numbers. */
function isApposition(lexemes: readonly Lexeme[], index: number): boolean {
  const before = lexemes[index - 2];
  const after = lexemes[index + 1];
  if (lexemes[index - 1]?.text !== ',' || before?.kind !== 'word') return false;
  if (after && !/^[,.;–—-]$/.test(after.text)) return false;
  if (after?.text === '-' && after.start === lexemes[index]?.end) return false;
  if ((lexemes[index]?.value ?? 0) < lowestBareAge && !(before.isCapital && after?.text === ',')) return false;
  return lexemes[index + 2]?.kind !== 'number' && !isListed(lexemes, index);
}

/** Another number stands before the word: "Iowa 7, Ohio, 16, and". */
const isListed = (lexemes: readonly Lexeme[], index: number): boolean =>
  [3, 4].some((step) => lexemes[index - step]?.kind === 'number');
