import type { FigureClass } from '../../languages/figure-classes.ts';
import type { FigureLanguage, JoinedNumbers, Modifier, ModifierPhrases } from '../../languages/figure-language.ts';
import { tablesOf } from '../../languages/languages.ts';
import { commonFigureWords } from '../../languages/plain/figures.ts';
import { addTo } from '../../model/add-to.ts';
import { phrases, wordSet, words } from '../../model/words.ts';
import { currencySymbols } from './data/currencies.ts';

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

/** A language's table, ready for look-up: see `FigureLanguage`. */
export interface FigureLexicon extends Pick<FigureLanguage, 'noun' | 'scoresWithColon'> {
  readonly words: ReadonlyMap<string, FigureWord>;
  readonly nations: ReadonlyMap<string, FigureWord>;
  /** Without one of these words and without a digit, a sentence has no figure. */
  readonly numbers: ReadonlySet<string>;
  /** By the last word of the phrase; the longer phrase first. */
  readonly before: ReadonlyMap<string, readonly ModifierPhrase[]>;
  /** By the first word of the phrase; the longer phrase first. */
  readonly after: ReadonlyMap<string, readonly ModifierPhrase[]>;
  readonly looseBounds: ReadonlySet<string>;
  readonly particleVerbs: ReadonlyMap<string, ReadonlySet<string>>;
  readonly adjectives: ReadonlySet<string> | RegExp;
  readonly capitalizesNouns: boolean;
  readonly knowsOnly: FigureLanguage['knowsOnly'];
  readonly determiners: ReadonlySet<string>;
  readonly emergencyNouns: ReadonlySet<string>;
  readonly weightCues: ReadonlySet<string>;
  /** Currencies by state. */
  readonly dollarStates: ReadonlyMap<string, string> | undefined;
  readonly contest: ReadonlySet<string>;
  readonly vote: ReadonlySet<string>;
  readonly ratioWords: ReadonlySet<string>;
  readonly designators: ReadonlySet<string>;
  readonly attributives: ReadonlySet<string>;
  readonly singles: ReadonlySet<string>;
  readonly hyphenated: ReadonlySet<string>;
  readonly races: ReadonlySet<string>;
  readonly yearNouns: ReadonlySet<string>;
  readonly turning: ReadonlySet<string>;
  readonly changes: ReadonlySet<string>;
  readonly margins: ReadonlySet<string>;
  readonly wholes: ReadonlySet<string>;
  readonly limits: ReadonlySet<string>;
  readonly onlyBeforeOf: ReadonlySet<string>;
  readonly goals: ReadonlySet<string>;
  readonly rateLinks: ReadonlySet<string>;
  readonly votesAgainst: ReadonlySet<string>;
  readonly alternatives: ReadonlySet<string>;
  readonly parents: ReadonlySet<string>;
  readonly rates: ReadonlySet<string>;
  readonly rivalLinks: ReadonlySet<string>;
  readonly wicketLinks: ReadonlySet<string>;
  readonly multipliesTwenty: boolean;
  readonly joinedNumbers: JoinedNumberWords | undefined;
}

export interface JoinedNumberWords extends Pick<JoinedNumbers, 'ending'> {
  /** With their codes; the longest first. */
  readonly pieces: readonly (readonly [piece: string, code: string])[];
}

const lexicons = new Map<FigureLanguage, FigureLexicon>();

/**
 * @param language BCP 47
 * A language without a table has numerals, magnitudes, currencies, symbols of units and % only.
 */
export function readLexicon(language: string | undefined): FigureLexicon {
  const table = tablesOf(language).figures;
  const lexicon = lexicons.get(table) ?? buildLexicon(table);
  lexicons.set(table, lexicon);
  return lexicon;
}

function buildLexicon(table: FigureLanguage): FigureLexicon {
  const { noun, scoresWithColon, adjectives, contest, vote, dollarStates, joinedNumbers } = table;
  const entries = [commonFigureWords, table.words].flatMap((classes) => Object.entries(classes).flatMap(toEntries));
  const isNation = ([, word]: [string, FigureWord]) => word.class === 'nation';
  return {
    noun,
    scoresWithColon,
    words: new Map([...entries.filter((entry) => !isNation(entry)), ...symbols]),
    nations: new Map(entries.filter(isNation)),
    numbers: new Set(entries.filter(([, word]) => numberClasses.has(word.class)).map(([text]) => text)),
    before: indexPhrases(table.before, (phrase) => phrase.at(-1)),
    after: indexPhrases(table.after, (phrase) => phrase[0]),
    looseBounds: setOf(table.looseBounds),
    particleVerbs: new Map(Object.entries(table.particleVerbs ?? {}).map(([word, verbs]) => [word, wordSet(verbs)])),
    adjectives: typeof adjectives === 'string' ? wordSet(adjectives) : adjectives,
    capitalizesNouns: table.capitalizesNouns === true,
    knowsOnly: table.knowsOnly,
    determiners: setOf(table.determiners),
    emergencyNouns: setOf(table.emergencyNouns),
    weightCues: setOf(table.weightCues),
    dollarStates: dollarStates === undefined ? undefined : new Map(words(dollarStates).map(readPair)),
    contest: setOf(`${contest} ${vote}`),
    vote: setOf(vote),
    ratioWords: setOf(table.ratioWords),
    designators: setOf(table.designators),
    attributives: setOf(table.attributives),
    singles: setOf(table.singles),
    hyphenated: setOf(table.hyphenated),
    races: setOf(table.races),
    yearNouns: setOf(table.yearNouns),
    turning: setOf(table.turning),
    changes: setOf(table.changes),
    margins: setOf(table.margins),
    wholes: setOf(table.wholes),
    limits: setOf(table.limits),
    onlyBeforeOf: setOf(table.onlyBeforeOf),
    goals: setOf(table.goals),
    rateLinks: setOf(table.rateLinks),
    votesAgainst: setOf(table.votesAgainst),
    alternatives: setOf(table.alternatives),
    parents: setOf(table.parents),
    rates: setOf(table.rates),
    rivalLinks: setOf(table.rivalLinks),
    wicketLinks: setOf(table.wicketLinks),
    multipliesTwenty: table.multipliesTwenty === true,
    joinedNumbers: joinedNumbers && { pieces: readPieces(joinedNumbers), ending: joinedNumbers.ending },
  };
}

const setOf = (list = ''): ReadonlySet<string> => (list.trim() === '' ? new Set() : wordSet(list));

/** "bn=billion", or a word that is its own code. */
function readPair(pair: string): [text: string, code: string] {
  const [text = '', code = text] = pair.split('=');
  return [text, code];
}

const readPieces = ({ pieces }: JoinedNumbers): JoinedNumberWords['pieces'] =>
  words(pieces)
    .map(readPair)
    .sort(([a], [b]) => b.length - a.length);

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

function toEntries([name, list]: [string, string]): [string, FigureWord][] {
  return words(list).map((pair) => {
    const [text, code] = readPair(pair);
    return [text, { class: name as FigureClass, code }];
  });
}

function indexPhrases(
  modifiers: ModifierPhrases,
  keyOf: (phrase: readonly string[]) => string | undefined,
): ReadonlyMap<string, readonly ModifierPhrase[]> {
  const index = new Map<string, ModifierPhrase[]>();
  for (const [modifier, list] of Object.entries(modifiers))
    for (const phrase of phrases(list).map(words))
      addTo(index, keyOf(phrase) ?? '', { words: phrase, modifier: modifier as Modifier });
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length);
  return index;
}
