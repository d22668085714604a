import type { FigureClass } from '../../languages/figure-classes.ts';
import type { FigureLanguage, Modifier, ModifierPhrases } from '../../languages/figure-language.ts';
import { tablesOf } from '../../languages/languages.ts';
import { plainFigures } from '../../languages/plain/figures.ts';
import { currencyNames, currencySymbols } from './currencies.ts';

/** What a word means in a figure; `code` is its canonical form: "bn" is "billion". */
export interface FigureWord {
  readonly class: FigureClass;
  /** Absent where the text itself is it. */
  readonly code?: string;
}

export interface ModifierPhrase {
  readonly words: readonly string[];
  readonly modifier: Modifier;
}

/** A language's table, ready for look-up. */
export interface FigureLexicon extends Pick<FigureLanguage, 'noun' | 'adjective' | 'scoresWithColon' | 'joinsNumbers'> {
  readonly words: ReadonlyMap<string, FigureWord>;
  readonly nations: ReadonlyMap<string, FigureWord>;
  /** Without one of these words and without a digit, a sentence has no figure. */
  readonly numbers: ReadonlySet<string>;
  /** By the last word of the phrase; the longer phrase first. */
  readonly before: ReadonlyMap<string, readonly ModifierPhrase[]>;
  /** By the first. */
  readonly after: ReadonlyMap<string, readonly ModifierPhrase[]>;
  readonly contest: ReadonlySet<string>;
  readonly vote: ReadonlySet<string>;
}

const lexicons = new Map<FigureLanguage, FigureLexicon>();

/** @param language BCP 47; one without a table has numerals, currencies, symbols of units and % only */
export function readLexicon(language: string): FigureLexicon {
  const table = tablesOf(language).figures;
  const lexicon = lexicons.get(table) ?? buildLexicon(table);
  lexicons.set(table, lexicon);
  return lexicon;
}

function buildLexicon({ words, before, after, contest, vote, ...rest }: FigureLanguage): FigureLexicon {
  const vocabulary = { ...words, ...(words.currency ? {} : { currency: currencyNames }) };
  const entries = [plainFigures.words, vocabulary].flatMap((table) => Object.entries(table).flatMap(toEntries));
  const isNation = ([, word]: [string, FigureWord]) => word.class === 'nation';
  return {
    ...rest,
    words: new Map([...entries.filter((entry) => !isNation(entry)), ...symbols]),
    nations: new Map(entries.filter(isNation)),
    numbers: new Set(entries.filter(([, word]) => numberClasses.has(word.class)).map(([text]) => text)),
    before: indexPhrases(before, (phrase) => phrase.at(-1)),
    after: indexPhrases(after, (phrase) => phrase[0]),
    contest: new Set(`${contest} ${vote}`.split(' ')),
    vote: new Set(vote.split(' ')),
  };
}

const numberClasses: ReadonlySet<FigureClass> = new Set<FigureClass>([
  'cardinal',
  'tens',
  'one',
  'hundred',
  'round',
  'magnitude',
  'magnitudes',
  'half',
  'part',
  'ordinal',
  'vulgar',
]);

const symbols = Object.entries(currencySymbols).map(([mark, code]): [string, FigureWord] => [
  mark,
  { class: 'symbol', code },
]);

function toEntries([name, words]: [string, string]): [string, FigureWord][] {
  return words.split(' ').map((word) => {
    const [text = '', code = text] = word.split('=');
    return [text, { class: name as FigureClass, code }];
  });
}

function indexPhrases(
  phrases: ModifierPhrases,
  keyOf: (words: readonly string[]) => string | undefined,
): ReadonlyMap<string, readonly ModifierPhrase[]> {
  const index = new Map<string, ModifierPhrase[]>();
  for (const [modifier, list] of Object.entries(phrases))
    for (const phrase of list.split('|')) {
      const words = phrase.split(' ');
      const key = keyOf(words) ?? '';
      index.set(key, [...(index.get(key) ?? []), { words, modifier: modifier as Modifier }]);
    }
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length);
  return index;
}
