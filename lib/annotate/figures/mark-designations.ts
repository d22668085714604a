import type { FigureClass } from '../../languages/figure-classes.ts';
import type { Lexeme } from '../../model/lexeme.ts';
import type { FigureSentence } from './figure-sentence.ts';
import type { FigureWord } from './read-lexicon.ts';

const name: FigureWord = { class: 'name' };

/** What makes a number an amount, whatever stands before it. */
const amounts: ReadonlySet<FigureClass> = new Set<FigureClass>([
  'basis',
  'currency',
  'glued',
  'isoCode',
  'magnitude',
  'per',
  'percent',
  'percentage',
  'shortMagnitude',
  'symbol',
  'unit',
]);

/** Makes the numbers of "T-72", "Under-21", "page 12" and "Apollo 11" parts of names: they count nothing. */
export function markDesignations(sentence: FigureSentence, words: readonly FigureWord[]): readonly FigureWord[] {
  const { lexemes, lexicon } = sentence;
  const marked = [...words];
  for (const [index, lexeme] of lexemes.entries()) {
    if (isNamed(lexemes, words, index) || isOfParent(sentence, words, index)) marked[index] = name;
    if (index === 0 || lexeme.kind !== 'number' || words[index]?.class !== 'number') continue;
    if (amounts.has(words[index + 1]?.class ?? 'stop')) continue;
    if (isHyphened(lexemes, index)) marked[index - 2] = marked[index] = name;
    else if (lexicon.designators.has(lexemes[index - 1]?.text ?? '') || isAirliner(lexemes, index))
      marked[index] = name;
  }
  return marked;
}

/** "Formula One", "Selby's Twelve". */
const isNamed = (lexemes: readonly Lexeme[], words: readonly FigureWord[], index: number): boolean =>
  lexemes[index]?.isCapital === true &&
  spelled.has(words[index]?.class ?? 'stop') &&
  (words[index - 1]?.class === 'name' || lexemes[index - 1]?.kind === 'possessive');

/** "A father of four killed by a train" is one man. */
const isOfParent = ({ lexemes, lexicon }: FigureSentence, words: readonly FigureWord[], index: number): boolean =>
  words[index - 1]?.class === 'of' &&
  lexicon.parents.has(lexemes[index - 2]?.text ?? '') &&
  (words[index]?.class === 'number' || spelled.has(words[index]?.class ?? 'stop')) &&
  words[index + 1]?.class !== 'noun' &&
  words[index + 1]?.class !== 'group';

const spelled: ReadonlySet<FigureClass> = new Set<FigureClass>(['cardinal', 'one', 'tens']);

/** "Five 737 jets". */
const isAirliner = (lexemes: readonly Lexeme[], index: number): boolean =>
  /^7[0-8]7$/.test(lexemes[index]?.text ?? '') &&
  /^(?:aircraft|airliners?|jets?|planes?)$/.test(lexemes[index + 1]?.text ?? '');

/** "T-72", "B-52", "under-21"; no "Riverton - 3", no "10-15". */
function isHyphened(lexemes: readonly Lexeme[], index: number): boolean {
  const [word, dash, number] = lexemes.slice(index - 2, index + 1);
  if (index < 2 || !word || dash?.text !== '-' || word.end !== dash.start || dash.end !== number?.start) return false;
  return word.kind === 'word' && (word.isCapital || word.text === 'under' || word.text === 'over');
}
