import type { FigureClass } from '../../languages/figure-classes.ts';
import type { Lexeme } from '../../model/lexeme.ts';
import { isoCodes } from './data/currencies.ts';
import type { FigureSentence } from './figure-sentence.ts';
import type { FigureLexicon, FigureWord } from './read-lexicon.ts';

/** "40m rupees", "$5 m", "5 mm euros": a sign before the number, or a name behind the magnitude. */
export function isMoneyNear({ lexemes, lexicon }: FigureSentence, index: number): boolean {
  const classOf = (at: number): FigureClass => {
    const near = lexemes[at];
    const isCode = near?.isCapital && isoCodes.has(near.text.toUpperCase());
    return isCode ? 'isoCode' : (lexicon.words.get(near?.text ?? '')?.class ?? 'other');
  };
  const isNation = lexicon.nations.has(lexemes[index + 1]?.text ?? '');
  return signs.has(classOf(index - 2)) || moneyNames.has(classOf(index + (isNation ? 2 : 1)));
}

const signs: ReadonlySet<FigureClass> = new Set<FigureClass>(['isoCode', 'sign', 'symbol']);
const moneyNames: ReadonlySet<FigureClass> = new Set<FigureClass>(['currency', 'isoCode', 'pound', 'symbol', 'won']);

/** What "m" and "bn" right behind a number mean: "40m rupees" are millions, "100m" and "100m hurdles" metres. */
export function readGlued(sentence: FigureSentence, lexeme: Lexeme, index: number, word: FigureWord): FigureWord {
  const { lexemes, lexicon } = sentence;
  const before = lexemes[index - 1];
  if (lexeme.text === 'm') {
    if (lexicon.words.get(before?.text ?? '')?.class === 'square') return unit;
    if (before?.kind === 'number') {
      if (isMoneyNear(sentence, index)) return word;
      if (isRace(sentence, index) || isApart(sentence, before, lexeme, index)) return metres;
    }
  }
  return isGlued(lexemes, lexeme, index, word.class) ? word : stop;
}

const stop: FigureWord = { class: 'stop' };
const metres: FigureWord = { class: 'gluedUnit' };
const unit: FigureWord = { class: 'unit' };

/** "A wall 40 m high": metres, unless they count what follows. */
const isApart = (
  { lexemes, lexicon }: FigureSentence,
  before: Lexeme,
  { start, isCapital }: Lexeme,
  index: number,
): boolean => {
  const follows = lexemes[index + 1]?.text ?? '';
  return before.end < start && !isCapital && !lexicon.noun.test(follows) && !isGroup(lexicon, follows);
};

/** "The 400m hurdles", "an 800m gold medal": lengths of races, unless a noun of something else follows directly. */
function isRace({ lexemes, lexicon }: FigureSentence, index: number): boolean {
  const follows = lexemes[index + 1]?.text ?? '';
  if (lexicon.races.has(follows)) return true;
  return raceLengths.has(lexemes[index - 1]?.value ?? 0) && !lexicon.noun.test(follows) && !isGroup(lexicon, follows);
}

const raceLengths: ReadonlySet<number> = new Set([60, 100, 110, 200, 400, 800, 1000, 1500, 3000, 5000, 10_000]);

const isGroup = ({ words }: FigureLexicon, text: string): boolean =>
  ['group', 'noun', 'currency', 'isoCode', 'pound'].includes(words.get(text)?.class ?? 'other');

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
